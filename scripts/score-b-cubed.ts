export interface Grouped {
  /** The group that it belongs in, and the one that it was put in. */
  readonly event: string
  readonly story: number
}

export interface BCubed {
  readonly precision: number
  readonly recall: number
  /** Their harmonic mean. */
  readonly f: number
}

/** For each one the share of its story that is of its event, and of its event that is in its story; the means, 0 to 1. */
export function scoreBCubed(grouped: readonly Grouped[]): BCubed {
  let precision = 0
  let recall = 0
  const stories = Map.groupBy(grouped, ({ story }) => story)
  const events = Map.groupBy(grouped, ({ event }) => event)
  for (const { event, story } of grouped) {
    const told = stories.get(story) ?? []
    const both = told.filter((other) => other.event === event).length
    precision += both / told.length / grouped.length
    recall += both / (events.get(event)?.length ?? 1) / grouped.length
  }
  return { precision, recall, f: (2 * precision * recall) / (precision + recall) }
}

import type { ReadRevision, ReadSentence } from './read-sentences.ts'

/** A sentence that is not the same in both revisions: gone where it has no `after`, new where it has no `before`. */
export interface Step {
  readonly place: 'headline' | 'text'
  readonly before: ReadSentence | undefined
  readonly after: ReadSentence | undefined
  /** Sentences that are the same in both, since the last step. */
  readonly keptBefore: number
}

export interface Steps {
  readonly steps: readonly Step[]
  readonly keptAfter: number
}

/**
 * What changed from one revision to another, the headline first, then in the order of the later text: what is gone
 * stands behind what it followed. `partners` is for each later sentence the number of the earlier one that it was.
 */
export function arrangeSteps(
  earlier: ReadRevision,
  later: ReadRevision,
  partners: readonly (number | undefined)[],
): Steps {
  const steps: Step[] = []
  if (earlier.title.key !== later.title.key)
    steps.push({ place: 'headline', before: earlier.title, after: later.title, keptBefore: 0 })
  const goneAfter = anchorRemoved(earlier.sentences, partners)
  let kept = 0
  const add = (before: ReadSentence | undefined, after: ReadSentence | undefined) => {
    steps.push({ place: 'text', before, after, keptBefore: kept })
    kept = 0
  }
  const addRemoved = (anchor: number) => {
    for (const gone of goneAfter.get(anchor) ?? []) add(gone, undefined)
  }
  addRemoved(-1)
  for (const [index, after] of later.sentences.entries()) {
    const partner = partners[index]
    const before = partner === undefined ? undefined : earlier.sentences[partner]
    if (before?.key === after.key) kept++
    else add(before, after)
    addRemoved(index)
  }
  return { steps, keptAfter: kept }
}

/** For each later sentence those that are gone and stood behind it; -1 is the beginning. */
function anchorRemoved(
  sentences: readonly ReadSentence[],
  partners: readonly (number | undefined)[],
): Map<number, ReadSentence[]> {
  const places = new Map(
    partners.flatMap((partner, index) => (partner === undefined ? [] : [[partner, index]])),
  )
  const gone = new Map<number, ReadSentence[]>()
  let anchor = -1
  for (const [index, sentence] of sentences.entries()) {
    const place = places.get(index)
    if (place !== undefined) anchor = place
    else gone.set(anchor, [...(gone.get(anchor) ?? []), sentence])
  }
  return gone
}

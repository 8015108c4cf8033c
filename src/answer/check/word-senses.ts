/** Which words of a language may stand for which, by the senses that they share. */
export interface WordSenses {
  /** By its stem, the senses that a word has. */
  readonly own: ReadonlyMap<string, readonly number[]>
  /** Those of narrower words that it may stand for as well: `'vehicle'` for a tram. */
  readonly narrower: ReadonlyMap<string, readonly number[]>
}

/** Reads lines of stems, each a sense: `'ship vessel > craft'`, whose words stand for each other, and craft for either. */
export function readWordSenses(lines: readonly string[]): WordSenses {
  const [own, narrower] = [new Map<string, number[]>(), new Map<string, number[]>()]
  for (const [sense, line] of lines.entries())
    for (const [side, words] of line.split(' > ').entries())
      for (const stem of words.split(' ')) {
        const senses = side === 0 ? own : narrower
        const known = senses.get(stem)
        if (known) known.push(sense)
        else senses.set(stem, [sense])
      }
  return { own, narrower }
}

/** Whether a word may stand for one that has these senses. */
export function mayStandFor(
  stem: string,
  senses: { has(sense: number): boolean },
  { own, narrower }: WordSenses,
): boolean {
  const isShared = (sense: number) => senses.has(sense)
  return own.get(stem)?.some(isShared) === true || narrower.get(stem)?.some(isShared) === true
}

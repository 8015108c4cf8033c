/** For tests: reports on events that are found by merges and splits alone, in words that no language has. */

export interface InventedReport {
  readonly event: string
  readonly title: string
  readonly text: string
}

/**
 * `pairs` times two events, each told so many times, in the order of their telling but for chance. Every other pair is of
 * events that are alike: one of them is what both seem until there are many reports. The reports of the other events tell
 * two sides apart at first, which seem two events until others tell both.
 */
export function inventReports(chance: () => number, pairs: number, reportsEach: number): InventedReport[] {
  const reports: (InventedReport & { readonly at: number })[] = []
  for (let pair = 0; pair < pairs; pair++) {
    const isAlike = pair % 2 === 0
    const common = inventWords(chance, isAlike ? 8 : 1)
    for (const side of ['one', 'other']) {
      const sides = [inventWords(chance, 7), inventWords(chance, 7)]
      for (let number = 0; number < reportsEach; number++) {
        const told = number < reportsEach / 3 ? [sides[number % 2] ?? []] : sides
        const own = told.flatMap((words) => mix(chance, words).slice(0, 9 - 2 * told.length))
        const words = [...common, ...own, ...inventWords(chance, isAlike ? 14 : 6)]
        const title = mix(chance, words).slice(0, 6).join(' ')
        reports.push({ event: `${pair} ${side}`, title, text: tell(words), at: number + chance() })
      }
    }
  }
  return reports.sort((a, b) => a.at - b.at)
}

/** English around the words, of the kind that tells nothing. */
function tell(words: readonly string[]): string {
  const sentences: string[] = []
  for (let at = 0; at < words.length; at += 4) {
    const [who = 'it', what = 'it', whom = 'it', where = 'there'] = words.slice(at, at + 4)
    sentences.push(
      `It was the ${who} that had been with the ${what}, and so they were all of the ${whom} who would then have been at this ${where}.`,
    )
  }
  return sentences.join(' ')
}

function inventWords(chance: () => number, count: number): string[] {
  return Array.from({ length: count }, () => inventWord(chance))
}

function inventWord(chance: () => number): string {
  const letter = (letters: string) => letters[Math.floor(chance() * letters.length)] as string
  return Array.from({ length: 4 }, () => letter('bdfgklmnprtvz') + letter('aou')).join('')
}

function mix<Item>(chance: () => number, items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, at: chance() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item)
}

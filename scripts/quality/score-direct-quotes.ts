import { findDirectQuotes } from '../../src/understand/find-direct-quotes.ts'

/** Texts by language, each with who says what in it: `Anna Berg: We wait`, a dash for nobody who is named. */
export interface DirectQuoteCorpus {
  readonly cases: Readonly<Record<string, readonly (readonly string[])[]>>
}

interface DirectQuoteScore {
  readonly expected: number
  /** Of speaker and words both exact. */
  readonly f: number
  /** Of the speakers that were named, those that were right. */
  readonly named: number
  /** Each text that is read otherwise than it should be. */
  readonly wrong: readonly string[]
}

/** How well direct quotes are found in other languages than English. */
export function scoreDirectQuotes({ cases }: DirectQuoteCorpus): DirectQuoteScore {
  let [right, expected, given, named, rightNames] = [0, 0, 0, 0, 0]
  const wrong: string[] = []
  for (const [language, texts] of Object.entries(cases))
    for (const [text = '', ...quotes] of texts) {
      const found = findDirectQuotes(text, language).map(({ speaker, content }) => {
        const words = content.map(({ start, end }) =>
          text
            .slice(start, end)
            .replace(/[«»„“”"]/g, '')
            .trim(),
        )
        return `${speaker ?? '-'}: ${words.join(' … ')}`
      })
      const names = found.filter((quote) => !quote.startsWith('-'))
      named += names.length
      rightNames += names.filter((quote) => quotes.includes(quote)).length
      right += quotes.filter((quote) => found.includes(quote)).length
      expected += quotes.length
      given += found.length
      if (found.join() !== quotes.join()) wrong.push(`${language}: ${text} → ${found.join(' | ')}`)
    }
  return { expected, f: (2 * right) / (expected + given), named: rightNames / named, wrong }
}

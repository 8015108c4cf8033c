import type { SummarySentence } from '../model/summary-sentence.ts'
import type { ToldText } from '../model/told-text.ts'
import { findShortNames } from '../understand/find-short-names.ts'
import { listSentences } from './list-sentences.ts'

/** A sentence that names somebody or something, and whether it says who or what that is. */
export interface Introduction {
  readonly sentence: SummarySentence
  readonly isExplained: boolean
}

/** Who is introduced is so near the top. */
const mostSentences = 60

/**
 * The sentence of a text that introduces a name best: one that says in passing who that is (`Anna Berg, who heads the
 * harbour, …`), of a short name one that has it behind the long one, else the first that has the name; undefined where none has.
 */
export function findIntroduction(told: ToldText, name: string): Introduction | undefined {
  // Most names are looked for in many texts that lack them.
  if (!told.text.includes(name)) return undefined
  const patterns = toPatterns(name)
  const naming = listSentences(told, mostSentences).filter(
    ({ text }) => text.includes(name) && patterns.name.test(text),
  )
  const explaining = naming.find(({ text }) =>
    isShortName(name) ? findShortNames(text).has(name) : patterns.said.some((pattern) => pattern.test(text)),
  )
  const sentence = explaining ?? naming[0]
  return sentence && { sentence, isExplained: explaining !== undefined }
}

/** `'CWA'` */
export function isShortName(name: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}]{1,6}$/u.test(name)
}

/** In a passing remark a small letter follows the comma; before a name a calling or an office stands. */
function toPatterns(name: string): { readonly name: RegExp; readonly said: readonly RegExp[] } {
  const own = `(?<![\\p{L}\\p{N}])${RegExp.escape(name)}(?![\\p{L}\\p{N}])`
  return {
    name: new RegExp(own, 'u'),
    said: [
      new RegExp(`${own}, (?!and |or |but |said |who said )\\p{Ll}[^,.]{3,120}(?:,|[.;:–]|$)`, 'u'),
      new RegExp(
        `${own} (?:is|was|are|were|ist|war|est|était|es|era) (?:a|an|the|der|die|das|ein|eine|le|la|un|une|el|una|one) `,
        'u',
      ),
      new RegExp(`\\p{L}{4,}(?:’s)? \\p{Ll}{4,}, ${own}[,. ]`, 'u'),
      new RegExp(`(?:^|, |[Tt]he )(?!said |says |told |sagte |sagt |dit |dijo )\\p{Ll}{4,} ${own}`, 'u'),
      new RegExp(`${own} (?:of|from) (?:the )?\\p{Ll}`, 'u'),
      // A capital alone at the beginning of a sentence says nothing.
      new RegExp(`(?:(?<=[\\p{Ll}\\d,] )|\\p{Lu}\\p{Ll}{3,} )(?:\\p{Lu}\\p{Ll}{3,} ){1,2}${own}`, 'u'),
    ],
  }
}

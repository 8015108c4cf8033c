import type { CitedSentence, Doubt, SourceSentence, Verdict } from '../model/answer.ts'
import { checkSentence } from './check/check-sentence.ts'
import { findBestSource } from './check/find-best-source.ts'

export interface UncheckedAnswer {
  readonly sentences: readonly CitedSentence[]
  readonly sources: readonly SourceSentence[]
  readonly language: string
}

export interface CheckedAnswer {
  /** What may be shown, in order: sentences that are borne out, and in the place of some that are not a source's own. */
  readonly shown: readonly CitedSentence[]
  readonly withheld: readonly { readonly sentence: CitedSentence; readonly doubts: readonly Doubt[] }[]
  /** Too much of it is withheld for the rest to be trusted: the extractive form is to be shown in its place. */
  readonly isWeak: boolean
}

/** As the recipe has it: with more than this share withheld the model did not keep to its sources. */
const mostWithheld = 0.3

// Such a fault is in what the sentence says: nothing of it is kept.
const grave: ReadonlySet<Doubt['kind']> = new Set(['citation', 'quote', 'number', 'date', 'name'])

/**
 * Which sentences of an answer may be shown. One that is not borne out is withheld with what speaks against it; where its
 * figures and names are right and only the way that it tells them is not, the source sentence that tells it best stands in
 * its place, once.
 */
export function checkAnswer({ sentences, sources, language }: UncheckedAnswer): CheckedAnswer {
  const shown: CitedSentence[] = []
  const withheld: CheckedAnswer['withheld'][number][] = []
  for (const sentence of sentences) {
    const verdict = checkSentence({ sentence, sources, language })
    if (verdict.supported) {
      shown.push(sentence)
      continue
    }
    withheld.push({ sentence, doubts: verdict.doubts })
    const instead = findInstead(sentence, verdict, { sources, language })
    if (instead && !shown.some(({ text }) => text === instead.text)) shown.push(instead)
  }
  const isWeak = shown.length === 0 || withheld.length > mostWithheld * sentences.length
  return { shown, withheld, isWeak }
}

function findInstead(
  sentence: CitedSentence,
  { doubts }: Verdict,
  { sources, language }: Pick<UncheckedAnswer, 'sources' | 'language'>,
): CitedSentence | undefined {
  if (doubts.some(({ kind }) => grave.has(kind))) return undefined
  const cited = sources.filter(({ number }) => sentence.citations.includes(number))
  const best = findBestSource(sentence.text, cited, language)
  return best && { text: best.text, citations: [best.number] }
}

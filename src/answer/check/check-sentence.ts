import type { CitedSentence, SourceSentence, Verdict } from '../../model/answer.ts'
import { checkClaim } from './check-claim.ts'
import { type CitedText, gatherCited, readSource } from './cited-text.ts'
import { measureSupport } from './measure-support.ts'
import { rateSupport } from './rate-support.ts'
import { readStatement } from './read-statement.ts'
import type { Statement } from './statement.ts'

export interface CheckedSentence {
  readonly sentence: CitedSentence
  readonly sources: readonly SourceSentence[]
  readonly language: string
}

/**
 * Whether the sentences that a sentence cites bear it out, with what speaks against it: `'Five died [1]'` where sentence 1
 * says three → a doubt about the number.
 */
export function checkSentence({
  sentence: { text, citations },
  sources,
  language,
}: CheckedSentence): Verdict {
  const unknown = citations.filter((citation) => !sources.some(({ number }) => number === citation))
  if (unknown.length > 0 || citations.length === 0) {
    const detail = citations.length === 0 ? 'it cites nothing' : `there is no source ${unknown.join(', ')}`
    return { supported: false, score: 0, computed: [], doubts: [{ kind: 'citation', detail }] }
  }
  const cited = sources.filter(({ number }) => citations.includes(number))
  const read = cited.map((source) => readSource(source, language))
  return checkStatement(readStatement(text, language), gatherCited(read, language))
}

/** The same for a sentence and sources that were read before. */
export function checkStatement(claim: Statement, cited: CitedText): Verdict {
  const { doubts, computed } = checkClaim(claim, cited)
  const score = rateSupport(measureSupport(claim, cited, doubts))
  return { supported: doubts.length === 0, score, doubts, computed }
}

import { checkStatement } from '../../src/answer/check/check-sentence.ts'
import { readAnswer } from '../../src/answer/check/read-answer.ts'
import { readLabelledAnswers } from './read-labelled-answers.ts'
import { measureArea, measureCaught, type ScoredAnswer } from './score-answers.ts'

export interface GuardScore {
  readonly set: string
  readonly way: 'Octavo' | 'pairs of words'
  readonly pairs: number
  readonly area: number
  /** The share of wrong answers caught where 5, and 10, of 100 right ones are refused. */
  readonly caught: readonly [number, number]
}

/** How well the check tells answers that people found borne out, beside the share of their pairs of words that the source has. */
export function scoreGuard(data: string): GuardScore[] {
  const scored = readLabelledAnswers(data).map(({ set, source, answer, isSupported }) => {
    const { cited, claims } = readAnswer({ source, answer, language: 'en' })
    const whole = claims.reduce((sum, claim) => sum + checkStatement(claim, cited).score, 0)
    return { set, isSupported, score: whole / Math.max(1, claims.length), pairs: sharePairs(answer, source) }
  })
  return [...new Set(scored.map(({ set }) => set))].flatMap((set) => {
    const own = scored.filter((one) => one.set === set)
    const plain = own.map(({ isSupported, pairs }) => ({ isSupported, score: pairs }))
    return [toScore(set, 'Octavo', own), toScore(set, 'pairs of words', plain)]
  })
}

function toScore(set: string, way: GuardScore['way'], answers: readonly ScoredAnswer[]): GuardScore {
  const caught = [measureCaught(answers, 0.05), measureCaught(answers, 0.1)] as const
  return { set, way, pairs: answers.length, area: measureArea(answers), caught }
}

function sharePairs(answer: string, source: string): number {
  const known = new Set(listPairs(source))
  const pairs = listPairs(answer)
  return pairs.filter((pair) => known.has(pair)).length / Math.max(1, pairs.length)
}

function listPairs(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.slice(1).map((word, index) => `${words[index]} ${word}`)
}

import type { QuoteTokens } from './quote-tokens.ts'
import { wordClass } from './word-classes.ts'

/** The tokens that a cue can concern, as a half-open range around it. */
export interface SpeechWindow {
  readonly from: number
  readonly to: number
  readonly cueFrom: number
  readonly cueTo: number
}

/** Farther from the cue than this nothing is looked at: longer quotations are told from their marks. */
const farthest = 100

/**
 * The sentence of a cue, with those before and after it in its paragraph as long as they have words in quotation marks; and
 * the paragraph after it, where a colon leads to words in quotation marks.
 */
export function openWindow(tokens: QuoteTokens, cueFrom: number, cueTo: number): SpeechWindow {
  const { sentenceStarts, sentences } = tokens
  const [least, most] = [Math.max(0, cueFrom - farthest), Math.min(tokens.count, cueTo + farthest)]
  const paragraph = tokens.paragraphs[cueFrom]
  const isQuoted = (index: number) => {
    const [start, end] = [sentenceStarts[index], sentenceStarts[index + 1]]
    if (start === undefined || end === undefined || tokens.paragraphs[start] !== paragraph) return false
    for (let at = Math.max(start, least); at < Math.min(end, most); at++)
      if (tokens.quotations[at] !== 0) return true
    return false
  }
  let first = rankSentence(tokens, sentences[cueFrom] as number)
  let last = first
  while (isQuoted(first - 1)) first--
  while (isQuoted(last + 1)) last++
  if (leadsOn(tokens, sentenceStarts[last + 1] as number)) {
    const next = tokens.quotations[sentenceStarts[last + 1] as number]
    while (tokens.quotations[sentenceStarts[last + 1] ?? tokens.count] === next) last++
  }
  return {
    from: Math.max(sentenceStarts[first] as number, least),
    to: Math.min(sentenceStarts[last + 1] as number, most),
    ...{ cueFrom, cueTo },
  }
}

/** Whether a colon at the end of a paragraph leads to a quotation that begins the next one with this token. */
function leadsOn({ classes, paragraphs, quotations, count }: QuoteTokens, at: number): boolean {
  if (at === 0 || at >= count || paragraphs[at] === paragraphs[at - 1]) return false
  return classes[at - 1] === wordClass.colon && quotations[at] !== 0
}

/** Which of the sentences that have tokens it is. */
function rankSentence({ sentenceStarts, sentences }: QuoteTokens, sentence: number): number {
  let low = 0
  let high = sentenceStarts.length - 2
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[sentenceStarts[middle] as number] as number) < sentence) low = middle + 1
    else high = middle
  }
  return low
}

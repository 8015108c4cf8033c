import type { Span } from '../model/ids.ts'
import { readCueFeatures } from './cue-features.ts'
import type { QuoteTokens } from './quote-tokens.ts'
import { labelSequence, type SequenceModel } from './sequence-model.ts'
import { maySpeechFollow, readSpeechFeatures, speechLabels } from './speech-features.ts'
import { openWindow } from './speech-window.ts'

/** That somebody says something, as spans of the text. */
export interface Speech {
  readonly cue: Span
  /** Who says it; empty where the sentence does not say. */
  readonly source: readonly Span[]
  /** What is said, in one or several parts. */
  readonly content: readonly Span[]
}

export interface SpeechModels {
  readonly cue: SequenceModel
  readonly speech: SequenceModel
}

export const cueLabels = { none: 0, cue: 1, inCue: 2 } as const

/** How much a quotation without a cue favours one, step by step, until one is found: of what was learnt, in weights. */
const favours = [1, 2, 4, 6, 9, 13]
/** Words of a quotation below which it may be a scare quote or a title. */
const fewWords = 2

/** Whoever says something in a text, and what: first by the cues, then for each quotation that is left. */
export function findSpeeches(tokens: QuoteTokens, models: SpeechModels): Speech[] {
  const speeches: Speech[] = []
  for (const [from, to] of listSentences(tokens))
    for (const [cueFrom, cueTo] of findCues(tokens, models, { from, to, favour: 0 })) {
      const speech = findSpeech(tokens, models, [cueFrom, cueTo])
      if (speech) speeches.push(speech)
    }
  const cued = new Map(speeches.map((speech) => [speech.cue.start, speech]))
  const said = new Uint8Array(tokens.text.length)
  for (const { content } of speeches) for (const { start, end } of content) said.fill(1, start, end)
  for (const quotation of listQuotations(tokens)) {
    const { start, end } = toSpan(tokens, quotation)
    if (2 * said.subarray(start, end).filter(Boolean).length >= end - start) continue
    const speech = findHiddenCue(tokens, models, quotation)
    if (speech && !cued.has(speech.cue.start)) cued.set(speech.cue.start, speech)
  }
  return [...cued.values()].sort((one, other) => one.cue.start - other.cue.start)
}

type Range = readonly [from: number, to: number]

function listSentences({ sentenceStarts }: QuoteTokens): Range[] {
  return sentenceStarts.slice(1).map((end, at) => [sentenceStarts[at] as number, end])
}

/** Cues have a run of tokens each; what is longer than this has no full stop, and is looked at in parts. */
const longestSentence = 400

function findCues(
  tokens: QuoteTokens,
  { cue }: SpeechModels,
  { from, to, favour }: { readonly from: number; readonly to: number; readonly favour: number },
): Range[] {
  const cues: Range[] = []
  for (let start = from; start < to; start += longestSentence) {
    const end = Math.min(to, start + longestSentence)
    const labels = labelSequence(cue, readCueFeatures(tokens, start, end), mayCueFollow, [
      0,
      favour * cue.scale,
      (favour * cue.scale) / 2,
    ])
    for (const [first, last] of listRuns(labels, cueLabels.cue, cueLabels.inCue))
      cues.push([start + first, start + last])
  }
  return cues
}

function mayCueFollow(before: number, label: number): boolean {
  return label !== cueLabels.inCue || before === cueLabels.cue || before === cueLabels.inCue
}

function listRuns(labels: readonly number[], first: number, rest: number): Range[] {
  const runs: Range[] = []
  for (let at = 0; at < labels.length; at++) {
    if (labels[at] !== first) continue
    let end = at + 1
    while (labels[end] === rest) end++
    runs.push([at, end])
  }
  return runs
}

function findSpeech(tokens: QuoteTokens, { speech }: SpeechModels, [from, to]: Range): Speech | undefined {
  const window = openWindow(tokens, from, to)
  const labels = labelSequence(speech, readSpeechFeatures(tokens, window), maySpeechFollow)
  const listParts = (first: number, rest: number): Range[] =>
    listRuns(labels, first, rest).map(([start, end]) => [window.from + start, window.from + end])
  const content = wholeQuotations(tokens, [from, to], listParts(speechLabels.content, speechLabels.inContent))
  if (content.length === 0) return undefined
  const source = listParts(speechLabels.source, speechLabels.inSource).map((range) => toSpan(tokens, range))
  return { cue: toSpan(tokens, [from, to]), source, content }
}

/** A quotation is one thing: whoever says a part of it says all, as long as the cue is not in it too. */
function wholeQuotations(tokens: QuoteTokens, [cueFrom, cueTo]: Range, parts: readonly Range[]): Span[] {
  const { quotations, count } = tokens
  const isQuotation = (number: number) => number !== 0 && number !== quotations[cueFrom]
  const whole: [number, number][] = []
  for (const part of parts) {
    let [from, to] = part
    while (
      from > 0 &&
      from !== cueTo &&
      isQuotation(quotations[from] as number) &&
      quotations[from - 1] === quotations[from]
    )
      from--
    while (
      to < count &&
      to !== cueFrom &&
      isQuotation(quotations[to] as number) &&
      quotations[to - 1] === quotations[to]
    )
      to++
    const last = whole.at(-1)
    if (last && from <= last[1]) last[1] = Math.max(last[1], to)
    else whole.push([from, to])
  }
  return whole.map((range) => toSpan(tokens, range))
}

function toSpan({ starts, ends }: QuoteTokens, [from, to]: Range): Span {
  return { start: starts[from] as number, end: ends[to - 1] as number }
}

function listQuotations({ quotations, classes, count }: QuoteTokens): Range[] {
  const found: Range[] = []
  for (let at = 0; at < count; ) {
    let end = at + 1
    while (end < count && quotations[end] === quotations[at]) end++
    const words = classes.subarray(at, end).filter((kind) => kind >= 20).length
    if (quotations[at] !== 0 && words >= fewWords) found.push([at, end])
    at = end
  }
  return found
}

function coversHalf(content: readonly Span[], { start, end }: Span): boolean {
  const covered = content.reduce(
    (sum, part) => sum + Math.max(0, Math.min(part.end, end) - Math.max(part.start, start)),
    0,
  )
  return covered >= (end - start) / 2
}

/** Words before and after a quotation among which its cue is looked for. */
const nearby = 40

/** The likeliest cue beside a quotation, in its sentence, whose content it is. */
function findHiddenCue(tokens: QuoteTokens, models: SpeechModels, quotation: Range): Speech | undefined {
  const span = toSpan(tokens, quotation)
  const beside = openRange(tokens, quotation)
  for (const favour of favours)
    for (const cue of findCues(tokens, models, { ...beside, favour })) {
      const speech = findSpeech(tokens, models, cue)
      if (speech && coversHalf(speech.content, span)) return speech
    }
  return undefined
}

function openRange({ sentences, count }: QuoteTokens, [first, end]: Range) {
  let [from, to] = [first, end]
  while (from > 0 && first - from < nearby && sentences[from - 1] === sentences[first]) from--
  while (to < count && to - end < nearby && sentences[to] === sentences[end - 1]) to++
  return { from, to }
}

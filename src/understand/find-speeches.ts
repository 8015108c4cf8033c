import type { Span } from '../model/ids.ts'
import { cueChain, cueLabels, readCueFeatures } from './cue-features.ts'
import type { QuoteTokens } from './quote-tokens.ts'
import { chooseLabels, type Ratings, type SequenceModel } from './sequence-model.ts'
import { readSpeechFeatures, speechChain, speechLabels } from './speech-features.ts'
import { openWindow, type SpeechWindow } from './speech-window.ts'
import { WeightSum } from './weight-sum.ts'
import { wordClass } from './word-classes.ts'

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

/** How much a quotation without a cue favours one, step by step, until one is found: of what was learnt, in weights. */
const favours = [1, 2, 4, 6, 9, 13, 19, 28]
/** Words of a quotation below which it may be a scare quote or a title. */
const fewWords = 2

// A long interview has some hundreds; a text made of nothing else took seconds.
const mostCues = 600
const mostHidden = 300

/** Whoever says something in a text, and what: first by the cues, then for each quotation that is left. */
export function findSpeeches(tokens: QuoteTokens, models: SpeechModels): Speech[] {
  const reading = openReading(tokens, models)
  const readSpeech = rememberSpeeches(reading)
  const cues = listSentences(tokens).flatMap((sentence) => readCues(reading, sentence)(0))
  const speeches = cues.slice(0, mostCues).flatMap((cue) => readSpeech(cue) ?? [])
  const cued = new Map(speeches.map((speech) => [speech.cue.start, speech]))
  for (const quotation of listUnsaid(tokens, speeches).slice(0, mostHidden)) {
    const speech = findHiddenCue(reading, quotation, readSpeech)
    if (speech && !cued.has(speech.cue.start)) cued.set(speech.cue.start, speech)
  }
  return [...cued.values()].sort((one, other) => one.cue.start - other.cue.start)
}

/** A text that is read, with what adds up the weights of its features. */
interface Reading {
  readonly tokens: QuoteTokens
  readonly models: SpeechModels
  readonly cueSum: WeightSum
  readonly single: WeightSum
  readonly paired: WeightSum
}

function openReading(tokens: QuoteTokens, models: SpeechModels): Reading {
  const { cue, speech } = models
  return {
    ...{ tokens, models, cueSum: new WeightSum(cue.single) },
    ...{ single: new WeightSum(speech.single), paired: new WeightSum(speech.paired) },
  }
}

/** The quotations less than half of which somebody is known to say. */
function listUnsaid(tokens: QuoteTokens, speeches: readonly Speech[]): Range[] {
  const said = new Uint8Array(tokens.text.length)
  for (const { content } of speeches) for (const { start, end } of content) said.fill(1, start, end)
  return listQuotations(tokens).filter((quotation) => {
    const { start, end } = toSpan(tokens, quotation)
    let covered = 0
    for (let at = start; at < end; at++) covered += said[at] as number
    return 2 * covered < end - start
  })
}

type Range = readonly [from: number, to: number]

function listSentences({ sentenceStarts }: QuoteTokens): Range[] {
  return sentenceStarts.slice(1).map((end, at) => [sentenceStarts[at] as number, end])
}

/** Cues have a run of tokens each; what is longer than this has no full stop, and is looked at in parts. */
const longestSentence = 400
const noEdges = new Int32Array(0)

/** Rates the words of a range once, and gives its cues for as much as one is favoured. */
function readCues(
  { tokens, models: { cue }, cueSum }: Reading,
  [from, to]: Range,
): (favour: number) => readonly Range[] {
  const parts: { readonly start: number; readonly ratings: Ratings }[] = []
  for (let start = from; start < to; start += longestSentence) {
    const end = Math.min(to, start + longestSentence)
    const own = cueSum.start(end - start)
    readCueFeatures(cueSum, tokens, start, end)
    parts.push({ start, ratings: { count: end - start, own, edge: noEdges } })
  }
  return (favour) => {
    const more = [0, favour * cue.scale, (favour * cue.scale) / 2]
    return parts.flatMap(({ start, ratings }) =>
      listRuns(chooseLabels(cue.transitions, cueChain, ratings, more), cueLabels.cue, cueLabels.inCue).map(
        ([first, last]): Range => [start + first, start + last],
      ),
    )
  }
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

type ReadSpeech = (cue: Range) => Speech | undefined

/** Several quotations may ask for what one cue says; it is worked out once. */
function rememberSpeeches(reading: Reading): ReadSpeech {
  const known = new Map<number, Speech | undefined>()
  return ([from, to]) => {
    const key = from * (reading.tokens.count + 1) + to
    if (!known.has(key)) known.set(key, findSpeech(reading, [from, to]))
    return known.get(key)
  }
}

function findSpeech(reading: Reading, [from, to]: Range): Speech | undefined {
  const { tokens } = reading
  const window = openWindow(tokens, from, to)
  const labels = labelWindow(reading, window)
  const listParts = (first: number, rest: number): Range[] =>
    listRuns(labels, first, rest).map(([start, end]) => [window.from + start, window.from + end])
  const parts = listParts(speechLabels.content, speechLabels.inContent)
  const content = wholeQuotations(tokens, [from, to], withoutTail(tokens, [from, to], parts))
  if (content.length === 0) return undefined
  const source = listParts(speechLabels.source, speechLabels.inSource).map((range) => toSpan(tokens, range))
  return { cue: toSpan(tokens, [from, to]), source, content }
}

function labelWindow(
  { tokens, models: { speech }, single, paired }: Reading,
  window: SpeechWindow,
): number[] {
  const count = window.to - window.from
  const ratings = { count, own: single.start(count), edge: paired.start(count) }
  readSpeechFeatures({ single, paired }, tokens, window)
  return chooseLabels(speech.transitions, speechChain, ratings)
}

/** `“We left,” he told the council when it met`: behind a quotation that has ended, what stands in no marks is not said. */
function withoutTail(
  { quotations, classes }: QuoteTokens,
  [cueFrom, cueTo]: Range,
  parts: readonly Range[],
): readonly Range[] {
  const hasEnded = parts.some(
    ([, end]) =>
      end <= cueFrom &&
      quotations[end - 1] !== 0 &&
      (classes[end - 2] === wordClass.comma || classes[end - 2] === wordClass.stop),
  )
  return hasEnded ? parts.filter(([start]) => start < cueTo || quotations[start] !== 0) : parts
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
  const all = [...listEarlier(tokens, whole[0]), ...whole, ...listFurther(tokens, whole.at(-1))]
  return all.map((range) => toSpan(tokens, range))
}

/** Paragraphs of a quotation that none of them closes, where who says it stands in the last; none where the first has words before it. */
function listEarlier(tokens: QuoteTokens, first: Range | undefined): Range[] {
  const { quotations, paragraphs, classes, text } = tokens
  const earlier: Range[] = []
  let start = first?.[0] ?? 0
  const begins = (at: number) => at === 0 || paragraphs[at] !== paragraphs[at - 1]
  const isOpen = () =>
    classes[start] === wordClass.opening &&
    quotations[start - 1] !== 0 &&
    classes[start - 1] !== wordClass.closing
  while (start > 0 && begins(start) && isOpen()) {
    const end = start
    start--
    while (start > 0 && quotations[start - 1] === quotations[end - 1]) start--
    // A mark of the other shape closes it, and who says it may follow.
    const { start: from, end: to } = toSpan(tokens, [start, end])
    if (!begins(start) || /["”]/.test(text.slice(from + 1, to))) return []
    earlier.unshift([start, end])
  }
  return earlier
}

/** Paragraphs that go on with a quotation which the one before them did not close. */
function listFurther(tokens: QuoteTokens, last: Range | undefined): Range[] {
  const { quotations, paragraphs, classes, count } = tokens
  const further: Range[] = []
  let at = last?.[1] ?? count
  const isOpen = () =>
    quotations[at - 1] !== 0 && classes[at - 1] !== wordClass.closing && classes[at] === wordClass.opening
  while (at < count && paragraphs[at] !== paragraphs[at - 1] && isOpen()) {
    const from = at
    while (at < count && quotations[at] === quotations[from]) at++
    further.push([from, at])
  }
  return further
}

function toSpan({ starts, ends }: QuoteTokens, [from, to]: Range): Span {
  return { start: starts[from] as number, end: ends[to - 1] as number }
}

function listQuotations({ quotations, classes, count }: QuoteTokens): Range[] {
  const found: Range[] = []
  for (let at = 0; at < count; ) {
    let end = at + 1
    while (end < count && quotations[end] === quotations[at]) end++
    let words = 0
    for (let word = at; word < end; word++) if ((classes[word] as number) >= 20) words++
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
function findHiddenCue(reading: Reading, quotation: Range, readSpeech: ReadSpeech): Speech | undefined {
  const { tokens } = reading
  const span = toSpan(tokens, quotation)
  const listCues = readCues(reading, openRange(tokens, quotation))
  for (const favour of favours)
    for (const cue of listCues(favour)) {
      const speech = readSpeech(cue)
      if (speech && coversHalf(speech.content, span)) return speech
    }
  return undefined
}

function openRange({ sentences, count }: QuoteTokens, [first, end]: Range): Range {
  let [from, to] = [first, end]
  while (from > 0 && first - from < nearby && sentences[from - 1] === sentences[first]) from--
  while (to < count && to - end < nearby && sentences[to] === sentences[end - 1]) to++
  return [from, to]
}

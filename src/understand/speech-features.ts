import { type FeatureSink, mix } from './feature-sink.ts'
import type { QuoteTokens } from './quote-tokens.ts'
import { createLabelChain } from './sequence-model.ts'
import type { SpeechWindow } from './speech-window.ts'
import { wordClass } from './word-classes.ts'

const edge = 17

/** What is the same for all tokens around one cue. */
interface Around extends SpeechWindow {
  readonly cue: number
  readonly head: number
  readonly headEnd: number
  readonly classBefore: number
  readonly classAfter: number
  readonly wordBefore: number
  readonly wordAfter: number
  readonly quotation: number
  readonly quotationBefore: number
  readonly quotationAfter: number
  /** Which of cue, what is before it and what is after it stand in quotation marks. */
  readonly marks: number
  readonly sentence: number
  readonly sentenceStart: number
  readonly paragraph: number
}

/** How much stands between a token and the cue. */
interface Between {
  readonly commas: Uint8Array
  readonly joints: Uint8Array
  readonly names: Uint8Array
}

/** What tells who speaks and what is said from all words around a cue: of each token, and of each with the one before. */
export function readSpeechFeatures(
  { single, paired }: { readonly single: FeatureSink; readonly paired: FeatureSink },
  tokens: QuoteTokens,
  window: SpeechWindow,
): void {
  const around = lookAround(tokens, window)
  const between = countBetween(tokens, window)
  for (let at = window.from; at < window.to; at++) {
    const place = { at, around, between }
    addSingle(single, tokens, place)
    addPaired(paired, tokens, place)
  }
}

function lookAround(tokens: QuoteTokens, window: SpeechWindow): Around {
  const { from, to, cueFrom, cueTo } = window
  const { words, classes, quotations, sentences } = tokens
  const within = (index: number) => index >= from && index < to
  const sentence = sentences[cueFrom] as number
  let cue = 7
  for (let at = cueFrom; at < cueTo; at++) cue = mix(cue, words[at] as number)
  let [quotationBefore, quotationAfter, sentenceStart] = [0, 0, cueFrom]
  for (let at = from; at < to; at++) {
    if (sentences[at] !== sentence) continue
    sentenceStart = Math.min(sentenceStart, at)
    if (quotations[at] === 0) continue
    if (at < cueFrom) quotationBefore = quotations[at] as number
    else if (at >= cueTo && quotationAfter === 0) quotationAfter = quotations[at] as number
  }
  const quotation = quotations[cueFrom] as number
  const head = cueTo - 1
  return {
    ...window,
    ...{ cue, head: words[head] as number, headEnd: tokens.endsOfThree[head] as number },
    classBefore: within(cueFrom - 1) ? (classes[cueFrom - 1] as number) : 0,
    classAfter: within(cueTo) ? (classes[cueTo] as number) : 0,
    wordBefore: within(cueFrom - 1) ? (words[cueFrom - 1] as number) : 0,
    wordAfter: within(cueTo) ? (words[cueTo] as number) : 0,
    ...{ quotation, quotationBefore, quotationAfter, sentence, sentenceStart },
    paragraph: tokens.paragraphs[cueFrom] as number,
    marks: (quotationBefore ? 1 : 0) + (quotationAfter ? 2 : 0) + (quotation ? 4 : 0),
  }
}

function countBetween({ classes }: QuoteTokens, { from, to, cueFrom, cueTo }: SpeechWindow): Between {
  const [commas, joints, names] = [0, 0, 0].map(() => new Uint8Array(to - from)) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ]
  const walk = (start: number, end: number, by: 1 | -1) => {
    let [comma, joint, name] = [0, 0, 0]
    for (let at = start; at !== end; at += by) {
      commas[at - from] = Math.min(3, comma)
      joints[at - from] = Math.min(2, joint)
      names[at - from] = Math.min(2, name)
      const kind = classes[at] as number
      if (kind >= wordClass.comma && kind <= wordClass.dash) comma++
      if (kind === wordClass.conjunction || kind === wordClass.subordinator || kind === wordClass.that)
        joint++
      if (kind === wordClass.capital || kind === wordClass.subject) name++
    }
  }
  walk(cueFrom - 1, from - 1, -1)
  walk(cueTo, to, 1)
  return { commas, joints, names }
}

interface Place {
  readonly at: number
  readonly around: Around
  readonly between: Between
}

function toSide(at: number, { cueFrom, cueTo }: SpeechWindow): 0 | 1 | 2 {
  return at < cueFrom ? 0 : at < cueTo ? 1 : 2
}

function toDistance(at: number, { cueFrom, cueTo }: SpeechWindow): number {
  return at < cueFrom ? cueFrom - at : at < cueTo ? 0 : at - cueTo + 1
}

/** Far distances are told apart ever less: 1, 2, 3, 4, up to 6, 9, 15, 29, and beyond. */
function toStep(distance: number): number {
  return distance < 5
    ? distance
    : distance < 7
      ? 5
      : distance < 10
        ? 6
        : distance < 16
          ? 7
          : distance < 30
            ? 8
            : 9
}

function addSingle(sink: FeatureSink, tokens: QuoteTokens, { at, around, between }: Place): void {
  const { words, classes } = tokens
  const { from, to, cue, head, marks } = around
  const step = toStep(toDistance(at, around))
  const same =
    tokens.sentences[at] === around.sentence ? 1 : tokens.paragraphs[at] === around.paragraph ? 0 : 2
  const ownSide = toSide(at, around)
  const side = same * 4 + ownSide
  const place = ownSide * 16 + step
  const quoted = relateQuotation(tokens, at, around)
  const commas = between.commas[at - from] as number
  const joints = between.joints[at - from] as number
  const clause = side * 4 + commas
  const [w, k] = [words[at] as number, classes[at] as number]
  const [w_1, k_1] = at > from ? [words[at - 1] as number, classes[at - 1] as number] : [edge, 0]
  const [w1, k1] = at + 1 < to ? [words[at + 1] as number, classes[at + 1] as number] : [edge, 0]
  sink.add(100, place, 0, 0)
  sink.add(108, cue, place, 0)
  sink.add(114, place, around.classBefore, around.classAfter)
  sink.add(122, around.wordAfter, place, 0)
  sink.add(123, around.wordBefore, place, 0)
  sink.add(106, side, quoted, marks)
  sink.add(115, clause, quoted, marks)
  sink.add(121, around.classAfter * 64 + around.classBefore, clause, joints)
  sink.add(124, cue, clause, quoted)
  sink.add(130, cue, around.classAfter, clause)
  sink.add(132, head, clause, joints * 32 + quoted)
  const isStart = at === around.sentenceStart ? 1 : 0
  sink.add(105, side, commas, k)
  sink.add(109, head, side, k)
  sink.add(125, isStart, side, marks * 64 + k)
  sink.add(127, around.headEnd, clause, k)
  sink.add(104, place, k, 0)
  sink.add(110, head, side * 8 + Math.min(4, step), k)
  sink.add(101, side, w, 0)
  sink.add(107, side, quoted, k * 64 + k_1)
  sink.add(111, side, w_1, k)
  sink.add(112, side, w, w1)
  sink.add(113, side, w_1, w)
  sink.add(116, side * 64 + k_1, k, k1)
  sink.add(117, place, k_1, k)
  sink.add(118, clause, joints * 4 + (between.names[at - from] as number), k)
  sink.add(131, clause, k * 16 + step, quoted)
  sink.add(133, side, w1, k)
  sink.next()
}

/** Whether a token stands in the quotation of the cue, the one before or after it, or another, and whether that begins or ends with it. */
function relateQuotation({ quotations }: QuoteTokens, at: number, around: Around): number {
  const own = quotations[at] as number
  const beginsHere = at > around.from && quotations[at - 1] === own ? 0 : 8
  const endsHere = at + 1 < around.to && quotations[at + 1] === own ? 0 : 16
  if (own === 0) return beginsHere + endsHere
  const relation =
    own === around.quotation ? 1 : own === around.quotationBefore ? 2 : own === around.quotationAfter ? 3 : 4
  return relation + beginsHere + endsHere
}

function addPaired(sink: FeatureSink, tokens: QuoteTokens, { at, around, between }: Place): void {
  const { words, classes, quotations } = tokens
  const side = toSide(at, around) * 2 + (tokens.sentences[at] === around.sentence ? 1 : 0)
  const before = Math.max(0, at - 1)
  const [k, k_1] = [classes[at] as number, classes[before] as number]
  const commas = between.commas[at - around.from] as number
  const joints = between.joints[at - around.from] as number
  const near = toSide(at, around) === 1 ? 4 : Math.min(3, toDistance(at, around))
  const begins = tokens.sentences[at] === tokens.sentences[before] ? 0 : 1
  const isQuoted = quotations[at] === 0 ? 0 : 1
  const isSame = quotations[at] === quotations[before] ? 1 : 0
  sink.add(201, side, k_1, k)
  sink.add(202, side, words[before] as number, 0)
  sink.add(203, side, words[at] as number, 0)
  sink.add(205, side, begins, k_1)
  sink.add(206, side, isQuoted * 2 + isSame, around.marks)
  sink.add(207, side, commas, k)
  sink.add(208, side * 4 + near, k_1, k)
  sink.add(209, around.cue, k_1, k)
  sink.add(210, side, commas * 4 + joints, k_1)
  sink.add(211, side, words[before] as number, k)
  sink.add(212, side, k_1, words[at] as number)
  sink.next()
}

export const speechLabels = { none: 0, source: 1, inSource: 2, content: 3, inContent: 4 } as const

export const speechChain = createLabelChain(2)

import type { Span } from '../../src/model/ids.ts'
import { cueLabels, readCueFeatures } from '../../src/understand/cue-features.ts'
import { countTokensBefore, type QuoteTokens, readQuoteTokens } from '../../src/understand/quote-tokens.ts'
import { readSpeechFeatures, speechLabels } from '../../src/understand/speech-features.ts'
import { openWindow, type SpeechWindow } from '../../src/understand/speech-window.ts'
import { FeatureList } from './feature-list.ts'
import type { LabelledText } from './read-labelled.ts'
import type { Example } from './train-sequence.ts'

export interface CueSource {
  readonly tokens: QuoteTokens
  readonly from: number
  readonly to: number
  readonly labels: readonly number[]
}

export interface SpeechSource {
  readonly tokens: QuoteTokens
  readonly window: SpeechWindow
  readonly labels: readonly number[]
}

/** What both models learn from: every sentence with its cues, and every cue with its source and content. */
export function makeSources(texts: readonly LabelledText[]): { cues: CueSource[]; speeches: SpeechSource[] } {
  const cues: CueSource[] = []
  const speeches: SpeechSource[] = []
  for (const { text, speeches: labelled } of texts) {
    const tokens = readQuoteTokens(text)
    const labels = new Array<number>(tokens.count).fill(cueLabels.none)
    for (const { cue, source, content } of labelled) {
      const [first, last] = [cue[0], cue.at(-1)]
      if (!first || !last) continue
      for (const span of cue)
        mark(tokens, labels, { span, first: cueLabels.cue, rest: cueLabels.inCue, from: 0 })
      if (content.length === 0) continue
      const window = openWindow(tokens, countTokensBefore(tokens, first.start), findEnd(tokens, last.end))
      speeches.push({ tokens, window, labels: labelSpeech(tokens, window, { source, content }) })
    }
    tokens.sentenceStarts.slice(1).forEach((to, at) => {
      const from = tokens.sentenceStarts[at] as number
      cues.push({ tokens, from, to, labels: labels.slice(from, to) })
    })
  }
  return { cues, speeches }
}

/** A sentence's features beside its labels. */
export function readCue({ tokens, from, to, labels }: CueSource): Example {
  const single = new FeatureList()
  readCueFeatures(single, tokens, from, to)
  return { features: { count: to - from, single: single.toNumbers(), paired: new Int32Array(0) }, labels }
}

/** The features around a cue beside their labels. */
export function readSpeech({ tokens, window, labels }: SpeechSource): Example {
  const [single, paired] = [new FeatureList(), new FeatureList()]
  readSpeechFeatures({ single, paired }, tokens, window)
  const count = window.to - window.from
  return { features: { count, single: single.toNumbers(), paired: paired.toNumbers() }, labels }
}

function labelSpeech(
  tokens: QuoteTokens,
  { from, to }: SpeechWindow,
  { source, content }: { readonly source: readonly Span[]; readonly content: readonly Span[] },
): number[] {
  const labels = new Array<number>(to - from).fill(speechLabels.none)
  for (const span of joinParts(content, tokens.text))
    mark(tokens, labels, { span, first: speechLabels.content, rest: speechLabels.inContent, from })
  for (const span of source)
    mark(tokens, labels, { span, first: speechLabels.source, rest: speechLabels.inSource, from })
  return labels
}

/** Parts with nothing between them are one: that a stop parts them says more of the labelling than of what is said. */
function joinParts(parts: readonly Span[], text: string): Span[] {
  const joined: Span[] = []
  for (const { start, end } of parts) {
    const before = joined.at(-1)
    if (before && /^ ?$/.test(text.slice(before.end, start)))
      joined[joined.length - 1] = { start: before.start, end }
    else joined.push({ start, end })
  }
  return joined
}

interface Mark {
  readonly span: Span
  readonly first: number
  readonly rest: number
  /** The token that the labels begin with. */
  readonly from: number
}

function mark(tokens: QuoteTokens, labels: number[], { span, first, rest, from }: Mark): void {
  const begin = Math.max(from, countTokensBefore(tokens, span.start))
  const end = Math.min(from + labels.length, findEnd(tokens, span.end))
  for (let at = begin; at < end; at++) labels[at - from] = at === begin ? first : rest
}

/** The token after the last that begins before an offset. */
function findEnd({ starts, count }: QuoteTokens, offset: number): number {
  let at = countTokensBefore({ count, ends: starts }, offset - 1)
  while (at < count && (starts[at] as number) < offset) at++
  return at
}

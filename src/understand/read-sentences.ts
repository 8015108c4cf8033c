import { dropBoilerplate, foldSigns } from '../lib/content-fingerprint.ts'
import type { RevisionText } from '../model/comparison.ts'
import type { Span } from '../model/ids.ts'
import { splitSentences } from './split-sentences.ts'

/** A sentence of a revision; its span counts in the text that was read. */
export interface ReadSentence extends Span {
  readonly text: string
  /** Equal for sentences that say the same, whatever the shape of their signs. */
  readonly key: string
}

export interface ReadRevision {
  readonly title: ReadSentence
  /** Without the page's own lines. */
  readonly text: string
  readonly sentences: readonly ReadSentence[]
  /** Whether the text is longer than what was read. */
  readonly isCut: boolean
}

// The longest reports have 60,000 letters and 500 sentences; beyond are texts that are made to cost time.
const maxCharacters = 60_000
const maxSentences = 1_000

/** A revision's headline and sentences, ready to be compared; of a text beyond all measure its beginning. */
export function readSentences({ title, text }: RevisionText, language: string): ReadRevision {
  const read = dropBoilerplate(text.slice(0, maxCharacters))
  const spans = splitSentences(read, language)
  return {
    title: readSentence(title, { start: 0, end: title.length }),
    text: read,
    sentences: spans.slice(0, maxSentences).map((span) => readSentence(read, span)),
    isCut: text.length > maxCharacters || spans.length > maxSentences,
  }
}

function readSentence(text: string, { start, end }: Span): ReadSentence {
  const own = text.slice(start, end)
  return { text: own, key: foldSigns(own), start, end }
}

import type { Timestamp } from './ids.ts'
import type { DigestKind, Notice } from './notice.ts'

/** What is new of what a reader follows, in one letter. */
export interface Digest {
  readonly kind: Exclude<DigestKind, 'off'>
  readonly since: Timestamp
  readonly until: Timestamp
  /** Best rank first. */
  readonly stories: readonly DigestStory[]
  /** Further ones, that the letter has no room for. */
  readonly furtherCount: number
  /** Who answered or named the reader meanwhile. */
  readonly notices: readonly Notice[]
}

export interface DigestStory {
  readonly title: string
  readonly language: string
  /** Of its page. */
  readonly path: string
  readonly outletCount: number
  /** Independent reports; undefined as long as nobody has looked. */
  readonly originCount: number | undefined
  /** What it begins with, and who says so. */
  readonly sentence: DigestSentence | undefined
  /** By what the reader follows it. */
  readonly because: readonly string[]
}

export interface DigestSentence {
  readonly text: string
  readonly outlet: string
  readonly path: string
}

export interface ReprintSettings {
  /** Of this many shingles in a row one is remembered. */
  readonly window: number
  /** Texts further apart than this are not compared. */
  readonly windowMs: number
  /** Units of a text that are read; what stands behind is not compared. */
  readonly maxUnits: number
  /** Postings in all, which bounds memory: sixteen bytes each. A power of two. */
  readonly maxPostings: number
  /** Texts that are remembered; those read first are let go. */
  readonly maxTexts: number
  /** Holders of a fingerprint that are looked at, newest first. */
  readonly maxHolders: number
  /** A text is compared word for word with one that shares at least this many fingerprints, */
  readonly minShared: number
  /** and with this many that share most. */
  readonly maxCandidates: number
  /** What one outlet prints on this many days, or in `outletTexts`, or all together on `anyDays`, is a habit and no passage. */
  readonly outletDays: number
  readonly outletTexts: number
  readonly anyDays: number
}

const dayMs = 86_400_000

/** One setting for all streams. */
export const reprintSettings: ReprintSettings = {
  // Any twelve words in a row share a fingerprint; 800 words have some 180.
  window: 8,
  windowMs: 14 * dayMs,
  // Sixty pages: longer than any article, short of a book.
  maxUnits: 20_000,
  // 4 million: the fingerprints of some 23,000 articles of 800 words, in 64 MB.
  maxPostings: 2 ** 22,
  // As many as stories remember, for two weeks of 1,400 a day.
  maxTexts: 20_000,
  maxHolders: 40,
  minShared: 2,
  maxCandidates: 8,
  outletDays: 3,
  // More often than an outlet tells one event anew; told by texts, as the first reading of a feed is of one day.
  outletTexts: 8,
  anyDays: 5,
}

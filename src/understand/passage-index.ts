/** What finding reprints remembers: the texts of the last days by a sample of their passages, all languages in one. */

import type { ArticleId, OutletId, Timestamp } from '../model/ids.ts'
import {
  addFingerprint,
  createFingerprintRing,
  type FingerprintRing,
  visitHolders,
} from './fingerprint-ring.ts'
import type { ReprintSettings } from './reprint-settings.ts'

/** A text as the index knows it, without its words. */
export interface IndexedText {
  readonly articleId: ArticleId
  readonly outletId: OutletId
  readonly publishedAt: Timestamp
}

export interface PassageIndex {
  readonly settings: ReprintSettings
  readonly ring: FingerprintRing
  /** By their number, which counts up as they are read. */
  readonly texts: Map<number, IndexedText>
  readonly numbers: Map<ArticleId, number>
  nextNumber: number
}

/** An index that remembers nothing yet. */
export function createPassageIndex(settings: ReprintSettings): PassageIndex {
  const ring = createFingerprintRing(settings.maxPostings)
  return { settings, ring, texts: new Map(), numbers: new Map(), nextNumber: 0 }
}

/** Remembers a text by its fingerprints; an article that is there already is replaced. Also rebuilds the index, in order of reading. */
export function addToPassageIndex(
  index: PassageIndex,
  text: IndexedText,
  fingerprints: Iterable<number>,
): void {
  forgetText(index, text.articleId)
  const number = index.nextNumber++
  const { articleId, outletId, publishedAt } = text
  index.texts.set(number, { articleId, outletId, publishedAt })
  index.numbers.set(articleId, number)
  for (const fingerprint of new Set(fingerprints)) addFingerprint(index.ring, fingerprint, number)
  for (const [, { articleId: oldest }] of index.texts) {
    if (index.texts.size <= index.settings.maxTexts) break
    forgetText(index, oldest)
  }
}

/** Forgets one article; its postings stay until they are overwritten, and lead nowhere. */
export function forgetText({ texts, numbers }: PassageIndex, articleId: ArticleId): void {
  const number = numbers.get(articleId)
  if (number === undefined) return
  texts.delete(number)
  numbers.delete(articleId)
}

/** Forgets the articles published before `time`. */
export function forgetTextsBefore(index: PassageIndex, time: Timestamp): void {
  for (const { articleId, publishedAt } of index.texts.values()) {
    if (publishedAt < time) forgetText(index, articleId)
  }
}

export interface Sharing {
  /** Who shares most with the text, most first. */
  readonly articleIds: readonly ArticleId[]
  /** The fingerprints that are habits: an outlet's standing lines, an agency's closing ones. */
  readonly habits: ReadonlySet<number>
}

/** The remembered articles that may share passages with a text, at most `maxCandidates`, and its habits. */
export function readSharing(index: PassageIndex, text: IndexedText, fingerprints: Iterable<number>): Sharing {
  const { minShared, maxCandidates } = index.settings
  const habits = new Set<number>()
  const shares = new Map<IndexedText, Share>()
  const distinct = new Set(fingerprints)
  for (const fingerprint of distinct) {
    const holders = listHolders(index, text, fingerprint)
    if (isHabit(holders, index.settings)) habits.add(fingerprint)
    else for (const holder of holders) addShare(shares, holder, 1 / holders.length)
  }
  // Of a text of two or three fingerprints one is enough.
  const asked = distinct.size < 2 * minShared ? 1 : minShared
  const articleIds = [...shares]
    .filter(([, { count }]) => count >= asked)
    .sort(([, one], [, other]) => other.rarity - one.rarity)
    .slice(0, maxCandidates)
    .map(([{ articleId }]) => articleId)
  return { articleIds, habits }
}

interface Share {
  readonly count: number
  /** Phrases that many use say little, so a fingerprint is shared out among its holders. */
  readonly rarity: number
}

function addShare(shares: Map<IndexedText, Share>, holder: IndexedText, rarity: number): void {
  const known = shares.get(holder)
  shares.set(holder, { count: (known?.count ?? 0) + 1, rarity: (known?.rarity ?? 0) + rarity })
}

function listHolders(
  { ring, texts, settings }: PassageIndex,
  text: IndexedText,
  fingerprint: number,
): IndexedText[] {
  const holders: IndexedText[] = []
  visitHolders(ring, fingerprint, settings.maxHolders, (number) => {
    const holder = texts.get(number)
    if (!holder || holder.articleId === text.articleId) return
    if (Math.abs(holder.publishedAt - text.publishedAt) <= settings.windowMs) holders.push(holder)
  })
  return holders
}

/** A report is taken over within a few days; what one outlet or many print again and again is not one. */
function isHabit(
  holders: readonly IndexedText[],
  { outletDays, outletTexts, anyDays }: ReprintSettings,
): boolean {
  if (holders.length < outletDays) return false
  if (countDays(holders) >= anyDays) return true
  return [...Map.groupBy(holders, ({ outletId }) => outletId).values()].some(
    (own) => own.length >= outletTexts || countDays(own) >= outletDays,
  )
}

function countDays(texts: readonly IndexedText[]): number {
  return new Set(texts.map(({ publishedAt }) => Math.floor(publishedAt / 86_400_000))).size
}

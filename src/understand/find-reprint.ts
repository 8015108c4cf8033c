import type { Span } from '../model/ids.ts'
import type { FirstClock, Reprint, ReprintArticle, ReprintKind, SharedPassage } from '../model/reprint.ts'
import { findPassages, placeShingles, type SharedRun, type ShinglePlaces } from './find-passages.ts'
import { counts, type Passages, weighUnits } from './read-passages.ts'
import { toSpan, type Units, wordWeight } from './split-units.ts'

/** An article with its text read. */
export interface ReadArticle extends Omit<ReprintArticle, 'text'> {
  readonly passages: Passages
}

/** What one article is to an earlier one, if they have words in common that are more than chance. */
export type RelateTo = (earlier: ReadArticle) => Reprint | undefined

/**
 * Compares an article with those read before it, word for word: give it each candidate of `readSharing`. `habits` are
 * those found there. Articles of one outlet are related only when one repeats the other.
 */
export function createReprintFinder(later: ReadArticle, habits: ReadonlySet<number>): RelateTo {
  // Most articles have no candidate, and most candidates have a phrase of it: looked at closely is only what may be more.
  let places: ShinglePlaces | undefined
  let laterWeighed: Uint8Array | undefined
  return (earlier) => {
    places ??= placeShingles(later.passages)
    const runs = findPassages(later.passages, places, earlier.passages)
    if (countWords(later.passages.units, runs) < bounds.minWords) return undefined
    laterWeighed ??= weighUnits(later.passages, habits)
    const earlierWeighed = weighUnits(earlier.passages, habits)
    const overlap = measureOverlap(runs, { later, earlier, laterWeighed, earlierWeighed })
    return nameReprint(later, earlier, { runs, ...overlap })
  }
}

/** At the most: runs may overlap, and not all of their words count. */
function countWords({ weights }: Units, runs: readonly SharedRun[]): number {
  let weight = 0
  for (const { laterAt, count } of runs)
    for (let at = laterAt; at < laterAt + count; at++) weight += weights[at] as number
  return weight / wordWeight
}

interface Comparison {
  readonly later: ReadArticle
  readonly earlier: ReadArticle
  readonly laterWeighed: Uint8Array
  readonly earlierWeighed: Uint8Array
}

interface Overlap {
  readonly ofLater: number
  readonly ofEarlier: number
  /** The same without what either text has in quotation marks. */
  readonly ownOfLater: number
  readonly ownOfEarlier: number
  readonly words: number
  readonly ownWords: number
  /** Words of the runs that are passages by themselves. */
  readonly passageWords: number
}

function measureOverlap(runs: readonly SharedRun[], comparison: Comparison): Overlap {
  const { later, earlier, laterWeighed, earlierWeighed } = comparison
  const laterMarks = new Uint8Array(laterWeighed.length)
  const earlierMarks = new Uint8Array(earlierWeighed.length)
  let passageWords = 0
  for (const { laterAt, earlierAt, count } of runs) {
    for (let at = 0; at < count; at++) {
      const mark = Math.min(laterWeighed[laterAt + at] as number, earlierWeighed[earlierAt + at] as number)
      laterMarks[laterAt + at] = mark
      earlierMarks[earlierAt + at] = mark
    }
    const run = countMarked(later.passages.units, laterMarks, { from: laterAt, to: laterAt + count })
    if (run.all >= passage.words && run.own >= passage.ownWords) passageWords += run.all
  }
  const ofLater = shareMarked(later.passages.units, laterWeighed, laterMarks)
  const ofEarlier = shareMarked(earlier.passages.units, earlierWeighed, earlierMarks)
  return {
    ofLater: ofLater.all,
    ofEarlier: ofEarlier.all,
    ownOfLater: ofLater.own,
    ownOfEarlier: ofEarlier.own,
    words: Math.min(ofLater.words, ofEarlier.words),
    ownWords: Math.min(ofLater.ownWords, ofEarlier.ownWords),
    passageWords,
  }
}

// Eight words in a row seldom meet by chance, five with a name and a title often do (looked at in the stream of 2012–2017).
const passage = { words: 8, ownWords: 6 }

/** How many words a part of a text has that count, and that are its own. */
function countMarked(
  { weights }: Units,
  marks: Uint8Array,
  { from, to }: { readonly from: number; readonly to: number },
): { all: number; own: number } {
  let all = 0
  let own = 0
  for (let at = from; at < to; at++) {
    const weight = weights[at] as number
    if (marks[at] !== counts.nothing) all += weight
    if (marks[at] === counts.own) own += weight
  }
  return { all: all / wordWeight, own: own / wordWeight }
}

/** What is marked as shared, as a share of all words that count, and of the own ones. */
function shareMarked(units: Units, weighed: Uint8Array, marks: Uint8Array) {
  const whole = { from: 0, to: weighed.length }
  const text = countMarked(units, weighed, whole)
  const shared = countMarked(units, marks, whole)
  return {
    all: text.all === 0 ? 0 : shared.all / text.all,
    own: text.own === 0 ? 0 : shared.own / text.own,
    words: shared.all,
    ownWords: shared.own,
  }
}

interface Compared extends Overlap {
  readonly runs: readonly SharedRun[]
}

function nameReprint(later: ReadArticle, earlier: ReadArticle, compared: Compared): Reprint | undefined {
  const textual = nameKind(compared)
  if (textual === undefined) return undefined
  const repeats = textual === 'same text' || textual === 'excerpt'
  if (later.outletId === earlier.outletId && !repeats) return undefined
  const agency = findCommonAgency(later, earlier)
  const isCommon = agency !== undefined && later.agency !== agency && earlier.agency !== agency
  return {
    laterId: later.articleId,
    earlierId: earlier.articleId,
    kind: isCommon && !repeats ? 'common source' : textual,
    agency,
    ...findFirst(later, earlier),
    containment: { ofLater: compared.ofLater, ofEarlier: compared.ofEarlier },
    ownWords: compared.ownWords,
    confidence: rateConfidence(compared, isCommon),
    passages: listPassages(later, earlier, compared.runs),
  }
}

// The shares are those of the published recipes for reuse of news (METER and after); the words are chosen on made copies
// and random pairs of one week.
const bounds = { whole: 0.85, most: 0.5, derived: 0.35, minWords: 12, minPassageWords: 24 }

/** The order is from most to least; whoever repeats most of a text repeats its quotations with it, else they do not count. */
function nameKind(overlap: Overlap): Exclude<ReprintKind, 'common source'> | undefined {
  const { ofLater, ofEarlier, ownOfLater, ownOfEarlier, words, ownWords, passageWords } = overlap
  if (words < bounds.minWords) return undefined
  if (Math.min(ofLater, ofEarlier) >= bounds.whole) return 'same text'
  if (ownWords < bounds.minWords) return undefined
  if (Math.max(ofLater, ofEarlier) >= bounds.whole) return 'excerpt'
  if (Math.max(ofLater, ofEarlier) >= bounds.most) return 'derived'
  if (passageWords < bounds.minPassageWords) return undefined
  return Math.max(ownOfLater, ownOfEarlier) >= bounds.derived ? 'derived' : 'shares passages'
}

/** An agency that both credit, or that one credits and the other is. */
function findCommonAgency(one: ReadArticle, other: ReadArticle): string | undefined {
  const names = new Set(listSources(one))
  return listSources(other).find((name) => names.has(name))
}

function listSources({ credits, agency }: ReadArticle): string[] {
  return [...(agency === undefined ? [] : [agency]), ...credits.map((credit) => credit.agency)]
}

// Feeds are read every few minutes: within six nobody can say who was first.
const sameMomentMs = 6 * 60_000

/** Who was first, and how that is known; the order is from the surest sign to the weakest. */
function findFirst(
  later: ReadArticle,
  earlier: ReadArticle,
): { firstId: Reprint['firstId']; clock: FirstClock } {
  const credits = (one: ReadArticle, other: ReadArticle) =>
    other.agency !== undefined && one.credits.some(({ agency }) => agency === other.agency)
  if (credits(later, earlier)) return { firstId: earlier.articleId, clock: 'credit' }
  if (credits(earlier, later)) return { firstId: later.articleId, clock: 'credit' }
  const published = later.publishedAt - earlier.publishedAt
  const isSeen = later.firstSeenAt !== undefined && earlier.firstSeenAt !== undefined
  const seen = isSeen ? later.firstSeenAt - earlier.firstSeenAt : 0
  const first = (lead: number) => (lead > 0 ? earlier : later).articleId
  if (Math.abs(published) > sameMomentMs) {
    const agree = Math.abs(seen) > sameMomentMs && Math.sign(published) === Math.sign(seen)
    return { firstId: first(published), clock: agree ? 'published and seen' : 'published' }
  }
  if (Math.abs(seen) > sameMomentMs) return { firstId: first(seen), clock: 'seen' }
  return { firstId: earlier.articleId, clock: 'order' }
}

/** More shared words leave less to chance: 12 → .5, 50 → .8, 500 → .98; a credit that both give halves the doubt. */
function rateConfidence({ ownWords }: Overlap, isCommon: boolean): number {
  const doubt = bounds.minWords / (ownWords + bounds.minWords)
  return 1 - (isCommon ? doubt / 2 : doubt)
}

// More than a page marks.
const maxPassages = 40

function listPassages(later: ReadArticle, earlier: ReadArticle, runs: readonly SharedRun[]): SharedPassage[] {
  return runs
    .toSorted((one, other) => other.count - one.count)
    .slice(0, maxPassages)
    .map(({ laterAt, earlierAt, count }) => ({
      earlier: toSpan(earlier.passages.units, earlierAt, count) satisfies Span,
      later: toSpan(later.passages.units, laterAt, count),
    }))
    .sort((one, other) => one.later.start - other.later.start)
}

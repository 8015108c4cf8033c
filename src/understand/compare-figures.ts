import type { ComparedFigure, FigureKind, TellingFigure } from '../model/compared-figure.ts'
import type { ArticleId } from '../model/ids.ts'
import type { ToldArticle } from '../model/tended-story.ts'
import { afterAhead, countPattern, figureForms, moneyCues } from './figure-cues.ts'
import { findDates } from './find-dates.ts'
import { findFigures } from './find-figures.ts'

/** The news stands on top; what comes later is background, and tells of other events. */
const leadSentences = 8
const mostTold = 40
const currencies = /^(\S+) ([$€£¥₽₹₺])$/

interface Figure {
  readonly kind: FigureKind
  readonly unit: string
  readonly value: number
  readonly words: string
}

/**
 * The quantities of a story that articles of at least two outlets state, each with what every article says first. `folded`
 * are articles that carry another's text. Parts of a whole (“three children were killed”) are not compared.
 */
export function compareFigures(
  articles: readonly ToldArticle[],
  language: string,
  folded: ReadonlySet<ArticleId>,
): ComparedFigure[] {
  const told = new Map<string, TellingFigure[]>()
  const kinds = new Map<string, Pick<ComparedFigure, 'kind' | 'unit'>>()
  for (const one of articles) {
    if (folded.has(one.article.id) || one.understanding.kind !== 'news') continue
    for (const [key, { kind, unit, telling }] of listFirst(one, language)) {
      kinds.set(key, { kind, unit })
      told.set(key, [...(told.get(key) ?? []), telling])
    }
  }
  return [...told].flatMap(([key, list]) => {
    const named = kinds.get(key)
    const alike = leaveOutEarlier(leaveOutOthers(list), language)
    const outlets = new Set(alike.map(({ outletId }) => outletId))
    if (!named || outlets.size < 2) return []
    return [{ ...named, told: alike.toSorted((a, b) => a.publishedAt - b.publishedAt).slice(-mostTold) }]
  })
}

/** What is so many times another's figure counts something else, such as a whole war. */
const mostTimes = 10

/** Those that are about as large as most; none where two halves are far apart. */
function leaveOutOthers(told: readonly TellingFigure[]): TellingFigure[] {
  const values = told.map(({ value }) => value).sort((a, b) => a - b)
  const middle = values[Math.floor(values.length / 2)] as number
  return told.filter(({ value }) => value < middle * mostTimes && value > middle / mostTimes)
}

/** In days before the first report: what is dated further back is no part of the event. */
const longestBefore = 14
const dayMs = 86_400_000
/** `a year after the flood at Ortell, which killed 49` */
const longAgo = /\b(?:weeks?|months?|years?|decades?) (?:after|before|since|ago|earlier)\b/i

/** Without what one article alone says, in a sentence that tells of another time: an earlier event beside which this one is held. */
function leaveOutEarlier(told: readonly TellingFigure[], language: string): TellingFigure[] {
  const counts = Map.groupBy(told, ({ value }) => value)
  if (told.length < 3 || counts.size < 2) return [...told]
  const first = Math.min(...told.map(({ publishedAt }) => publishedAt)) / dayMs - longestBefore
  const isEarlier = ({ text, publishedAt }: TellingFigure) =>
    longAgo.test(text) || findDates(text, { language, publishedAt }).some(({ from }) => from < first)
  return told.filter((one) => (counts.get(one.value) ?? []).length > 1 || !isEarlier(one))
}

/** What an article says first of each quantity. */
function listFirst(
  { article, revision, understanding }: ToldArticle,
  language: string,
): Map<string, { kind: FigureKind; unit: string; telling: TellingFigure }> {
  const first = new Map<string, { kind: FigureKind; unit: string; telling: TellingFigure }>()
  if (understanding.revisionId !== revision.id) return first
  const { id: articleId, outletId, publishedAt } = article
  for (const [at, { start, end }] of understanding.sentences.slice(0, leadSentences).entries()) {
    const text = revision.text.slice(start, Math.min(end, start + longestSentence))
    for (const { kind, unit, value, words } of listFigures(text, language, publishedAt)) {
      const key = `${kind} ${unit}`
      if (first.has(key)) continue
      const telling = { articleId, outletId, publishedAt, start, end, number: at + 1, text, value, words }
      first.set(key, { kind, unit, telling })
    }
  }
  return first
}

/** What is longer has no full stop, and is no sentence that could be cited. */
const longestSentence = 600

function listFigures(text: string, language: string, publishedAt: number): Figure[] {
  if (isOfOtherTime(text, publishedAt)) return []
  return [...listCounts(text, language), ...listSums(text, language)]
}

/** A sentence that names another year tells of another event. */
function isOfOtherTime(text: string, publishedAt: number): boolean {
  const year = new Date(publishedAt).getUTCFullYear()
  return Array.from(text.matchAll(/(?<![\p{N}.,$€£])(?:19|20)\d{2}(?![\p{N}.,]\d)/gu)).some(
    ([found]) => Number(found) !== year,
  )
}

function listCounts(text: string, language: string): Figure[] {
  const found: Figure[] = []
  for (const { 0: whole, groups, index } of text.matchAll(countPattern)) {
    const kind = findKind(text, index, index + whole.length)
    // “No one was hurt.”
    if (!kind || notCounted.test(text.slice(Math.max(0, index - 12), index))) continue
    const { number = '', scale = '', about = '' } = groups ?? {}
    const written = `${number}${scale && ` ${scale}`}`
    const [figure] = findFigures(written, language)
    // A number with a unit counts hours or metres.
    const value = figure && /^\d+$/.test(figure.key) ? Number(figure.key) : undefined
    if (!value || !isWhole(written, figure?.words ?? '')) continue
    found.push({ kind, unit: '', value, words: `${about}${written}`.trim() })
  }
  return found
}

/** No cue is longer. */
const cueReach = 48

function findKind(text: string, start: number, end: number): FigureKind | undefined {
  for (const { kind, behind, ahead } of figureForms) {
    behind.lastIndex = end
    if (behind.test(text)) return kind
    if (!ahead?.test(text.slice(Math.max(0, start - cueReach), start))) continue
    afterAhead.lastIndex = end
    if (afterAhead.test(text)) return kind
  }
  return undefined
}

// Nor does “a mother of two died” count two.
const notCounted = /(?:no|any|every|each|not|(?:mother|father|parent|family|one|some|most|many|all) of)\s$/i

/** “thousand” alone, or a name that holds a number, is none. */
function isWhole(written: string, words: string): boolean {
  return words.length >= written.length - 1
}

function listSums(text: string, language: string): Figure[] {
  const kind = moneyCues.find(([, cue]) => cue.test(text))?.[0]
  if (!kind) return []
  const sums = findFigures(text, language).flatMap(({ key, words }) => {
    const [, value, unit] = currencies.exec(key) ?? []
    return value === undefined || unit === undefined ? [] : [{ kind, unit, value: Number(value), words }]
  })
  // Of several sums nobody can tell which one is meant.
  return sums.length === 1 ? sums : []
}

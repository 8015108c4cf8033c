import { toCalendarDay, toIsoDate } from '../lib/calendar-day.ts'
import { toCountryOffset } from '../lib/to-country-offset.ts'
import type { DatedTime, FoundDate } from '../model/found-date.ts'
import type { ArticleId } from '../model/ids.ts'
import type { Origin } from '../model/reprint.ts'
import type { SummarySentence } from '../model/summary-sentence.ts'
import type { ToldArticle } from '../model/tended-story.ts'
import type { TimelineEntry } from '../model/timeline.ts'
import { findDates } from './find-dates.ts'
import { isSelfContained } from './is-self-contained.ts'
import { readStems } from './read-stems.ts'

interface Candidate {
  readonly sentence: SummarySentence
  readonly time: DatedTime
  /** By number: articles of one origin are one report. */
  readonly origin: number
  readonly stems: ReadonlySet<string>
  readonly isAnnounced: boolean
}

export interface TimelineOptions {
  readonly language: string
  readonly origins: readonly Origin[]
  /** Articles that carry another's text. */
  readonly folded: ReadonlySet<ArticleId>
}

/** Enough for what happened when; what stands below are older stories. */
const mostSentences = 40
const mostArticles = 60
const mostEntries = 12
/** Two sentences on one day tell the same where they share this many words and this share of the shorter one's. */
const [leastShared, leastShare] = [3, 0.3]

/**
 * When a story happened, in order: days, months and years that at least two independent reports tell of in like words, each
 * with the sentence that most of them agree with.
 */
export function buildTimeline(
  articles: readonly ToldArticle[],
  { language, origins, folded }: TimelineOptions,
): TimelineEntry[] {
  const originOf = new Map(origins.flatMap(({ articleIds }, at) => articleIds.map((id) => [id, at] as const)))
  const byDate = new Map<string, Candidate[]>()
  for (const told of articles.slice(-mostArticles)) {
    const origin = originOf.get(told.article.id)
    if (origin === undefined || folded.has(told.article.id) || told.understanding.kind !== 'news') continue
    for (const candidate of listCandidates(told, origin, language)) {
      const key = toIsoDate(candidate.time)
      byDate.set(key, [...(byDate.get(key) ?? []), candidate])
    }
  }
  const entries = [...byDate.values()].flatMap((candidates) => chooseEntry(candidates) ?? [])
  const most = entries.toSorted((a, b) => b.originCount - a.originCount).slice(0, mostEntries)
  return dropRepeated(most.toSorted((a, b) => a.from - b.from || a.to - b.to))
}

function listCandidates(
  { article, outlet, revision, understanding }: ToldArticle,
  origin: number,
  language: string,
): Candidate[] {
  if (understanding.revisionId !== revision.id) return []
  const { id: articleId, outletId, publishedAt } = article
  const sentences = understanding.sentences.slice(0, mostSentences)
  const text = revision.text.slice(0, sentences.at(-1)?.end ?? 0)
  // Its outlet's day: what an American evening paper calls today is tomorrow in Greenwich.
  const eastMinutes = toCountryOffset(outlet.country)
  const today = toCalendarDay(publishedAt, eastMinutes)
  const candidates: Candidate[] = []
  let at = 0
  for (const date of findDates(text, { language, publishedAt, eastMinutes })) {
    while (at < sentences.length - 1 && (sentences[at]?.end ?? 0) <= date.start) at++
    const span = sentences[at]
    if (!span || date.end > span.end || !isEvent(date, today)) continue
    const words = text.slice(span.start, span.end)
    if (!isSelfContained(words, language) || (language === 'en' && isOfThing(text, date))) continue
    const { from, to, precision } = date
    candidates.push({
      sentence: { articleId, outletId, start: span.start, end: span.end, number: at + 1, text: words },
      time: { from, to, precision },
      origin,
      stems: readStems(words.replace(text.slice(date.start, date.end), ''), language),
      isAnnounced: from > today,
    })
  }
  return candidates
}

/** Before a year or month of which a sentence tells what happened in it; a distance says so itself. */
const inTime = /(?:^|\s)(?:in|by|until|during|early|late|mid)[\s-]$/i
const distance = /^(?:(?:early|late|mid|earlier|later)\s)?(?:in|last|next|this)\s/i

/** `the 2016 election`, `next year’s vote`, `since 2005`: when a thing of the sentence was or began, not what the sentence tells. */
function isOfThing(text: string, { precision, start, end }: FoundDate): boolean {
  if (precision !== 'year' && precision !== 'month') return false
  if (/^['’]s/.test(text.slice(end, end + 2))) return true
  return !distance.test(text.slice(start, end)) && !inTime.test(text.slice(Math.max(0, start - 8), start))
}

/** Weeks and long ranges say too little of when; of a month or year, only one that is over or far off. */
function isEvent({ precision, from, to }: DatedTime, today: number): boolean {
  if (precision === 'day') return true
  if (precision === 'range') return to - from <= 31
  return (precision === 'month' || precision === 'year') && (to < today || from > today)
}

function chooseEntry(candidates: readonly Candidate[]): TimelineEntry | undefined {
  let best: { readonly one: Candidate; readonly origins: number; readonly shared: number } | undefined
  for (const one of candidates.slice(0, mostCompared)) {
    const alike = candidates.filter((other) => other.origin !== one.origin && isAlike(one, other))
    const origins = 1 + new Set(alike.map(({ origin }) => origin)).size
    const shared = alike.reduce((sum, other) => sum + countShared(one, other), 0)
    if (origins < 2) continue
    if (!best || origins > best.origins || (origins === best.origins && shared > best.shared))
      best = { one, origins, shared }
  }
  if (!best) return undefined
  const { sentence, time, isAnnounced } = best.one
  return { ...sentence, ...time, isAnnounced, originCount: best.origins }
}

/** Of the sentences on one date: as many as say which it is. */
const mostCompared = 60

function isAlike(one: Candidate, other: Candidate): boolean {
  const shared = countShared(one, other)
  return shared >= leastShared && shared >= leastShare * Math.min(one.stems.size, other.stems.size)
}

function countShared(one: Candidate, other: Candidate): number {
  let count = 0
  for (const stem of one.stems) if (other.stems.has(stem)) count++
  return count
}

/** A sentence with two dates stands once, at the first. */
function dropRepeated(entries: readonly TimelineEntry[]): TimelineEntry[] {
  const seen = new Set<string>()
  return entries.filter(({ articleId, start }) => {
    const key = `${articleId} ${start}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

import { parseDate } from '../lib/parse-date.ts'
import { readText } from '../lib/read.ts'
import { findZoneOffset } from '../lib/zone-offsets.ts'
import type { Timestamp } from '../model/ids.ts'
import { labelOf } from './label-of.ts'
import { listLines } from './list-lines.ts'
import { listElements, type PageElement, textOf } from './page-tree.ts'
import { type DateHabits, isPlausible, parsePageDate } from './parse-page-date.ts'
import type { PageHead } from './read-markup.ts'
import type { StructuredItem } from './read-structured-data.ts'

export interface DateClues {
  readonly head: PageHead
  /** The page before anything is removed. */
  readonly root: PageElement
  readonly heading: PageElement | undefined
  readonly item: StructuredItem | undefined
  readonly url: string
  readonly now: Timestamp
}

export interface FoundDate {
  readonly at: Timestamp
  readonly reason: string
}

export interface FoundDates {
  readonly published?: FoundDate
  readonly updated?: FoundDate
  /** Of the page's own clock, east of Greenwich: which day it was there. */
  readonly offsetMinutes?: number
}

const publishedMetas =
  `article:published_time article:published og:published_time og:article:published_time datepublished
  article.published parsely-pub-date sailthru.date cxenseparse:recs:publishtime vr:published_time
  shareaholic:article_published_time bt:pubdate iso-8601-publish-date publish_date publish-date publishdate pubdate
  publication_date publication-date publicationdate date_published published_at published originalpublicationdate
  article_date_original rbpubdate dcterms.issued dc.date.issued dc.issued dcterms.created dc.date.created dc.created
  dcterms.date dc.date date datecreated article:post_date citation_publication_date citation_online_date citation_date
  prism.publicationdate dcsext.articlefirstpublished displaydate article.created created creation_date uploaddate
  last-published bt:originalpublicationdate timestamp`.split(/\s+/)
const updatedMetas =
  `article:modified_time og:updated_time datemodified article:modified last-modified modified updated
  dcterms.modified dc.date.modified revised lastmod bt:moddate og:modified_time article.updated last_modified
  iso-8601-modified-date`.split(/\s+/)

type Finder = (clues: DateClues, habits: DateHabits) => Timestamp | undefined

/**
 * Where a page says when it appeared, in order of trust: what is written for machines about the article, what is written
 * for machines about the page, what readers see at the heading, the address, what is seen elsewhere.
 */
const published: readonly { readonly reason: string; readonly find: Finder }[] = [
  {
    reason: 'structured data',
    find: ({ item }, habits) => readMoment(item?.datePublished ?? item?.uploadDate, habits),
  },
  { reason: 'meta', find: ({ head }, habits) => findMeta(head, publishedMetas, habits) },
  { reason: 'marked as published', find: findMarked },
  { reason: 'at the heading', find: findAtHeading },
  { reason: 'address', find: ({ url }, { now }) => findInAddress(url, now) },
  { reason: 'named as date', find: findNamed },
  { reason: 'structured data, created', find: ({ item }, habits) => readMoment(item?.dateCreated, habits) },
  { reason: 'in the text', find: findInText },
]

/** When an article appeared and when it was last changed, as far as the page says so and it can be. */
export function extractDates(clues: DateClues): FoundDates {
  const habits = { monthFirst: isMonthFirst(clues), now: clues.now }
  const published = findPublished(clues, habits)
  const updated = readMoment(clues.item?.dateModified, habits) ?? findMeta(clues.head, updatedMetas, habits)
  const isLater = updated !== undefined && (published === undefined || updated > published.at)
  const offsetMinutes = findOffset(clues)
  return {
    ...(offsetMinutes !== undefined && { offsetMinutes }),
    ...(published && { published }),
    ...(isLater && { updated: { at: updated, reason: 'structured data or meta' } }),
  }
}

const stamp = /T\d{2}:?\d{2}(?::?\d{2})?(?:[.,]\d+)?\s*([+-]\d{2}:?\d{2})$/

/** The offset in the first date for machines that states one; UTC is mostly a server's clock, not the outlet's. */
function findOffset({ head, item, root }: DateClues): number | undefined {
  const stated = [item?.datePublished, item?.dateModified, ...head.metas.map(({ content }) => content)]
  const times = listElements(root).map(({ attributes: { datetime } }) => datetime)
  for (const text of [...stated, ...times]) {
    const offset = typeof text === 'string' ? findZoneOffset(stamp.exec(text)?.[1] ?? '') : undefined
    if (offset) return offset
  }
  return undefined
}

function findPublished(clues: DateClues, habits: DateHabits): FoundDate | undefined {
  const inAddress = findInAddress(clues.url, clues.now)
  for (const { reason, find } of published) {
    const at = find(clues, habits)
    if (at === undefined) continue
    // The clock of a page that is made anew for each reader says today.
    if (inAddress !== undefined && Math.abs(at - inAddress) > maxAddressGap)
      return { at: inAddress, reason: 'address' }
    return { at, reason }
  }
  return undefined
}

const dayMs = 86_400_000
// An article may be written under one day and appear on another.
const maxAddressGap = 31 * dayMs

function readMoment(value: unknown, { now, monthFirst }: DateHabits): Timestamp | undefined {
  const text = readText(Array.isArray(value) ? value[0] : value)
  if (text === undefined) return undefined
  if (/^\d{10}$|^\d{13}$/.test(text)) {
    const moment = Number(text) * (text.length === 10 ? 1000 : 1)
    return isPlausible(moment, now) ? moment : undefined
  }
  const slashed = /^\d{1,2}\/\d{1,2}\/\d{4}/.test(text) && monthFirst
  const moment = slashed ? undefined : parseDate(text)
  return moment !== undefined && isPlausible(moment, now) ? moment : parsePageDate(text, { now, monthFirst })
}

function findMeta({ metas }: PageHead, names: readonly string[], habits: DateHabits): Timestamp | undefined {
  for (const name of names) {
    for (const meta of metas) {
      if (meta.name !== name) continue
      const moment = readMoment(meta.content, habits)
      if (moment !== undefined) return moment
    }
  }
  return undefined
}

function findMarked({ root }: DateClues, habits: DateHabits): Timestamp | undefined {
  for (const element of listElements(root)) {
    const { itemprop, pubdate } = element.attributes
    if (!/\b(?:datePublished|dateCreated|uploadDate)\b/i.test(itemprop ?? '') && pubdate === undefined)
      continue
    const moment = readElement(element, habits)
    if (moment !== undefined) return moment
  }
  return undefined
}

function readElement(element: PageElement, habits: DateHabits): Timestamp | undefined {
  const { datetime, content, title } = element.attributes
  return (
    readMoment(datetime, habits) ??
    readMoment(content, habits) ??
    parsePageDate(textOf(element), habits) ??
    (title === undefined ? undefined : parsePageDate(title, habits))
  )
}

const updatedWords =
  /\b(?:updated?|modified|aktualisiert|geändert|mis à jour|actualizado|aggiornat|atualizado|bijgewerkt|aktualizacja|uppdaterad|oppdatert|opdateret|päivitetty|обновлено|оновлено|letzte änderung|zuletzt)/i

// Elements before and behind the heading among which a date is the article's; further on stand other articles.
const before = 25
const behind = 60

/** A `time` or a date in words in the elements around the heading; what says "updated" only where nothing else does. */
function findAtHeading({ root, heading }: DateClues, habits: DateHabits): Timestamp | undefined {
  if (heading === undefined) return undefined
  const elements = listElements(root)
  const at = elements.indexOf(heading)
  const near = [
    ...elements.slice(at, at + behind),
    ...elements.slice(Math.max(0, at - before), at).toReversed(),
  ]
  let second: Timestamp | undefined
  for (const element of near) {
    const text = ownText(element)
    const isTime = element.name === 'time'
    if (!isTime && (text.length > maxDateLine || !/\d/.test(text))) continue
    const moment = isTime ? readElement(element, habits) : parsePageDate(text, habits)
    if (moment === undefined) continue
    const around = `${element.parent ? textOf(element.parent).slice(0, 200) : ''} ${labelOf(element)}`
    const isUpdated =
      updatedWords.test(isTime ? around : text) || / (?:updated|modified) /.test(labelOf(element))
    if (!isUpdated) return moment
    second ??= moment
  }
  return second
}

// Longer lines are sentences, in which a date is the event's.
const maxDateLine = 120

function ownText(element: PageElement): string {
  const parts = element.children.filter(
    (child) => typeof child === 'string' || child.children.every((each) => typeof each === 'string'),
  )
  return parts.map(textOf).join('')
}

/** `/2026/05/04/dam`, `/2026-05-04-dam`, `/20260504/dam`; a month alone is no day. */
function findInAddress(url: string, now: Timestamp): Timestamp | undefined {
  const path = URL.parse(url)?.pathname ?? ''
  const found =
    /(?<!\d)((?:19|20)\d\d)([/_-])(\d{1,2})\2(\d{1,2})(?!\d)/.exec(path) ??
    /(?<!\d)(20\d\d)()(\d{2})(\d{2})(?!\d)/.exec(path)
  if (found === null) return undefined
  const [year, month, day] = [Number(found[1]), Number(found[3]), Number(found[4])]
  const moment = parseDate(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
  return moment !== undefined && isPlausible(moment, now) ? moment : undefined
}

const dateNames =
  / (?:date|datum|fecha|data|published?|pubdate|publication|posted|time|timestamp|byline|dateline|meta|info|created) /

function findNamed({ root }: DateClues, habits: DateHabits): Timestamp | undefined {
  for (const element of listElements(root)) {
    const isNamed = element.name === 'time' || dateNames.test(labelOf(element))
    if (!isNamed) continue
    const text = textOf(element)
    if (text.length > maxDateLine * 2) continue
    const moment = readElement(element, habits)
    if (moment !== undefined && !updatedWords.test(text)) return moment
  }
  return undefined
}

/** A short line anywhere with nothing but a date, or one that says that it tells when the page appeared. */
function findInText({ root }: DateClues, habits: DateHabits): Timestamp | undefined {
  const lines = listLines(root).filter(({ text }) => text.length <= maxDateLine && /\d/.test(text))
  const sure = lines.find(({ text }) =>
    /publi|veröffentlicht|posted|erschienen|erstellt|opublikowano|stand:/i.test(text),
  )
  for (const line of sure ? [sure, ...lines] : lines) {
    const moment = parsePageDate(line.text, habits)
    if (moment !== undefined && line.text.length <= maxDateLine / 2) return moment
  }
  return undefined
}

/** The United States write the month first, and pages in English that name no other country. */
function isMonthFirst({ head, url }: DateClues): boolean {
  const locale = head.metas.find(({ name }) => name === 'og:locale')?.content ?? ''
  const language = `${head.language ?? ''} ${locale}`
  if (/\ben[-_](?!us)[a-z]{2}\b/i.test(language)) return false
  if (/\ben[-_]us\b/i.test(language)) return true
  const host = URL.parse(url)?.hostname ?? ''
  return /\ben\b|^\s*$/i.test(language) && /\.(?:com|org|net|us|gov|edu)$/.test(host)
}

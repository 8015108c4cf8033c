import { normaliseUrl } from '../lib/url.ts'
import type { EventKey } from '../model/event.ts'
import type { ToldArticle } from '../model/tended-story.ts'
import { isEmptyTag } from './empty-tags.ts'
import { findCountries } from './find-countries.ts'
import { findFigures } from './find-figures.ts'
import { findNames, readKnownNames } from './find-names.ts'
import { getStopWords } from './stop-words.ts'
import { listStems, toNameSkeleton } from './to-name-skeleton.ts'

/** The event stands at the head of a text, its background behind that. */
const maxCharacters = 1500
/** The newest: more tell nothing that these do not. */
const mostArticles = 12
/** The heaviest names, and as many words that may be names. A text that names more is a list. */
const mostKeys = 40
/** An address is a key of an index. */
const longestAddress = 300
/** Of a key in a headline, in the beginning of a text, and further down. */
const placeWeights = { title: 1, lead: 0.7, body: 0.4 }
/** The first sentences. */
const leadCharacters = 400

/**
 * By what a story is known in other languages: the names, countries and figures at the head of its texts, and the pages and
 * pictures that they point to. A key weighs what it does in an article, on average.
 */
export function findEventKeys(articles: readonly ToldArticle[], language: string): EventKey[] {
  const newest = articles.slice(-mostArticles)
  const all = new Map<string, EventKey>()
  for (const told of newest)
    for (const found of findKeysOfArticle(told, language)) {
      const known = all.get(found.key)
      all.set(found.key, known ? join(known, found) : found)
    }
  const keys = [...all.values()]
    .map((one) => ({ ...one, weight: one.weight / newest.length }))
    .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))
  return [true, false].flatMap((isSure) => keys.filter((one) => one.isSure === isSure).slice(0, mostKeys))
}

function join(one: EventKey, other: EventKey): EventKey {
  return {
    key: one.key,
    label: other.isSure && !one.isSure ? other.label : longer(one.label, other.label),
    weight: one.weight + other.weight,
    isSure: one.isSure || other.isSure,
  }
}

/** `Berg` and `Anna Berg` are one name. */
function longer(one: string, other: string): string {
  return other.length > one.length ? other : one
}

function findKeysOfArticle({ article, revision, outlet }: ToldArticle, language: string): EventKey[] {
  const { title } = revision
  const text = revision.text.slice(0, maxCharacters)
  const found = new Map<string, EventKey>()
  const add = (one: EventKey): void => {
    const known = found.get(one.key)
    const weight = Math.max(one.weight, known?.weight ?? 0)
    found.set(one.key, known ? { ...join(known, one), weight } : one)
  }
  const known = readKnownNames(`${title}\n${text}`, language)
  for (const { part, weight } of listParts(title, text)) {
    for (const name of [...findNames(part, known, language), ...findLatinNames(part, language)])
      for (const key of toNameKeys(name, language)) add({ key, label: name, weight, isSure: true })
    for (const word of listUnsureNames(part, language))
      for (const key of toNameKeys(word, language)) add({ key, label: word, weight, isSure: false })
    for (const { code, words } of findCountries(part, language))
      add({ key: `country ${code}`, label: words, weight, isSure: true })
    for (const { key, words } of findFigures(part, language)) {
      const value = Number(key.split(' ')[0])
      const worth = weighFigure(value)
      if (worth > 0) add({ key: `figure ${value}`, label: words, weight: weight * worth, isSure: true })
    }
  }
  for (const address of listPages(revision.html, outlet.domain))
    add({ key: `page ${address}`, label: address, weight: placeWeights.lead, isSure: true })
  if (article.imageUrl !== undefined)
    add({ key: `picture ${toAddress(article.imageUrl)}`, label: '', weight: placeWeights.lead, isSure: true })
  return [...found.values()]
}

function listParts(title: string, text: string): { readonly part: string; readonly weight: number }[] {
  // At a sentence's end: half a sentence begins with a word of which a capital says nothing.
  const end = /[.!?。؟]\s|$/u.exec(text.slice(leadCharacters))
  const cut = leadCharacters + (end?.index ?? 0) + 1
  return [
    { part: title, weight: placeWeights.title },
    { part: text.slice(0, cut), weight: placeWeights.lead },
    { part: text.slice(cut), weight: placeWeights.body },
  ]
}

function toNameKeys(name: string, language: string): string[] {
  const words = name.split(/[\s-]+/u).filter((word) => !/^\p{Ll}/u.test(word))
  // October is Oktober and octobre, and in no event.
  return words
    .filter((word) => !isEmptyTag(word, language))
    .flatMap((word) => listStems(word, language))
    .flatMap((word) => {
      const skeleton = toNameSkeleton(word, language)
      return skeleton === undefined ? [] : [`name ${skeleton}`]
    })
}

const latinName = /\p{Lu}[\p{Script=Latin}\p{M}'’-]{2,}(?: \p{Lu}[\p{Script=Latin}\p{M}'’-]+){0,3}/gu

/** Names in Latin letters in a text of a script that sets no blanks around them. */
function findLatinNames(text: string, language: string): string[] {
  return ['zh', 'ja', 'ko'].includes(language) ? Array.from(text.matchAll(latinName), ([name]) => name) : []
}

const caseless = /^[\p{Script=Arabic}\p{Script=Hebrew}]/u

/** Words that may be names: those with capitals where a capital says nothing, and all where there are none. */
function listUnsureNames(text: string, language: string): string[] {
  const stops = getStopWords(language)
  return Array.from(text.matchAll(/[\p{L}\p{M}]{4,30}/gu), ([word]) => word).flatMap((word) => {
    if (stops.has(word.toLowerCase())) return []
    if (/^\p{Lu}/u.test(word)) return [word]
    // Before it stand “and”, “with”, “to” or the article in one piece.
    return caseless.test(word) ? [word, word.replace(/^(?:[وف]?(?:ال|لل|ب|ل|ك)|و|ف)/u, '')] : []
  })
}

/** How much a figure tells, by its value alone, as units are written in many ways: a small one is in every text, as is a year. */
function weighFigure(value: number): number {
  if (!Number.isFinite(value)) return 0
  if (Number.isInteger(value) && (value <= 12 || (value >= 1900 && value <= 2100))) return 0
  const digits = String(value).replace(/\D|0+$/g, '').length
  return digits >= 3 || value >= 1000 ? 1 : 0.5
}

/** Pages of others that a text points to. */
function listPages(html: string, domain: string): string[] {
  const found = Array.from(html.matchAll(/<a [^<>]*href="(https?:\/\/[^"<>]+)"/gi), ([, address = '']) =>
    toAddress(address.replaceAll('&amp;', '&')),
  )
  // A page of its own outlet is further reading; a bare host is everybody's.
  return found.filter((address) => !address.startsWith(domain) && /^[^/]+\/./.test(address))
}

/** Without what differs between two links to the same: `'https://www.x.org/a?b#c'` → `'x.org/a'`. */
function toAddress(url: string): string {
  return normaliseUrl(url)
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '')
    .slice(0, longestAddress)
}

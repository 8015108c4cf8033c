import { defined, readCount } from '../lib/read.ts'
import { resolveHttpUrl } from '../lib/url.ts'
import type { Timestamp } from '../model/ids.ts'
import type { ParsedFeed, ParsedItem } from '../model/parsed-feed.ts'
import { keepNewest } from './keep-newest.ts'
import { readAuthors } from './read-authors.ts'
import { readCategories } from './read-categories.ts'
import {
  emptyIfEmpty,
  readAddress,
  readDate,
  readGroupDescription,
  readHtml,
  readLanguage,
  readTitle,
  toHtml,
} from './read-fields.ts'
import { readEnclosures, readImage } from './read-media.ts'
import { childrenOf, childText, firstChild, saysSomething, textOf, type XmlElement } from './xml-element.ts'

/** Reads RSS 0.9x, 1.0 (RDF) and 2.0, and channels of that kind, with their modules. */
export function parseRss(root: XmlElement): ParsedFeed {
  const channel = childrenOf(root, 'channel')[0] ?? root
  const updatedAt = readDate(channel, 'lastbuilddate', 'dcterms:modified', 'atom:updated', 'dc:date')
  const language = childText(channel, 'language', 'dc:language') ?? channel.language ?? root.language
  return {
    format: root.name.startsWith('rdf') ? 'rdf' : 'rss',
    ...defined({
      id: childText(channel, 'guid', 'id', 'atom:id') ?? channel.attributes.about,
      title: readTitle(channel, 'title', 'dc:title', 'itunes:title', 'media:title'),
      link: readLink(channel),
      description: readHtml(
        channel,
        'description',
        'dc:description',
        'itunes:summary',
        'itunes:subtitle',
        'abstract',
      ),
      language: readLanguage(language),
      publishedAt: readDate(
        channel,
        'pubdate',
        'dcterms:issued',
        'dcterms:created',
        'dc:date',
        'atom:published',
      ),
      updatedAt: updatedAt ?? readDate(channel, 'pubdate'),
      selfUrl: findRelated(channel, 'self'),
      hubUrl: findRelated(channel, 'hub'),
      minIntervalMs: readInterval(channel),
    }),
    authors: readAuthors(
      channel,
      'managingeditor',
      'author',
      'dc:creator',
      'dc:author',
      'atom:author',
      'itunes:author',
      'webmaster',
    ),
    categories: readCategories(channel),
    items: keepNewest([...new Set([...listItems(channel), ...listItems(root)])], publishedAtOf).map(readItem),
  }
}

/** An item that was never closed holds the next one. */
function listItems(parent: XmlElement): XmlElement[] {
  return childrenOf(parent, 'item').flatMap((item) => [item, ...listItems(item)])
}

function publishedAtOf(item: XmlElement): Timestamp | undefined {
  return readDate(item, 'pubdate', 'dcterms:issued', 'atom:published', 'dc:date', 'dcterms:created', 'date')
}

function readItem(item: XmlElement): ParsedItem {
  const updatedAt = readDate(item, 'dcterms:modified', 'atom:updated', 'lastbuilddate', 'dc:date')
  const publishedAt = publishedAtOf(item)
  return {
    ...defined({
      id: childText(item, 'guid', 'id', 'atom:id', 'dc:identifier') ?? item.attributes.about,
      link: readLink(item),
      title: readTitle(item, 'title', 'dc:title', 'media:title', 'itunes:title', 'atom:title'),
      ...readBodies(item),
      publishedAt: publishedAt ?? updatedAt,
      updatedAt: updatedAt ?? publishedAt,
      imageUrl: readImage(item),
      commentsUrl: readAddress(item, 'comments'),
    }),
    authors: readAuthors(item, 'author', 'dc:creator', 'dc:author', 'atom:author', 'itunes:author'),
    categories: readCategories(item),
    enclosures: readEnclosures(item),
  }
}

/** `summary` beside `description` is nobody's standard but common: the first is the summary, the other the content. */
function readBodies(item: XmlElement): Pick<ParsedItem, 'summary' | 'content'> {
  const [first, second] = childrenOf(item, 'description', 'summary').filter(saysSomething)
  const content = readHtml(item, ...contentNames) ?? (second && toHtml(second))
  const summary = (first && toHtml(first)) ?? readHtml(item, ...summaryNames) ?? readGroupDescription(item)
  return defined({ summary: summary ?? emptyIfEmpty(content), content })
}

const contentNames = [
  'content:encoded',
  'encoded',
  'atom:content',
  'xhtml:body',
  'body',
  'fullitem',
  'content',
]
const summaryNames = [
  'dc:description',
  'itunes:summary',
  'itunes:subtitle',
  'media:description',
  'atom:summary',
  'abstract',
]

/** The last link counts where there are several; an id that says it is an address does where there is none. */
function readLink(parent: XmlElement): string | undefined {
  const own = childrenOf(parent, 'feedburner:origlink', 'link').toReversed()
  const original = own.toSorted((one, other) => Number(other.name !== 'link') - Number(one.name !== 'link'))
  for (const { attributes, base, ...element } of original) {
    const url = resolveHttpUrl(attributes.href ?? textOf({ attributes, base, ...element }), base)
    if (url !== undefined && isPage(attributes.rel)) return url
  }
  const guid = firstChild(parent, 'guid')
  const isAddress = guid !== undefined && guid.attributes.ispermalink?.toLowerCase() !== 'false'
  const fromGuid = isAddress && /^https?:/i.test(textOf(guid)) ? resolveHttpUrl(textOf(guid)) : undefined
  return findRelated(parent, 'alternate') ?? fromGuid ?? resolveHttpUrl(parent.attributes.href, parent.base)
}

function isPage(rel: string | undefined): boolean {
  return rel === undefined || rel === 'alternate'
}

function findRelated(parent: XmlElement, rel: string): string | undefined {
  const link = childrenOf(parent, 'atom:link', 'link').find(({ attributes }) => attributes.rel === rel)
  return link && resolveHttpUrl(link.attributes.href, link.base)
}

const hourMs = 60 * 60 * 1000
const periodsMs: Readonly<Record<string, number>> = {
  hourly: hourMs,
  daily: 24 * hourMs,
  weekly: 168 * hourMs,
  monthly: 730 * hourMs,
  yearly: 8760 * hourMs,
}

/** `ttl` is in minutes (RSS 2.0); the syndication module divides a period by a frequency. */
function readInterval(channel: XmlElement): number | undefined {
  const minutes = readCount(childText(channel, 'ttl'))
  if (minutes !== undefined) return minutes * 60_000
  const period = periodsMs[childText(channel, 'sy:updateperiod')?.toLowerCase() ?? '']
  return period && period / (readCount(childText(channel, 'sy:updatefrequency')) || 1)
}

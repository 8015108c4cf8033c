import { defined } from '../lib/read.ts'
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
import { findRelated, findRssLink } from './read-links.ts'
import { readEnclosures, readImage } from './read-media.ts'
import { readWishes } from './read-wishes.ts'
import { channelElements, itemElements } from './rss-elements.ts'
import { childrenOf, childText, listNested, saysSomething, type XmlElement } from './xml-element.ts'

/** Reads RSS 0.9x, 1.0 (RDF) and 2.0, and channels of that kind, with their modules. */
export function parseRss(root: XmlElement): ParsedFeed {
  const channel = childrenOf(root, 'channel')[0] ?? root
  // RSS 1.0 has its items beside the channel.
  const items = [...new Set([...listNested(channel, 'item'), ...listNested(root, 'item')])]
  return {
    format: root.name.startsWith('rdf') ? 'rdf' : 'rss',
    ...defined({
      id: childText(channel, ...channelElements.id) ?? channel.attributes.about,
      title: readTitle(channel, ...channelElements.title),
      link: findRssLink(channel),
      description: readHtml(channel, ...channelElements.description),
      language: readLanguage(childText(channel, ...channelElements.language) ?? channel.language),
      publishedAt: readDate(channel, ...channelElements.publishedAt),
      updatedAt: readDate(channel, ...channelElements.updatedAt),
      selfUrl: findRelated(channel, 'self'),
      hubUrl: findRelated(channel, 'hub'),
      wishes: readWishes(channel),
    }),
    authors: readAuthors(channel, ...channelElements.authors),
    categories: readCategories(channel),
    items: keepNewest(items, publishedAtOf).map(readItem),
  }
}

function publishedAtOf(item: XmlElement): Timestamp | undefined {
  return readDate(item, ...itemElements.publishedAt)
}

function readItem(item: XmlElement): ParsedItem {
  return {
    ...defined({
      id: childText(item, ...itemElements.id) ?? item.attributes.about,
      link: findRssLink(item),
      title: readTitle(item, ...itemElements.title),
      ...readBodies(item),
      publishedAt: publishedAtOf(item),
      updatedAt: readDate(item, ...itemElements.updatedAt),
      imageUrl: readImage(item),
      commentsUrl: readAddress(item, 'comments'),
    }),
    authors: readAuthors(item, ...itemElements.authors),
    categories: readCategories(item),
    enclosures: readEnclosures(item),
  }
}

/** Where `description` and `summary` stand together, the first is the summary and the other the content. */
function readBodies(item: XmlElement): Pick<ParsedItem, 'summary' | 'content'> {
  const [first, second] = childrenOf(item, 'description', 'summary').filter(saysSomething)
  const content = readHtml(item, ...itemElements.content) ?? (second && toHtml(second))
  const summary =
    (first && toHtml(first)) ?? readHtml(item, ...itemElements.summary) ?? readGroupDescription(item)
  return defined({ summary: summary ?? emptyIfEmpty(content), content })
}

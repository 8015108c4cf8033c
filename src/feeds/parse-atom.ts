import { defined } from '../lib/read.ts'
import { resolveHttpUrl } from '../lib/url.ts'
import type { Timestamp } from '../model/ids.ts'
import type { ParsedFeed, ParsedItem } from '../model/parsed-feed.ts'
import { keepNewest } from './keep-newest.ts'
import { readAuthors } from './read-authors.ts'
import { readCategories } from './read-categories.ts'
import {
  emptyIfEmpty,
  readDate,
  readGroupDescription,
  readHtml,
  readLanguage,
  readTitle,
} from './read-fields.ts'
import { readEnclosures, readImage } from './read-media.ts'
import { childrenOf, childText, textOf, type XmlElement } from './xml-element.ts'

/** Reads Atom 0.3 and 1.0; a document that is one entry is a feed of one. */
export function parseAtom(root: XmlElement): ParsedFeed {
  const entries = root.name === 'entry' ? [root] : listEntries(root)
  return {
    format: 'atom',
    ...defined({
      id: childText(root, 'id'),
      title: readTitle(root, 'title', 'dc:title'),
      link: readLink(root),
      description: readHtml(root, 'subtitle', 'tagline', 'description', 'dc:description', 'itunes:summary'),
      language: readLanguage(root.language ?? childText(root, 'dc:language', 'language')),
      publishedAt: readDate(root, 'published', 'issued', 'dc:date'),
      updatedAt: readDate(root, 'updated', 'modified', 'dcterms:modified', 'dc:date'),
      selfUrl: findRelated(root, 'self'),
      hubUrl: findRelated(root, 'hub'),
    }),
    authors: readAuthors(root, 'author', 'dc:creator', 'itunes:author'),
    categories: readCategories(root),
    items: keepNewest(entries, publishedAtOf).map(readEntry),
  }
}

/** An entry that was never closed holds the next one. */
function listEntries(parent: XmlElement): XmlElement[] {
  return childrenOf(parent, 'entry').flatMap((entry) => [entry, ...listEntries(entry)])
}

function publishedAtOf(entry: XmlElement): Timestamp | undefined {
  return readDate(entry, 'published', 'issued', 'created', 'dcterms:issued', 'pubdate', 'dc:date', 'updated')
}

function readEntry(entry: XmlElement): ParsedItem {
  const updatedAt = readDate(entry, 'updated', 'modified', 'dcterms:modified', 'dc:date')
  const publishedAt = publishedAtOf(entry)
  const content = readHtml(entry, 'content', 'content:encoded')
  const summary =
    readHtml(entry, 'summary', 'description', 'dc:description', 'media:description') ??
    readGroupDescription(entry)
  return {
    ...defined({
      id: childText(entry, 'id', 'guid'),
      link: readLink(entry),
      title: readTitle(entry, 'title', 'dc:title', 'media:title'),
      summary: summary ?? emptyIfEmpty(content),
      content,
      publishedAt: publishedAt ?? updatedAt,
      updatedAt: updatedAt ?? publishedAt,
      imageUrl: readImage(entry),
      commentsUrl: findRelated(entry, 'replies'),
    }),
    authors: readAuthors(entry, 'author', 'dc:creator', 'itunes:author'),
    categories: readCategories(entry),
    enclosures: readEnclosures(entry),
  }
}

/** The page that the element stands for: an alternate, in html where there are several, else an id that is an address. */
function readLink(parent: XmlElement): string | undefined {
  const links = childrenOf(parent, 'link').filter(({ attributes }) =>
    /^(alternate)?$/i.test(attributes.rel ?? ''),
  )
  const html = links.filter(({ attributes }) => /html/i.test(attributes.type ?? 'html'))
  const original = childText(parent, 'feedburner:origlink')
  const candidates = [...html, ...links].map((link) => resolveHttpUrl(link.attributes.href, link.base))
  const written = links.map((link) => resolveHttpUrl(textOf(link), link.base))
  return [resolveHttpUrl(original), ...candidates, ...written].find((url) => url !== undefined)
}

function findRelated(parent: XmlElement, rel: string): string | undefined {
  const related = childrenOf(parent, 'link').filter(({ attributes }) => attributes.rel === rel)
  const link = related.find(({ attributes }) => attributes.type === 'text/html') ?? related[0]
  return link && resolveHttpUrl(link.attributes.href, link.base)
}

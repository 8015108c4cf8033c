import { defined } from '../lib/read.ts'
import type { Timestamp } from '../model/ids.ts'
import type { ParsedFeed, ParsedItem } from '../model/parsed-feed.ts'
import { entryElements, feedElements } from './atom-elements.ts'
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
import { findAtomLink, findRelated } from './read-links.ts'
import { readEnclosures, readImage } from './read-media.ts'
import { readWishes } from './read-wishes.ts'
import { childText, listNested, type XmlElement } from './xml-element.ts'

/** Reads Atom 0.3 and 1.0; a document that is one entry is a feed of one. */
export function parseAtom(root: XmlElement): ParsedFeed {
  const entries = root.name === 'entry' ? [root] : listNested(root, 'entry')
  return {
    format: 'atom',
    ...defined({
      id: childText(root, 'id'),
      title: readTitle(root, ...feedElements.title),
      link: findAtomLink(root),
      description: readHtml(root, ...feedElements.description),
      language: readLanguage(root.language ?? childText(root, ...feedElements.language)),
      publishedAt: readDate(root, ...feedElements.publishedAt),
      updatedAt: readDate(root, ...feedElements.updatedAt),
      selfUrl: findRelated(root, 'self'),
      hubUrl: findRelated(root, 'hub'),
      wishes: readWishes(root),
    }),
    authors: readAuthors(root, ...feedElements.authors),
    categories: readCategories(root),
    items: keepNewest(entries, publishedAtOf).map(readEntry),
  }
}

function publishedAtOf(entry: XmlElement): Timestamp | undefined {
  return readDate(entry, ...entryElements.publishedAt)
}

function readEntry(entry: XmlElement): ParsedItem {
  const content = readHtml(entry, ...entryElements.content)
  const summary = readHtml(entry, ...entryElements.summary) ?? readGroupDescription(entry)
  return {
    ...defined({
      id: childText(entry, ...entryElements.id),
      link: findAtomLink(entry),
      title: readTitle(entry, ...entryElements.title),
      summary: summary ?? emptyIfEmpty(content),
      content,
      publishedAt: publishedAtOf(entry),
      updatedAt: readDate(entry, ...entryElements.updatedAt),
      imageUrl: readImage(entry),
      commentsUrl: findRelated(entry, 'replies'),
    }),
    authors: readAuthors(entry, ...entryElements.authors),
    categories: readCategories(entry),
    enclosures: readEnclosures(entry),
  }
}

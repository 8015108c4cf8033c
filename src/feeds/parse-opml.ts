import { defined } from '../lib/read.ts'
import { fail, type Result, succeed } from '../lib/result.ts'
import { excerptOf, foldSpace, removeControls } from '../lib/text.ts'
import { maxKnownAddress, resolveHttpUrl } from '../lib/url.ts'
import { withoutFeedScheme } from './find-feed-links.ts'
import { readXml } from './read-xml.ts'
import { childrenOf, type XmlElement } from './xml-element.ts'

export interface OpmlFeed {
  /** Undefined where none is named: an address is none. */
  readonly title?: string
  readonly url: string
  readonly siteUrl?: string
  /** Folders within folders are one name: `'News / Europe'`. */
  readonly folder?: string
}

export interface OpmlList {
  readonly feeds: readonly OpmlFeed[]
  /** Addresses that cannot be read as one, as they stand in the file. */
  readonly unreadable: readonly string[]
  /** How many more feeds the file has than are taken from one. */
  readonly leftOut: number
}

export type OpmlFailure = 'empty' | 'not OPML' | 'no feeds'

/** Twice what the longest list that people import has; each feed is asked for over the network. */
export const maxOpmlFeeds = 20_000

/** Reads a list of feeds that another reader exported: each address once, in order, with its folder. */
export function parseOpml(text: string): Result<OpmlList, OpmlFailure> {
  const clean = removeControls(text).trim()
  if (clean === '') return fail('empty', 'nothing but white space')
  const start = clean.search(/<opml[\s>]/i)
  if (start < 0) return fail('not OPML', `begins with: ${excerptOf(clean, 60)}`)
  const root = readXml(clean.slice(start), undefined)
  if (!root.ok) return fail('not OPML', root.detail)
  const found = childrenOf(root.value, 'body').flatMap((body) => readOutlines(body, undefined))
  const feeds = [
    ...new Map(found.flatMap(({ feed }) => (feed ? [[feed.url, feed] as const] : [])).toReversed()).values(),
  ].toReversed()
  const unreadable = found.flatMap(({ feed, stated }) => (feed ? [] : [stated]))
  if (found.length === 0) return fail('no feeds', 'no outline has an xmlUrl')
  return succeed({
    feeds: feeds.slice(0, maxOpmlFeeds),
    unreadable,
    leftOut: Math.max(0, feeds.length - maxOpmlFeeds),
  })
}

interface Outline {
  readonly stated: string
  readonly feed: OpmlFeed | undefined
}

function readOutlines(parent: XmlElement, folder: string | undefined): Outline[] {
  return childrenOf(parent, 'outline').flatMap((outline) => {
    const { text, title, xmlurl } = outline.attributes
    const name = foldSpace(title || text || '')
    if (xmlurl !== undefined) return [readFeed(outline, name, folder), ...readOutlines(outline, folder)]
    const path = [folder, name].filter((part) => part !== undefined && part !== '')
    return readOutlines(outline, path.length > 0 ? path.join(' / ') : undefined)
  })
}

function readFeed({ attributes }: XmlElement, name: string, folder: string | undefined): Outline {
  const stated = attributes.xmlurl ?? ''
  const url = resolveHttpUrl(withoutFeedScheme(stated))
  if (url === undefined || new URL(url).href.length > maxKnownAddress) return { stated, feed: undefined }
  const named = name !== '' && name !== stated && name !== url
  return {
    stated,
    feed: defined({
      title: named ? name : undefined,
      url,
      siteUrl: resolveHttpUrl(attributes.htmlurl),
      folder,
    }),
  }
}

import { fail, type Result, succeed } from '../lib/result.ts'
import { excerptOf, removeControls } from '../lib/text.ts'
import type { FailureReason } from '../model/feed.ts'
import type { ParsedFeed } from '../model/parsed-feed.ts'
import { decodeBytes } from './decode-bytes.ts'
import { parseAtom } from './parse-atom.ts'
import { parseJsonFeed } from './parse-json-feed.ts'
import { parseRss } from './parse-rss.ts'
import { readXml } from './read-xml.ts'

export interface FeedDocument {
  readonly body: Uint8Array | string
  /** The Content-Type header, if any. */
  readonly contentType?: string
  /** Where the body came from; relative addresses count from it. */
  readonly url?: string
}

/** Any feed's bytes as one shape. Text that is no feed is a named failure, a broken feed is read as far as it goes. */
export function parseFeed({ body, contentType, url }: FeedDocument): Result<ParsedFeed, FailureReason> {
  const decoded = typeof body === 'string' ? body : decodeBytes(body, contentType)
  const text = removeControls(decoded).trim()
  if (text === '') return fail('empty', 'nothing but white space')
  if (text.startsWith('{')) return parseJsonFeed(text, url)
  const start = findRoot(text)
  if (start === undefined) return fail('not a feed', describe(text))
  const root = readXml(text.slice(start), url)
  if (!root.ok) return root
  const isAtom = root.value.name === 'feed' || root.value.name === 'entry'
  return succeed(isAtom ? parseAtom(root.value) : parseRss(root.value))
}

/** Where the feed's root element begins. Warnings of a server and comments may stand before it; a web page may not. */
function findRoot(text: string): number | undefined {
  // One step a match, each beginning where the last one ended: a text of nothing but `<!--` is passed once.
  const landmark =
    /<!--|<\?|<(?:[\w.-]+:)?(?:rss|rdf|feed|entry|channel)(?=[\s/>])|<(?:!doctype\s+html|html)(?=[\s>])/gi
  for (let found = landmark.exec(text); found !== null; found = landmark.exec(text)) {
    const closing = found[0] === '<!--' ? '-->' : found[0] === '<?' ? '?>' : undefined
    if (closing === undefined) return /html$/i.test(found[0]) ? undefined : found.index
    const end = text.indexOf(closing, found.index)
    if (end < 0) return undefined
    landmark.lastIndex = end
  }
  return undefined
}

function describe(text: string): string {
  const isPage = /<(?:!doctype\s+html|html|head|body)[\s>]/i.test(text)
  return isPage ? 'a web page' : `begins with: ${excerptOf(text, 60)}`
}

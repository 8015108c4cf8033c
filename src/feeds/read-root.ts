import { fail, type Result } from '../lib/result.ts'
import { excerptOf } from '../lib/text.ts'
import type { FailureReason } from '../model/feed.ts'
import { readXml } from './read-xml.ts'
import type { XmlElement } from './xml-element.ts'

/** The root element of a feed or a sitemap in XML; `url` is where the text came from. A web page is a named failure. */
export function readRoot(text: string, url: string | undefined): Result<XmlElement, FailureReason> {
  const start = findRoot(text)
  return start === undefined ? fail('not a feed', describe(text)) : readXml(text.slice(start), url)
}

/** Where the root element begins. Warnings of a server and comments may stand before it; a web page may not. */
function findRoot(text: string): number | undefined {
  // One step a match, each beginning where the last one ended: a text of nothing but `<!--` is passed once.
  const landmark =
    /<!--|<\?|<(?:[\w.-]+:)?(?:rss|rdf|feed|entry|channel|urlset|sitemapindex)(?=[\s/>])|<(?:!doctype\s+html|html)(?=[\s>])/gi
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

import { parseDate } from '../lib/parse-date.ts'
import { defined, readCount, readFields, readList, readText } from '../lib/read.ts'
import { fail, type Result, succeed } from '../lib/result.ts'
import { sanitizeHtml } from '../lib/sanitize-html.ts'
import { escapeHtml, foldSpace } from '../lib/text.ts'
import { toPlainTitle } from '../lib/to-plain-text.ts'
import { resolveHttpUrl } from '../lib/url.ts'
import type { FailureReason } from '../model/feed.ts'
import type { Enclosure, FeedAuthor, ParsedFeed, ParsedItem } from '../model/parsed-feed.ts'
import { paragraphs } from './markup-of.ts'
import { readLanguage } from './read-fields.ts'

type Fields = Readonly<Record<string, unknown>>

/** Reads JSON Feed 1.0 and 1.1. The feed has no dates of its own there: its newest item's stand for them. */
export function parseJsonFeed(text: string, base: string | undefined): Result<ParsedFeed, FailureReason> {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (problem) {
    return fail('broken feed', problem instanceof Error ? problem.message : 'JSON that cannot be read')
  }
  const feed = readFields(json)
  if (!Array.isArray(feed.items)) return fail('not a feed', 'JSON without a list of items')
  const items = feed.items.map(readFields).map((item) => readItem(item, base))
  const newest = (dates: readonly (number | undefined)[]) =>
    dates.reduce((one, other) => ((other ?? 0) > (one ?? 0) ? other : one), undefined)
  return succeed({
    format: 'json',
    ...defined({
      id: readText(feed.feed_url),
      title: readTitle(feed.title),
      link: resolveHttpUrl(readText(feed.home_page_url), base),
      description: readPlain(feed.description),
      language: readLanguage(readText(feed.language)),
      publishedAt: newest(items.map((item) => item.publishedAt)),
      updatedAt: newest(items.map((item) => item.updatedAt)),
      selfUrl: resolveHttpUrl(readText(feed.feed_url), base),
      hubUrl: readList(feed.hubs)
        .map((hub) => resolveHttpUrl(readText(readFields(hub).url), base))
        .find((url) => url !== undefined),
    }),
    authors: readAuthors(feed),
    categories: [],
    items,
  })
}

function readItem(item: Fields, base: string | undefined): ParsedItem {
  const publishedAt = parseDate(readText(item.date_published) ?? '')
  const updatedAt = parseDate(readText(item.date_modified) ?? '')
  const html = readText(item.content_html)
  return {
    ...defined({
      id: readText(item.id),
      link: resolveHttpUrl(readText(item.url), base) ?? resolveHttpUrl(readText(item.external_url), base),
      title: readTitle(item.title),
      summary: readPlain(item.summary),
      content: (html && sanitizeHtml(html, base)) || readPlain(item.content_text),
      publishedAt: publishedAt ?? updatedAt,
      updatedAt: updatedAt ?? publishedAt,
      imageUrl: resolveHttpUrl(readText(item.image) ?? readText(item.banner_image), base),
    }),
    authors: readAuthors(item),
    categories: readList(item.tags)
      .map(readTitle)
      .filter((tag) => tag !== undefined),
    enclosures: readList(item.attachments)
      .map(readFields)
      .flatMap((attachment) => readAttachment(attachment, base)),
  }
}

function readTitle(value: unknown): string | undefined {
  const text = readText(value)
  return (text && toPlainTitle(text)) || undefined
}

/** Plain text as html. */
function readPlain(value: unknown): string | undefined {
  const text = readText(value)
  return text && sanitizeHtml(paragraphs(escapeHtml(text)))
}

/** Version 1.1 has a list of authors, 1.0 had one. */
function readAuthors(fields: Fields): FeedAuthor[] {
  const authors = readList(fields.authors ?? fields.author).map((author) => readText(readFields(author).name))
  return authors.filter((name) => name !== undefined).map((name) => ({ name: foldSpace(name) }))
}

function readAttachment(attachment: Fields, base: string | undefined): Enclosure[] {
  const url = resolveHttpUrl(readText(attachment.url), base)
  if (url === undefined) return []
  return [defined({ url, type: readText(attachment.mime_type), length: readCount(attachment.size_in_bytes) })]
}

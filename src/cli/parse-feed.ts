import { Command } from 'commander'
import { parseFeed } from '../feeds/parse-feed.ts'
import { readText } from '../lib/read.ts'
import type { Timestamp } from '../model/ids.ts'
import type { ParsedFeed, ParsedItem } from '../model/parsed-feed.ts'
import { type JsonRecord, runJsonLines, type Streams } from './json-lines.ts'

/** `octavo parse-feed`: feeds in, what they say out. */
export function parseFeedCommand(streams: Streams): Command {
  return new Command('parse-feed')
    .description(
      'read feeds: {id, url?, contentType?, body or bodyBase64} → {id, ok, feed} or {id, ok, reason, detail}',
    )
    .action(() => runJsonLines({ ...streams, answer: answerParseFeed }))
}

/** One line's answer. */
function answerParseFeed(record: JsonRecord): object {
  const { body, bodyBase64 } = record
  if (typeof body !== 'string' && typeof bodyBase64 !== 'string')
    throw new Error('body or bodyBase64 is missing')
  const [contentType, url] = [readText(record.contentType), readText(record.url)]
  const parsed = parseFeed({
    body: typeof body === 'string' ? body : Buffer.from(String(bodyBase64), 'base64'),
    ...(contentType && { contentType }),
    ...(url && { url }),
  })
  return parsed.ok ? { ok: true, feed: toRecord(parsed.value) } : parsed
}

function toRecord({ publishedAt, updatedAt, items, ...feed }: ParsedFeed): object {
  return { ...feed, published: toIso(publishedAt), updated: toIso(updatedAt), items: items.map(toItemRecord) }
}

function toItemRecord({ publishedAt, updatedAt, ...item }: ParsedItem): object {
  return { ...item, published: toIso(publishedAt), updated: toIso(updatedAt) }
}

function toIso(moment: Timestamp | undefined): string | undefined {
  return moment === undefined ? undefined : new Date(moment).toISOString()
}

import type { Timestamp } from '../model/ids.ts'
import type { JsonRecord } from './json-lines.ts'

/** A line of text input as the commands take it. */
export interface TextRecord {
  readonly title: string
  readonly text: string
  readonly url: string
  readonly outlet: string | undefined
  readonly language: string | undefined
  readonly publishedAt: Timestamp | undefined
}

/** Reads `title, text, url, lang`, `publishedAt` or `date`, `outlet` or `source` or `host`; throws where neither title nor text is text. */
export function readTextRecord(record: JsonRecord): TextRecord {
  const title = readString(record.title)
  const text = readString(record.text)
  if (title === undefined && text === undefined) throw new Error('neither "title" nor "text" is a text')
  return {
    title: title ?? '',
    text: text ?? '',
    url: readString(record.url) ?? '',
    outlet: readString(record.outlet) ?? readString(record.source) ?? readString(record.host),
    language: readString(record.lang),
    publishedAt: readTime(record.publishedAt ?? record.date),
  }
}

function readString(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

function readTime(value: unknown): Timestamp | undefined {
  const time = typeof value === 'number' ? value : Date.parse(readString(value) ?? '')
  return Number.isFinite(time) ? time : undefined
}

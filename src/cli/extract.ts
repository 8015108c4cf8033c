import { Command } from 'commander'
import type { ExtractedPage } from '../model/extracted-page.ts'
import type { Timestamp } from '../model/ids.ts'
import { type JsonRecord, runJsonLines, type Streams } from './json-lines.ts'

/** `octavo extract`: pages in, their articles out. */
export function extractCommand(streams: Streams): Command {
  return new Command('extract')
    .description('read news pages: {id, url, html} → {id, title, text, html, authors, publishedAt, …}')
    .action(async () => {
      // Loaded on use: the tree of a page and its reader take 150 ms to import.
      const { extractPage } = await import('../extract/extract-page.ts')
      const answer = ({ url, html }: JsonRecord): object => {
        if (typeof html !== 'string') throw new Error('html is missing')
        return toRecord(extractPage(html, { url: typeof url === 'string' ? url : '', now: Date.now() }))
      }
      await runJsonLines({ ...streams, answer })
    })
}

function toRecord({
  authors,
  publishedAt,
  updatedAt,
  utcOffsetMinutes,
  language,
  imageUrl,
  ...page
}: ExtractedPage): object {
  return {
    ...page,
    authors: authors.map((name) => ({ name })),
    publishedAt: toIso(publishedAt, utcOffsetMinutes),
    updatedAt: toIso(updatedAt, utcOffsetMinutes),
    lang: language,
    image: imageUrl,
  }
}

/** By the outlet's own clock, which tells the day as its readers saw it: `2026-05-03T22:10:00.000-04:00`. */
function toIso(moment: Timestamp | undefined, offsetMinutes = 0): string | undefined {
  if (moment === undefined) return undefined
  const local = new Date(moment + offsetMinutes * 60_000).toISOString()
  return offsetMinutes === 0 ? local : local.replace('Z', toOffset(offsetMinutes))
}

function toOffset(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`
}

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

function toRecord({ authors, publishedAt, updatedAt, language, imageUrl, ...page }: ExtractedPage): object {
  return {
    ...page,
    authors: authors.map((name) => ({ name })),
    publishedAt: toIso(publishedAt),
    updatedAt: toIso(updatedAt),
    lang: language,
    image: imageUrl,
  }
}

function toIso(moment: Timestamp | undefined): string | undefined {
  return moment === undefined ? undefined : new Date(moment).toISOString()
}

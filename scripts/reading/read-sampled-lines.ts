import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { readTextRecord } from '../../src/cli/read-text-record.ts'
import type { ArticleId, OutletId, RevisionId } from '../../src/model/ids.ts'
import type { ArticleWork } from '../../src/model/understanding.ts'

/** So many articles of a stream of JSON lines, evenly spread over it, as the steps of reading take them. */
export function readSampledLines(path: string, articles: number): ArticleWork[] {
  const bytes = readFileSync(path)
  const whole = path.endsWith('.gz') ? gunzipSync(bytes) : bytes
  const lines = whole.toString('utf8').split('\n').filter(Boolean)
  const step = Math.max(1, Math.floor(lines.length / articles))
  return lines
    .filter((_, at) => at % step === 0)
    .slice(0, articles)
    .map((line, at) => toWork(JSON.parse(line), at + 1))
}

function toWork(line: Record<string, unknown>, number: number): ArticleWork {
  const { title, text, url, publishedAt = 0 } = readTextRecord(line)
  const domain = URL.canParse(url) ? new URL(url).host : 'outlet.example'
  const id = number as ArticleId
  return {
    lease: 0,
    article: {
      ...{ id, outletId: 1 as OutletId, feedId: undefined, url, title, excerpt: '', authors: [] },
      ...{ kind: 'news', language: undefined, publishedAt, firstSeenAt: publishedAt, revisedAt: undefined },
      ...{ imageUrl: undefined, commentsUrl: undefined, enclosures: [], categories: [], storyId: undefined },
    },
    revision: {
      ...{ id: number as RevisionId, articleId: id, number: 1, title, text, html: '' },
      ...{ seenAt: publishedAt, source: 'page', takenAnew: false },
    },
    outlet: {
      ...{ id: 1 as OutletId, name: domain, domain, homeUrl: undefined },
      ...{ country: undefined, language: 'en', addedAt: 0 },
    },
  }
}

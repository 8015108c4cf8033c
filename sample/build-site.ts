import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LaidOutArticle } from './lay-out-edition.ts'
import { makeChime } from './make-chime.ts'
import type { SampleOutlet } from './outlets.ts'
import { renderArticlePage } from './render-article-page.ts'
import { renderFeed } from './render-feed.ts'
import { renderHomePage } from './render-home-page.ts'

/** One thing that an outlet serves. */
export interface Resource {
  readonly type: string
  readonly body: Uint8Array
  readonly etag: string
}

/** Everything that the outlet serves in this edition, by path; made once, since it fits in a few hundred kilobytes. */
export function buildSite(
  outlet: SampleOutlet,
  origin: string,
  articles: readonly LaidOutArticle[],
): ReadonlyMap<string, Resource> {
  const own = articles.filter((article) => article.outlet === outlet)
  const chime = makeChime()
  const feed = renderFeed({ outlet, origin, articles: own, audioLength: chime.byteLength })
  return new Map([
    ['/', resource('text/html', renderHomePage(outlet, origin, own))],
    [outlet.feedPath, resource(feed.type, feed.body)],
    ...own.map(
      (article) => [article.path, resource('text/html', renderArticlePage(article, origin))] as const,
    ),
    ...readImages(),
    ['/audio/morning.wav', { type: 'audio/wav', body: chime, etag: etagOf(chime) }],
  ])
}

function readImages(): [string, Resource][] {
  const folder = join(import.meta.dirname, 'images')
  return readdirSync(folder).map((file) => [
    `/images/${file}`,
    resource('image/svg+xml', readFileSync(join(folder, file), 'utf8')),
  ])
}

function resource(type: string, text: string): Resource {
  const body = new TextEncoder().encode(text)
  return { type: `${type}; charset=utf-8`, body, etag: etagOf(body) }
}

function etagOf(body: Uint8Array): string {
  return `"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`
}

/** What search engines may read, and where what they may list stands (sitemaps.org). */

import type { Context } from 'hono'
import { escapeHtml } from '../../lib/text.ts'
import { findSettings } from '../identify-visitor.ts'
import { readNumber } from '../read-request.ts'
import { respondNotFound } from '../respond.ts'
import type { OwnSite } from '../site.ts'

/** Numbers a part: it has fewer addresses than that, as numbers are missing, and than the 50,000 that one may have. */
const span = 10_000
/** So many parts one list may name, by the standard. */
const mostParts = 50_000
/** Search engines come again after days. */
const kept = 'public, max-age=3600'

/** What is no page to be found: all that asks, answers, or belongs to somebody. */
const unlisted = [
  ...['/search', '/ask', '/briefing', '/settings', '/feeds', '/following', '/saved', '/sending', '/reports'],
  ...['/image/', '/sample', '/*/answer/', '/*/explain', '/*/changes', '/*/revision/'],
]

/** A personal Octavo is nobody else's business, nor is a site that only people with an account may read. */
export async function handleRobots(context: Context, { publicUrl }: OwnSite): Promise<Response> {
  const lines =
    publicUrl === undefined || findSettings(context)?.reading === 'people'
      ? ['Disallow: /']
      : [...unlisted.map((path) => `Disallow: ${path}`), '', `Sitemap: ${publicUrl}/sitemap.xml`]
  context.header('cache-control', kept)
  return context.text(['User-agent: *', ...lines, ''].join('\n'))
}

/** The parts of the list: stories and hashtags, by their numbers, so that a part that is full never changes its addresses. */
export async function handleSitemap(context: Context, site: OwnSite): Promise<Response> {
  const { publicUrl } = site
  if (publicUrl === undefined) return respondNotFound(context, site)
  const { story, tag } = await site.store.read((reader) => reader.measureMarks())
  const listParts = (kind: string, last: number) =>
    Array.from({ length: Math.min(mostParts / 2, Math.ceil(last / span)) }, (_, at) => `${kind}/${at + 1}`)
  const parts = [...listParts('stories', story), ...listParts('tags', tag)]
  const entries = parts.map(
    (part) => `<sitemap><loc>${escapeHtml(`${publicUrl}/sitemap/${part}`)}</loc></sitemap>`,
  )
  return respondXml(context, 'sitemapindex', entries)
}

/** Stories that several outlets tell. Those of one are that outlet's, and stand in its own list. */
export function handleStorySitemap(context: Context, site: OwnSite): Promise<Response> {
  return respondPart(context, site, async (after) => {
    const marks = await site.store.read((reader) => reader.listStoryMarks(after, span))
    return marks.map(({ id, latestAt }) => ({ path: `/story/${id}`, at: new Date(latestAt).toISOString() }))
  })
}

/** Hashtags under their first names. */
export function handleTagSitemap(context: Context, site: OwnSite): Promise<Response> {
  return respondPart(context, site, async (after) => {
    const marks = await site.store.read((reader) => reader.listTagMarks(after, span))
    return marks.map(({ slug }) => ({ path: `/tag/${encodeURIComponent(slug)}`, at: undefined }))
  })
}

interface Listed {
  readonly path: string
  readonly at: string | undefined
}

async function respondPart(
  context: Context,
  site: OwnSite,
  list: (after: number) => Promise<Listed[]>,
): Promise<Response> {
  const { publicUrl } = site
  const number = readNumber(context, 'number')
  if (publicUrl === undefined || number === undefined || number > mostParts)
    return respondNotFound(context, site)
  const listed = await list((number - 1) * span)
  const entries = listed.map(
    ({ path, at }) =>
      `<url><loc>${escapeHtml(publicUrl + path)}</loc>${at === undefined ? '' : `<lastmod>${at}</lastmod>`}</url>`,
  )
  return respondXml(context, 'urlset', entries)
}

function respondXml(context: Context, root: string, entries: readonly string[]): Response {
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join('\n')}
</${root}>
`
  return context.body(xml, 200, { 'content-type': 'application/xml; charset=utf-8', 'cache-control': kept })
}

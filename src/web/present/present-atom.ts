import { removeControls } from '../../lib/text.ts'
import type { Article } from '../../model/article.ts'
import type { OutletId, Timestamp } from '../../model/ids.ts'
import type { Outlet } from '../../model/outlet.ts'

interface Told {
  readonly title: string
  /** Of the page that it is the feed of. */
  readonly path: string
  /** What the feed is as old as where it has no articles. */
  readonly since: Timestamp
  readonly articles: readonly Article[]
  readonly outlets: ReadonlyMap<OutletId, Outlet>
}

/** An Atom feed: each entry leads to the outlet's own page first, and to ours below an address. */
export function presentAtom({ title, path, since, articles, outlets }: Told, site: string) {
  const updated = articles.reduce((latest, article) => Math.max(latest, toUpdated(article)), since)
  return {
    id: `${site}${path}/feed`,
    title: { value: removeControls(title) },
    updated: new Date(updated),
    links: [
      { href: `${site}${path}`, rel: 'alternate', type: 'text/html' },
      { href: `${site}${path}/feed`, rel: 'self', type: 'application/atom+xml' },
    ],
    entries: articles.map((article) => {
      const here = `${site}/article/${article.id}`
      return {
        id: here,
        title: { value: removeControls(article.title) },
        summary: { value: removeControls(article.excerpt) },
        published: new Date(article.publishedAt),
        updated: new Date(toUpdated(article)),
        authors: [{ name: removeControls(outlets.get(article.outletId)?.name ?? '') }],
        links: [
          { href: article.url, rel: 'alternate', type: 'text/html' },
          { href: here, rel: 'related', type: 'text/html' },
        ],
      }
    }),
  }
}

function toUpdated({ publishedAt, revisedAt }: Article): Timestamp {
  return revisedAt ?? publishedAt
}

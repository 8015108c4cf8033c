import { removeControls } from '../../lib/text.ts'
import type { Article } from '../../model/article.ts'
import type { OutletId } from '../../model/ids.ts'
import type { Notice } from '../../model/notice.ts'
import type { Outlet } from '../../model/outlet.ts'

interface OwnFeed {
  readonly title: string
  /** Of the feed itself, with its secret. */
  readonly address: string
  /** Before every path. */
  readonly home: string
  readonly articles: readonly Article[]
  readonly outlets: ReadonlyMap<OutletId, Outlet>
  readonly notices: readonly Notice[]
}

/** An Atom feed of what a reader follows and was told, newest first. */
export function presentOwnFeed({ title, address, home, articles, outlets, notices }: OwnFeed) {
  const followed = articles.map((article) => ({
    ...{ path: `/article/${article.id}`, at: article.publishedAt, title: article.title },
    ...{ summary: article.excerpt, author: outlets.get(article.outletId)?.name ?? '' },
    id: `${home}/article/${article.id}`,
  }))
  const told = notices.map(({ id, path, madeAt, subject, sentence, source }) => ({
    ...{ path, at: madeAt, title: subject, summary: sentence, author: source },
    id: `${home}/settings/notices#${id}`,
  }))
  const entries = [...told, ...followed].sort((one, other) => other.at - one.at)
  return {
    id: `${home}/settings/notices`,
    title: { value: removeControls(title) },
    updated: new Date(entries[0]?.at ?? 0),
    links: [{ href: address, rel: 'self', type: 'application/atom+xml' }],
    entries: entries.map((entry) => ({
      id: entry.id,
      title: { value: removeControls(entry.title) },
      summary: { value: removeControls(entry.summary) },
      updated: new Date(entry.at),
      authors: [{ name: removeControls(entry.author) }],
      links: [{ href: `${home}${entry.path}`, rel: 'alternate', type: 'text/html' }],
    })),
  }
}

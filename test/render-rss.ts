export interface RssItem {
  readonly title: string
  readonly link?: string
  readonly id?: string
  readonly text?: string
  readonly publishedAt?: number
  /** Stands in place of `publishedAt`, however wrong. */
  readonly date?: string
}

export interface RssFeed {
  readonly title: string
  readonly link?: string
  readonly items: readonly RssItem[]
}

/** A feed as plain RSS 2.0; what an item does not have is left out. */
export function renderRss({ title, link, items }: RssFeed): string {
  const channel = `${element('title', title)}${element('link', link)}${items.map(renderItem).join('')}`
  return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel>${channel}</channel></rss>`
}

function renderItem({ title, link, id, text, publishedAt, date }: RssItem): string {
  const stated = date ?? (publishedAt === undefined ? undefined : new Date(publishedAt).toUTCString())
  const parts = [
    element('title', title),
    element('link', link),
    id === undefined ? '' : `<guid isPermaLink="false">${escapeXml(id)}</guid>`,
    element('description', text),
    element('pubDate', stated),
  ]
  return `<item>${parts.join('')}</item>`
}

function element(name: string, content: string | undefined): string {
  return content === undefined ? '' : `<${name}>${escapeXml(content)}</${name}>`
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

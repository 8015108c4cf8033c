/** For tests: sitemaps with news, and indexes of sitemaps. */

export interface SitemapEntry {
  readonly link: string
  readonly title: string
  /** As the format has it: `'2026-06-12'`. */
  readonly date?: string
}

/** A news sitemap of an invented outlet. */
export function renderSitemap(name: string, entries: readonly SitemapEntry[]): string {
  const pages = entries.map(
    ({ link, title, date = '2026-06-12' }) => `<url><loc>${link}</loc><news:news>
<news:publication><news:name>${name}</news:name><news:language>en</news:language></news:publication>
<news:publication_date>${date}</news:publication_date><news:title>${title}</news:title></news:news></url>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">${pages.join('')}</urlset>`
}

/** An index of the sitemaps at the addresses, in their order. */
export function renderSitemapIndex(urls: readonly string[]): string {
  const parts = urls.map((url) => `<sitemap><loc>${url}</loc></sitemap>`)
  return `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${parts.join('')}</sitemapindex>`
}

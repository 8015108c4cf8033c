import type { News } from './make-news.ts'

/** A feed that gives the first sentence of its articles, and their pages, by path. */
export type PageSite = ReadonlyMap<string, string>

export interface PageSiteOptions {
  readonly origin: string
  readonly name: string
  readonly articles: number
  readonly tell: () => News
}

/** Menus, teasers and a foot around the text, as on the page of a newspaper: some 40 kB. */
const menu = makeList(60, 'Section')
const teasers = makeList(120, 'Another story that has nothing to do with this one, number')

/** A site whose feed is at `/part.xml`. */
export function makePageSite({ origin, name, articles, tell }: PageSiteOptions): PageSite {
  const site = new Map<string, string>()
  const items = Array.from({ length: articles }, (_, number) => {
    const news = tell()
    const address = `${origin}/page/${number}`
    site.set(`/page/${number}`, renderPage(news, name))
    const [first = ''] = news.paragraphs
    return `<item><title>${news.title}</title><link>${address}</link><guid>${address}</guid><pubDate>${new Date(news.publishedAt).toUTCString()}</pubDate><description>${first.slice(0, 200)}</description></item>`
  })
  site.set('/part.xml', `<rss version="2.0"><channel><title>${name}</title>${items.join('')}</channel></rss>`)
  return site
}

function renderPage({ title, paragraphs, publishedAt }: News, name: string): string {
  const text = paragraphs.map((paragraph) => `<p class="text">${paragraph}</p>`).join('\n')
  const data = { '@type': 'NewsArticle', headline: title, datePublished: new Date(publishedAt).toISOString() }
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} | ${name}</title>
<meta property="og:title" content="${title}"><meta property="og:site_name" content="${name}">
<script type="application/ld+json">${JSON.stringify(data)}</script></head><body>
<header class="top"><nav class="menu"><ul>${menu}</ul></nav></header>
<main><article class="story"><h1>${title}</h1><p class="byline">By A Reporter</p>${text}</article>
<aside class="related"><h2>More stories</h2><ul>${teasers}</ul></aside></main>
<footer><ul>${menu}</ul><p>All rights reserved.</p></footer></body></html>`
}

function makeList(count: number, words: string): string {
  return Array.from(
    { length: count },
    (_, at) =>
      `<li class="entry"><a class="link" href="/section/${at}"><span class="label">${words} ${at}</span></a></li>`,
  ).join('\n')
}

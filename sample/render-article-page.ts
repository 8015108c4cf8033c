import { html, raw } from 'hono/html'
import type { LaidOutArticle } from './lay-out-edition.ts'
import { pageWords } from './page-words.ts'
import { renderFrame } from './render-frame.ts'
import { renderTime } from './render-time.ts'

/** The article's own page at the outlet, with the metadata in its head that publishers give. */
export function renderArticlePage(article: LaidOutArticle, origin: string): string {
  const { outlet, image, audioUrl } = article
  const main = html`<article>
<h1>${article.title}</h1>
<p class="byline">${pageWords[outlet.language].by} ${article.authors.join(', ')} · ${timesOf(article)}</p>
${image && html`<img src="${image.url}" alt="${image.alt}" width="640" height="360">`}
${audioUrl && html`<audio controls src="${audioUrl}"></audio>`}
${raw(article.html)}
</article>`
  return renderFrame({ outlet, origin, title: article.title, head: articleHead(article), main })
}

function articleHead(article: LaidOutArticle) {
  const published = new Date(article.publishedAt).toISOString()
  const modified = new Date(article.updatedAt).toISOString()
  const data = {
    '@context': 'https://schema.org',
    '@type': article.path.startsWith('/opinion/') ? 'OpinionNewsArticle' : 'NewsArticle',
    headline: article.title,
    datePublished: published,
    dateModified: modified,
    inLanguage: article.outlet.language,
    author: article.authors.map((name) => ({ '@type': 'Person', name })),
    publisher: { '@type': 'NewsMediaOrganization', name: article.outlet.name },
  }
  return html`<meta name="description" content="${article.summary}">
<meta name="author" content="${article.authors.join(', ')}">
<meta property="og:type" content="article">
<meta property="og:title" content="${article.title}">
<meta property="og:site_name" content="${article.outlet.name}">
${article.image && html`<meta property="og:image" content="${article.image.url}">`}
<meta property="article:published_time" content="${published}">
<meta property="article:modified_time" content="${modified}">
<link rel="canonical" href="${article.url}">
<script type="application/ld+json">${raw(JSON.stringify(data).replaceAll('<', '\\u003c'))}</script>`
}

function timesOf({ outlet, publishedAt, updatedAt }: LaidOutArticle) {
  const published = renderTime(publishedAt, outlet.language)
  if (updatedAt === publishedAt) return published
  return html`${published}, ${pageWords[outlet.language].revised} ${renderTime(updatedAt, outlet.language)}`
}

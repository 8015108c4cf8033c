import { html } from 'hono/html'
import type { LaidOutArticle } from './lay-out-edition.ts'
import type { SampleOutlet } from './outlets.ts'
import { renderFrame } from './render-frame.ts'
import { renderTime } from './render-time.ts'

/** The outlet's front page: every article with its opening, newest first, and the feed's address in the head. */
export function renderHomePage(
  outlet: SampleOutlet,
  origin: string,
  articles: readonly LaidOutArticle[],
): string {
  const main = html`<ul class="list">
${articles.map(
  (article) => html`<li><h2><a href="${article.path}">${article.title}</a></h2>
<p class="byline">${renderTime(article.publishedAt, outlet.language)}</p><p>${article.summary}</p></li>
`,
)}</ul>`
  const head = html`<meta name="description" content="${outlet.motto}">`
  return renderFrame({ outlet, origin, title: outlet.name, head, main })
}

import { html } from 'hono/html'
import { resolveHttpUrl } from '../../lib/url.ts'
import type { OutletFact } from '../../model/outlet.ts'
import { type ArticleLineView, articleLineView } from './article-line-view.ts'
import { type FollowView, followView } from './follow-view.ts'
import { type Frame, type Html, nothing } from './frame.ts'
import { olderView } from './front-view.ts'
import { takeDownLinkView } from './takedowns-view.ts'

export interface OutletView {
  readonly name: string
  readonly domain: string
  readonly homeUrl: string | undefined
  readonly country: string | undefined
  readonly language: string | undefined
  readonly facts: readonly OutletFact[]
  readonly feeds: readonly { readonly title: string; readonly href: string | undefined }[]
  /** Where its texts can be helped; undefined where nothing can be changed. */
  readonly textHref: string | undefined
  readonly articles: readonly ArticleLineView[]
  readonly older: string | undefined
  readonly follow: FollowView | undefined
}

/** An outlet: what is known of it and from where, its feeds, its articles. */
export function outletView(view: OutletView, frame: Frame): Html {
  const { words } = frame
  const home = resolveHttpUrl(view.homeUrl)
  return html`<header class="page-head">
<p class="kicker">${words.outlet}</p>
<h1 class="headline" dir="auto">${view.name}</h1>
<p class="meta">${home ? html`<a rel="noreferrer noopener external" href="${home}">${view.domain}</a>` : view.domain}${view.country ? html` <span>${view.country}</span>` : nothing}${view.language ? html` <span>${view.language}</span>` : nothing}</p>
${followView(view.follow, frame)}
</header>
<div class="with-side">
<section aria-labelledby="articles"><h2 class="section-title" id="articles">${words.articlesNewestFirst}</h2>
${view.articles.length > 0 ? html`<ul class="lines">${view.articles.map((line) => articleLineView(line, frame))}</ul>` : html`<p class="empty">${words.noArticlesYet}</p>`}
${olderView(view.older, words.olderArticles)}
</section>
<div class="side">
${factsView(view.facts, frame)}
${feedsOfOutletView(view, frame)}
${view.textHref ? html`<p><a href="${view.textHref}">${words.helpWithText}</a></p>` : nothing}
${takeDownLinkView(frame)}
</div>
</div>`
}

function factsView(facts: readonly OutletFact[], frame: Frame): Html {
  const { words } = frame
  return html`<section aria-labelledby="facts"><h2 class="section-title" id="facts">${words.factsAboutOutlet}</h2>
${facts.length === 0 ? html`<p class="hint">${words.noFacts}</p>` : html`<dl class="facts">${facts.map((fact) => factView(fact, frame))}</dl>`}</section>`
}

function factView(fact: OutletFact, frame: Frame): Html {
  const { words } = frame
  const source = resolveHttpUrl(fact.sourceUrl)
  const name = source
    ? html`<a rel="noreferrer noopener external" href="${source}">${fact.source}</a>`
    : fact.source
  return html`<div><dt>${words.factKind[fact.kind]}</dt><dd><span dir="auto">${fact.value}</span><small>${words.source} ${name}, ${fact.licence}</small></dd></div>`
}

function feedsOfOutletView(view: OutletView, frame: Frame): Html {
  if (view.feeds.length === 0) return nothing
  return html`<section aria-labelledby="feeds"><h2 class="section-title" id="feeds">${frame.words.feeds}</h2>
<ul class="plain">${view.feeds.map((feed) => html`<li dir="auto">${feed.href ? html`<a href="${feed.href}">${feed.title}</a>` : feed.title}</li>`)}</ul></section>`
}

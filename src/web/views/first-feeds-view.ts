import { html } from 'hono/html'
import { importFormView } from './feeds-view.ts'
import { type Frame, type Html, nothing } from './frame.ts'

/** A continent's part of the list of well-known outlets. */
export interface StarterPartView {
  readonly continent: string
  readonly outlets: readonly string[]
  /** How many of them are read already. */
  readonly knownCount: number
}

/** Well-known outlets to choose by continent, a file of one's own, and the way on; each may be left out. */
export function firstFeedsView(parts: readonly StarterPartView[], frame: Frame): Html {
  const { firstFeeds, product } = frame.words
  return html`<h1 class="page-title">${firstFeeds.heading}</h1>
<p>${firstFeeds.paragraph}</p>
<form class="panel entrance" method="post" action="/feeds/first"><fieldset><legend>${firstFeeds.wellKnown}</legend>
${parts.map((part) => partView(part, frame))}</fieldset>
<p><button type="submit">${firstFeeds.add}</button></p></form>
<div class="entrance">${importFormView({ importError: undefined }, frame)}</div>
<p class="actions"><a class="button" href="/">${firstFeeds.done(product)}</a> <a href="/feeds">${firstFeeds.byAddress}</a></p>`
}

function partView({ continent, outlets, knownCount }: StarterPartView, { words }: Frame): Html {
  const { firstFeeds } = words
  const name = firstFeeds.continents[continent] ?? continent
  const told = firstFeeds.count(name, outlets.length, knownCount)
  const box = html`<label><input type="checkbox" name="continent" value="${continent}"${knownCount === 0 ? html` checked` : nothing}> ${told}</label>`
  return html`<p>${knownCount === outlets.length ? told : box}</p>
<details><summary>${firstFeeds.which(name)}</summary><p class="hint" dir="auto">${outlets.join(' · ')}</p></details>`
}

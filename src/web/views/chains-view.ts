import { html } from 'hono/html'
import { type Frame, type Html, nothing } from './frame.ts'

/** By what way something came into an article. */
export interface ChainView {
  /** From who said it to the article's own outlet. */
  readonly steps: readonly ChainStepView[]
  readonly sentences: readonly { readonly number: number; readonly href: string }[]
  /** What the articles of the outlet that is named say to it; undefined as long as nobody has looked. */
  readonly verdict: string | undefined
  readonly foundHref: string | undefined
}

export interface ChainStepView {
  readonly name: string
  /** What it did: reported it, was told it. */
  readonly deed: string | undefined
}

/** Each way drawn as a row of names with arrows between, with the sentences that came by it and what was found. */
export function chainsView(chains: readonly ChainView[], frame: Frame): Html {
  if (chains.length === 0) return nothing
  const { words } = frame
  return html`<section class="beside" aria-labelledby="chains"><h2 class="section-title" id="chains">${words.hasFromOthers}</h2>
<p class="hint">${words.chainsHint}</p>
<ul class="lines">${chains.map((chain) => chainView(chain, frame))}</ul></section>`
}

function chainView({ steps, sentences, verdict, foundHref }: ChainView, { words }: Frame): Html {
  return html`<li class="line"><div class="line-body">
<ol class="chain">${steps.map(({ name, deed }) => html`<li><bdi>${name}</bdi>${deed === undefined ? nothing : html` <small>${deed}</small>`}</li>`)}</ol>
<p class="meta"><span>${sentences.map(({ number, href }) => html`<a href="${href}">${words.sentenceNumber(number)}</a> `)}</span>${verdict === undefined ? nothing : html`<span>${verdict}</span>`}${foundHref === undefined ? nothing : html` <a href="${foundHref}">${words.seeTheSentence}</a>`}</p>
</div></li>`
}

import { html } from 'hono/html'
import { type ArticleLineView, metaView } from './article-line-view.ts'
import { boxDirection, foreign, foreignBlock } from './foreign-text.ts'
import { type Frame, type Html, nothing } from './frame.ts'

/** Whose words an article has, and where else they stand. */
export interface ReprintsView {
  /** Sentences about the agencies that it names. */
  readonly credits: readonly string[]
  readonly reprints: readonly ReprintLineView[]
}

export interface ReprintLineView {
  readonly line: ArticleLineView
  readonly kind: string
  readonly meaning: string
  /** How much stands where, and who was first. */
  readonly facts: readonly string[]
  readonly passages: readonly PassageView[]
}

/** A shared passage: as it stands here, and there. */
export interface PassageView {
  readonly own: QuotedView
  /** Undefined where it is the same to the letter. */
  readonly theirs: QuotedView | undefined
  readonly theirHref: string
}

export interface QuotedView {
  readonly words: string
  readonly language: string | undefined
  readonly href: string
}

/** The other articles in which a text stands, each with its kind, the shares and the passages as evidence. */
export function reprintsView({ credits, reprints }: ReprintsView, frame: Frame): Html {
  if (credits.length + reprints.length === 0) return nothing
  const { words } = frame
  return html`<section class="beside" aria-labelledby="reprints"><h2 class="section-title" id="reprints">${words.whoseText}</h2>
${credits.map((credit) => html`<p class="credit">${credit}</p>`)}
${reprints.length > 0 ? html`<p class="hint">${words.alsoStandsIn}</p><ul class="lines">${reprints.map((reprint) => reprintView(reprint, frame))}</ul>` : nothing}
</section>`
}

function reprintView({ line, kind, meaning, facts, passages }: ReprintLineView, frame: Frame): Html {
  const { words } = frame
  return html`<li class="line"${boxDirection(line.language)}><div class="line-body">
<h3 class="line-title"${foreign(line.language)}><a href="${line.href}">${line.title}</a></h3>
${metaView(line, frame)}
<p class="why" dir="${words.direction}"><strong title="${meaning}">${kind}.</strong> ${facts.join(' ')}</p>
${passages.length > 0 ? html`<details class="passages" dir="${words.direction}"><summary>${words.sharedPassages(passages.length)}</summary>${passages.map((passage) => passageView(passage, line, frame))}</details>` : nothing}
</div></li>`
}

function passageView({ own, theirs, theirHref }: PassageView, line: ArticleLineView, { words }: Frame): Html {
  const there = line.outlet?.name ?? ''
  const links = html`<a href="${own.href}">${words.inThisArticle}</a>`
  if (!theirs)
    return html`${quoteView(own)}<p class="meta">${links} · <a href="${theirHref}">${words.atOutlet(there)}</a></p>`
  return html`${quoteView(own)}<p class="meta">${links}</p>
${quoteView(theirs)}<p class="meta"><a href="${theirHref}">${words.atOutlet(there)}</a></p>`
}

function quoteView({ words, language }: QuotedView): Html {
  return html`<blockquote${foreignBlock(language)}>${words}</blockquote>`
}

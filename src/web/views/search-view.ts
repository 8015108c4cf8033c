import { html } from 'hono/html'
import { type ArticleLineView, metaView } from './article-line-view.ts'
import { type FollowView, followView } from './follow-view.ts'
import { boxDirection, foreign } from './foreign-text.ts'
import { type Frame, type Html, nothing } from './frame.ts'
import { olderView } from './front-view.ts'
import { type ToolsView, toolsView } from './tools-view.ts'
import { whyView } from './why-view.ts'

export interface SearchView {
  /** As it was typed, valid or not. */
  readonly typed: SearchFields
  /** The sentence where there is nothing to search or nothing was found. */
  readonly sentence: string | undefined
  readonly results: readonly SearchResultView[]
  readonly choices: SearchChoices
  /** What may be done about the search itself. */
  readonly follow: FollowView | undefined
  readonly older: string | undefined
  /** What can be asked about what was found. */
  readonly tools: ToolsView
}

/** What a search may be narrowed by. */
export interface SearchChoices {
  readonly languages: readonly { readonly code: string; readonly name: string }[]
  /** Where there are more, a part of a name finds the others. */
  readonly outlets: readonly { readonly domain: string; readonly name: string }[]
}

export interface SearchFields {
  readonly q: string
  readonly outlet: string
  readonly tag: string
  readonly language: string
  readonly from: string
  readonly to: string
}

export interface SearchResultView {
  readonly line: ArticleLineView
  /** A part of the text around what was found, cut into marked and plain pieces. */
  readonly passage: readonly PassagePiece[]
}

export interface PassagePiece {
  readonly text: string
  readonly isMarked: boolean
}

/** The form with what was typed, and what it found. */
export function searchView(view: SearchView, frame: Frame): Html {
  const { words } = frame
  return html`<h1 class="page-title">${words.search}</h1>
${formView(view, frame)}
${followView(view.follow, frame)}
${view.sentence ? html`<p class="empty" role="status">${view.sentence}</p>` : nothing}
${view.tools.length > 0 ? toolsView(view.tools, frame) : nothing}
${view.results.length > 0 ? html`<ol class="lines">${view.results.map((result) => resultView(result, frame))}</ol>` : nothing}
${olderView(view.older, words.olderResults)}`
}

function formView(view: SearchView, frame: Frame): Html {
  const { words, base } = frame
  const { typed } = view
  const isFiltered = [typed.outlet, typed.tag, typed.language, typed.from, typed.to].some(
    (value) => value !== '',
  )
  return html`<form class="search-form" role="search" action="${base}/search">
<div class="search-main"><label class="visually-hidden" for="q">${words.searchLabel}</label>
<input type="search" id="q" name="q" value="${typed.q}" maxlength="1000" placeholder="${words.searchLabel}" autocomplete="off">
<button type="submit">${words.search}</button><button type="submit" class="second" formaction="${base}/ask">${words.answers.form.ask}</button></div>
<details${isFiltered ? html` open` : nothing}><summary>${words.filters}</summary>
<div class="fields">
${languageField(view, frame)}
<p><label for="outlet">${words.outlet}</label><input id="outlet" name="outlet" value="${typed.outlet}" list="outlets" placeholder="${words.outletExample}">
<datalist id="outlets">${view.choices.outlets.map((outlet) => html`<option value="${outlet.domain}">${outlet.name}</option>`)}</datalist></p>
<p><label for="tag">${words.hashtag}</label><input id="tag" name="tag" value="${typed.tag}"></p>
<p><label for="from">${words.publishedFrom}</label><input type="date" id="from" name="from" value="${typed.from}"></p>
<p><label for="to">${words.publishedTo}</label><input type="date" id="to" name="to" value="${typed.to}"></p>
</div></details>
<p class="hint">${words.searchHint}</p>
</form>`
}

function languageField(view: SearchView, frame: Frame): Html {
  const { words } = frame
  const option = (code: string, name: string) =>
    html`<option value="${code}"${code === view.typed.language ? html` selected` : nothing}>${name}</option>`
  return html`<p><label for="language">${words.language}</label><select id="language" name="language">${option('', words.allLanguages)}${view.choices.languages.map(({ code, name }) => option(code, name))}</select></p>`
}

function resultView({ line, passage }: SearchResultView, frame: Frame): Html {
  return html`<li class="line"${boxDirection(line.language)} data-entry><div class="line-body">
<h2 class="line-title"${foreign(line.language)}><a href="${line.href}">${line.title}</a></h2>
<p class="excerpt short"${foreign(line.language)}>${passage.map((piece) => (piece.isMarked ? html`<mark>${piece.text}</mark>` : piece.text))}</p>
${metaView(line, frame)}
${whyView(line.whyHere, frame)}
</div></li>`
}

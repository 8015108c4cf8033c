import { html } from 'hono/html'
import { type CommentFormView, commentFormView } from './comment-form-view.ts'
import { type CommentQuoteView, quoteView } from './comment-view.ts'
import { foreign } from './foreign-text.ts'
import type { Frame, Html } from './frame.ts'

/** A sentence and the form for what somebody says of it. */
export function sentenceView(
  {
    quote,
    form,
    title,
  }: {
    readonly quote: CommentQuoteView
    readonly form: CommentFormView | 'sign in' | undefined
    readonly title: string
  },
  frame: Frame,
): Html {
  return html`<header class="page-head"><p class="kicker">${frame.words.discussion.chooseSentence}</p>
<h1 class="page-title"${foreign(quote.language)}><a href="${quote.href}">${title}</a></h1></header>
${quoteView(quote, frame)}
${commentFormView(form, frame)}`
}

export interface SentencesView {
  readonly title: string
  readonly href: string
  readonly language: string | undefined
  readonly sentences: readonly { readonly words: string; readonly href: string }[]
}

/** All sentences of an article, each leading to the form for it. */
export function sentencesView({ title, href, language, sentences }: SentencesView, frame: Frame): Html {
  const { discussion } = frame.words
  return html`<header class="page-head"><p class="kicker">${discussion.chooseSentence}</p>
<h1 class="page-title"${foreign(language)}><a href="${href}">${title}</a></h1></header>
<p class="hint">${discussion.chooseSentenceHint}</p>
<ol class="sentences"${foreign(language)}>${sentences.map(
    (sentence) => html`<li data-entry><a href="${sentence.href}">${sentence.words}</a></li>`,
  )}</ol>`
}

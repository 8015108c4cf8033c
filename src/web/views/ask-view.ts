import { html } from 'hono/html'
import type { CitedPlace } from './answer-view.ts'
import { alsoView } from './answer-view.ts'
import { boxDirection, foreign } from './foreign-text.ts'
import { type Frame, type Html, nothing } from './frame.ts'
import type { PassagePiece } from './search-view.ts'
import type { LinkView } from './section-view.ts'
import { type ToolsView, toolsView } from './tools-view.ts'

export interface AskView {
  /** As it was typed. */
  readonly typed: string
  /** What alone is asked; undefined: all that is here. */
  readonly part: AskedPartView | undefined
  readonly tools: ToolsView
  /** Undefined as long as nothing is asked. */
  readonly answer: AnsweredView | undefined
  /** Asks a model the same. */
  readonly offer: Html
}

interface AskedPartView extends LinkView {
  readonly field: 'article' | 'story' | 'tag' | 'found'
  readonly value: string
  readonly language: string | undefined
  /** The same question to all that is here. */
  readonly wholeHref: string
}

interface AnsweredView {
  readonly searched: string
  /** On how many reports the answer rests, where there is one. */
  readonly rests: string
  readonly groups: readonly AnsweredGroupView[]
  /** The search for the same words. */
  readonly searchHref: string
}

export interface AnsweredGroupView {
  readonly story: (LinkView & { readonly language: string | undefined; readonly told: string }) | undefined
  readonly passages: readonly PassageView[]
}

export interface PassageView extends CitedPlace {
  readonly language: string
  readonly pieces: readonly PassagePiece[]
  readonly also: readonly CitedPlace[]
}

/** The question and the passages that answer it, by story; where none does, that it is not here. */
export function askView(view: AskView, frame: Frame): Html {
  const { answers } = frame.words
  return html`<h1 class="page-title">${answers.form.ask}</h1>
${view.part ? html`<p class="hint">${answers.askedOf} <a href="${view.part.href}"${foreign(view.part.language)}>${view.part.label}</a>. <a href="${view.part.wholeHref}">${answers.askAll}</a></p>` : nothing}
${formView(view, frame)}
${view.tools.length > 0 ? toolsView(view.tools, frame) : nothing}
${view.offer}
${view.answer ? answeredView(view.answer, frame) : html`<p class="hint">${answers.askHint}</p>`}`
}

function formView({ typed, part }: AskView, { words, base }: Frame): Html {
  const { answers } = words
  return html`<form class="search-form" role="search" action="${base}/ask">
<div class="search-main"><label class="visually-hidden" for="q">${answers.question}</label>
<input type="search" id="q" name="q" value="${typed}" maxlength="400" placeholder="${answers.question}" autocomplete="off">
${part ? html`<input type="hidden" name="${part.field}" value="${part.value}">` : nothing}
<button type="submit">${answers.form.ask}</button></div>
</form>`
}

/** The passages that answer, by story. */
export function answeredView({ searched, rests, groups, searchHref }: AnsweredView, frame: Frame): Html {
  const { answers } = frame.words
  if (groups.length === 0)
    return html`<section class="answered" role="status"><h2 class="section-title">${answers.notHere}</h2>
<p>${answers.notHereHint}</p><p class="hint">${searched}</p><p><a href="${searchHref}">${answers.searchInstead}</a></p></section>`
  return html`<p class="hint">${answers.note.ask} ${searched} ${rests}</p>
${groups.map((group) => groupView(group, frame))}
<p class="hint"><a href="${searchHref}">${answers.searchInstead}</a></p>`
}

function groupView({ story, passages }: AnsweredGroupView, frame: Frame): Html {
  return html`<section class="answered" data-entry>${
    story
      ? html`<h2${foreign(story.language)}><a href="${story.href}">${story.label}</a></h2><p class="meta">${story.told}</p>`
      : nothing
  }
<ul class="cited">${passages.map((passage) => passageView(passage, frame))}</ul></section>`
}

function passageView({ language, pieces, href, outlet, also }: PassageView, frame: Frame): Html {
  return html`<li${boxDirection(language)}><span data-say${foreign(language)}>${pieces.map(({ text, isMarked }) => (isMarked ? html`<mark>${text}</mark>` : text))}</span> <a class="cite" href="${href}"><bdi>${outlet}</bdi></a>${alsoView(also, frame)}</li>`
}

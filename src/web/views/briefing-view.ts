import { html } from 'hono/html'
import { sentencesView } from './answer-view.ts'
import { foreign } from './foreign-text.ts'
import { type Frame, type Html, nothing } from './frame.ts'
import type { StorySentencesView } from './story-sentences-view.ts'
import { toolsView } from './tools-view.ts'

export interface BriefingView {
  /** Of when it is, and of what. */
  readonly span: string
  readonly made: string
  readonly otherSpan: { readonly label: string; readonly href: string } | undefined
  readonly sections: readonly BriefingSectionView[]
  readonly feed: string
  /** Asks a model to write it. */
  readonly offer: Html
}

export interface BriefingSectionView {
  /** Undefined: in none. */
  readonly title: string | undefined
  readonly stories: readonly BriefedStoryView[]
}

export interface BriefedStoryView extends StorySentencesView {
  /** How many tell it, and by what the reader follows it. */
  readonly meta: readonly string[]
}

/** What happened to what a reader follows, section by section, each story in a few sentences of its outlets. */
export function briefingView(view: BriefingView, frame: Frame): Html {
  const { words } = frame
  const { answers } = words
  return html`<h1 class="page-title">${answers.briefing}</h1>
<p class="hint">${view.span} ${view.made} ${answers.note.summary} ${view.otherSpan ? html`<a href="${view.otherSpan.href}">${view.otherSpan.label}</a> ` : nothing}<a href="${view.feed}">${words.feedOfPage}</a></p>
${view.sections.length > 0 ? toolsView([], frame) : html`<p class="empty">${answers.nothingToBrief}</p>`}
${view.offer}
${briefedView(view.sections, frame)}`
}

/** The stories of a briefing, section by section. */
export function briefedView(sections: readonly BriefingSectionView[], frame: Frame): Html {
  const { answers } = frame.words
  return html`${sections.map(
    ({
      title,
      stories,
    }) => html`<section class="briefed"><h2 class="section-title">${title ?? answers.otherNews}</h2>
${stories.map((story) => storyView(story, frame))}</section>`,
  )}`
}

function storyView({ title, href, language, sentences, meta }: BriefedStoryView, frame: Frame): Html {
  return html`<article class="told-story" data-entry><h3${foreign(language)}><a href="${href}">${title}</a></h3>
<p class="meta">${meta.map((said) => html`<span>${said}</span> `)}</p>
${sentencesView(sentences, language, frame)}</article>`
}

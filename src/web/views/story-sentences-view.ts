import { html } from 'hono/html'
import { type AnswerSentence, sentencesView } from './answer-view.ts'
import { foreign } from './foreign-text.ts'
import type { Frame, Html } from './frame.ts'

/** A story, told by a few sentences of its outlets. */
export interface StorySentencesView {
  readonly title: string
  readonly href: string
  readonly language: string
  readonly sentences: readonly AnswerSentence[]
}

/** Stories one below the other, each with its sentences. */
export function storySentencesView(stories: readonly StorySentencesView[], frame: Frame): Html {
  return html`${stories.map(
    ({ title, href, language, sentences }) =>
      html`<section class="told-story" data-entry><h2${foreign(language)}><a href="${href}">${title}</a></h2>
${sentencesView(sentences, language, frame)}</section>`,
  )}`
}

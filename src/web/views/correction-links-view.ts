import { html } from 'hono/html'
import { type Frame, type Html, nothing } from './frame.ts'

/** Where a person says that a story or a relation is wrong; undefined where nothing can be changed. */
export interface CorrectionLinks {
  readonly href: string
  readonly isAlone: boolean
}

/** Below a story: it is two, or the same as another. */
export function storyCorrectionsView(links: CorrectionLinks | undefined, { words }: Frame): Html {
  if (!links) return nothing
  const { correct } = words
  return html`<p class="hint choices-line">${links.isAlone ? nothing : html`<a href="${links.href}#part">${correct.part}</a>`}<a href="${links.href}#join">${correct.join}</a></p>`
}

/** What a form beside an article or a story says: that it is no part of a story, or has nothing to do with another. */
export interface SaidOfArticle {
  readonly action: string
  readonly field: 'story' | 'other'
  readonly value: number
  readonly text: string
  /** Read out in place of the few words on the button. */
  readonly label: string
}

/** A small button of its own form. */
export function saidOfArticleView(said: SaidOfArticle | undefined): Html {
  if (!said) return nothing
  return html`<form class="said" method="post" action="${said.action}"><input type="hidden" name="${said.field}" value="${said.value}"><button type="submit" aria-label="${said.label}">${said.text}</button></form>`
}

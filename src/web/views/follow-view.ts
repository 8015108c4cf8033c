import { html } from 'hono/html'
import type { Choice } from '../../model/reader.ts'
import { type ArticleLabelsView, articleLabelsView } from './article-labels-view.ts'
import { type ReadToggleView, readToggleView } from './article-line-view.ts'
import { type Frame, type Html, nothing } from './frame.ts'
import { type NoteView, noteView } from './note-view.ts'

/** What the reader may do about an outlet, a hashtag or a story. */
export interface FollowView {
  readonly name: string
  readonly action: string
  readonly choice: Choice | undefined
}

/** Buttons to follow or mute, and what holds now. */
export function followView(view: FollowView | undefined, frame: Frame): Html {
  if (!view) return nothing
  const { words } = frame
  const { name, action, choice } = view
  const none = 'none'
  if (choice)
    return html`<form class="own" method="post" action="${action}"><span class="hint" dir="${words.direction}">${words.chosen[choice]}</span> <button name="choice" value="${none}" aria-label="${words.unchooseThis[choice](name)}">${words.unchoose[choice]}</button></form>`
  return html`<form class="own" method="post" action="${action}">${(['follow', 'mute'] as const).map(
    (one) =>
      html`<button name="choice" value="${one}" aria-label="${words.chooseThis[one](name)}">${words.choose[one]}</button> `,
  )}</form>`
}

/** Whether the reader saved an article, and where that is said. */
export interface SaveView {
  readonly action: string
  readonly isSaved: boolean
  /** Whoever reads the page has read it: it can be marked as unread. */
  readonly unread: ReadToggleView
  readonly note: NoteView | undefined
  readonly labels: ArticleLabelsView | undefined
}

/** A button to save an article, or to let it go, and what the reader noted of it. */
export function saveView(view: SaveView | undefined, frame: Frame): Html {
  if (!view) return nothing
  const { words } = frame
  const { action, isSaved, unread, note, labels } = view
  return html`<div class="choices-line"><form class="own" method="post" action="${action}">${isSaved ? html`<span class="hint" dir="${words.direction}">${words.isSaved} <a href="/saved">${words.seeSaved}</a></span> ` : nothing}<button name="saved" value="${isSaved ? 'no' : 'yes'}">${isSaved ? words.unsave : words.saveArticle}</button></form>
${readToggleView(unread, frame)}</div>
${noteView(note, frame)}
${articleLabelsView(labels, frame)}`
}

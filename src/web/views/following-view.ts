import { html } from 'hono/html'
import type { SubjectKind } from '../../model/reader.ts'
import { hasAccess } from '../../model/visitor.ts'
import { currentFolderView, type FoldersView, fillFolderView, foldersView } from './folders-view.ts'
import { type FollowView, followView } from './follow-view.ts'
import { type Frame, type Html, nothing } from './frame.ts'
import { type ReadCountView, readCountView } from './read-count-view.ts'
import { type StoryCardView, storyCardView } from './story-card-view.ts'

export interface FollowingView {
  readonly title: string
  readonly folders: FoldersView
  readonly read: ReadCountView
  /** Stories with news of what is followed. */
  readonly cards: readonly StoryCardView[]
  readonly followed: readonly ChosenView[]
  readonly muted: readonly ChosenView[]
}

/** Something that the reader follows or mutes. */
export interface ChosenView {
  readonly kind: SubjectKind
  readonly href: string
  readonly follow: FollowView
  /** As a form names it. */
  readonly value: string
  /** The name of the folder that it is in. */
  readonly folder: string | undefined
}

/** What the reader follows and what is new of it, and what they mute. */
export function followingView(view: FollowingView, frame: Frame): Html {
  const { words } = frame
  return html`<h1 class="page-title" dir="auto">${view.title}</h1>
${currentFolderView(view.folders, frame)}
${view.followed.length === 0 ? html`<p class="empty">${view.folders.current ? words.marks.folderEmpty : words.nothingFollowed}</p>` : nothing}
${readCountView(view.read, frame)}
${view.cards.length > 0 ? html`<p class="hint">${words.newsOfFollowed}</p><div class="cards">${view.cards.map((card) => storyCardView(card, frame, 'plain'))}</div>` : nothing}
${view.followed.length > 0 && view.cards.length === 0 ? html`<p class="empty">${view.read.count > 0 ? words.marks.allIsRead : words.noNewsFollowed}</p>` : nothing}
${chosenView(view.followed, words.youFollow, frame, view.folders)}
${foldersView(view.folders, frame)}
${chosenView(view.muted, words.youMute, frame)}
<p class="hint choices-line"><a href="/corrections">${words.correct.all}</a>${hasAccess(frame.visitor, 'editor') ? html` <a href="/following/feeds">${words.marks.followedFeeds}</a>` : nothing}</p>`
}

function chosenView(
  chosen: readonly ChosenView[],
  heading: string,
  frame: Frame,
  folders: FoldersView = { folders: [], current: undefined },
): Html {
  if (chosen.length === 0) return nothing
  return html`<section><h2 class="section-title">${heading}</h2>
<ul class="choices">${chosen.map(
    ({ kind, href, follow, value, folder }) =>
      html`<li class="chosen"><p>${folders.folders.length > 0 ? html`<input type="checkbox" autocomplete="off" form="fill" name="subject" value="${value}" aria-label="${frame.words.marks.tick(follow.name)}"> ` : nothing}<a dir="auto" href="${href}">${follow.name}</a> <span class="hint">${frame.words.subjectKind[kind]}</span>${folder ? html` <span class="hint" dir="auto">${folder}</span>` : nothing}</p>${followView(follow, frame)}</li>`,
  )}</ul>
${fillFolderView(folders, frame)}</section>`
}

import { html } from 'hono/html'
import type { Piece } from '../../model/comparison.ts'
import type { Timestamp } from '../../model/ids.ts'
import { type OutletLinkView, outletLinkView } from './article-line-view.ts'
import { boxDirection, foreign, foreignBlock } from './foreign-text.ts'
import { type Frame, type Html, nothing } from './frame.ts'
import { piecesView } from './pieces-view.ts'
import { fullTimeView } from './time-view.ts'

export interface ChangesView {
  readonly title: string
  readonly href: string
  readonly language: string | undefined
  readonly outlet: OutletLinkView
  readonly timesChanged: number
  /** Newest first. */
  readonly revisions: readonly RevisionChangeView[]
  readonly olderHref: string | undefined
}

export interface RevisionChangeView {
  readonly number: number
  readonly seenAt: Timestamp
  /** Where the text before it is. */
  readonly earlierHref: string
  readonly summary: string
  /** The outlet's own sentence on it. */
  readonly declaration: string | undefined
  readonly changes: readonly ChangeView[]
  readonly keptAfter: number
  readonly furtherChanges: number
  readonly isCut: boolean
}

export interface ChangeView {
  readonly label: string
  readonly pieces: readonly Piece[]
  readonly keptBefore: number
  readonly isMaterial: boolean
  readonly materials: readonly MaterialView[]
}

export interface MaterialView {
  readonly label: string
  readonly removed: readonly string[]
  readonly added: readonly string[]
}

export interface LastChangeView {
  readonly sentence: string
  readonly href: string
}

/** What changed in an article, revision by revision and sentence by sentence; readable without colours and aloud. */
export function changesView(view: ChangesView, frame: Frame): Html {
  const { words } = frame
  return html`<header class="page-head"${boxDirection(view.language)}>
<p class="kicker">${outletLinkView(view.outlet)} <span class="kind" dir="${words.direction}">${words.changesHeading}</span></p>
<h1 class="headline"${foreign(view.language)}><a href="${view.href}">${view.title}</a></h1>
<p class="hint how-changes-read" dir="${words.direction}">${view.timesChanged === 0 ? words.neverChanged : words.howChangesRead}</p>
</header>
${view.revisions.map((revision) => revisionChangeView(revision, view.language, frame))}
${view.olderHref ? html`<p class="older"><a rel="next" href="${view.olderHref}">${words.olderChanges}</a></p>` : nothing}`
}

/** The last change in a sentence, with the way to all of them. */
export function lastChangeView({ sentence, href }: LastChangeView, { words }: Frame): Html {
  return html`<p class="last-change" dir="${words.direction}">${words.lastChange} ${sentence} <a href="${href}">${words.seeChanges}</a></p>`
}

function revisionChangeView(view: RevisionChangeView, language: string | undefined, frame: Frame): Html {
  const { words } = frame
  const id = `revision-${view.number}`
  return html`<section class="revision-changes" aria-labelledby="${id}"><h2 class="section-title" id="${id}">${words.seenChanged} ${fullTimeView(view.seenAt, frame)}</h2>
<p class="change-summary">${view.summary} <a href="${view.earlierHref}">${words.textBefore}</a></p>
${view.declaration === undefined ? nothing : html`<blockquote class="declaration"${foreignBlock(language)}>${view.declaration}</blockquote>`}
<ol class="changes">${view.changes.map((change) => html`${keptView(change.keptBefore, frame)}${changeView(change, language, frame)}`)}${keptView(view.keptAfter, frame)}</ol>
${view.furtherChanges > 0 ? html`<p class="hint">${words.furtherChanges(view.furtherChanges)}</p>` : nothing}
${view.isCut ? html`<p class="hint">${words.onlyBeginningsCompared}</p>` : nothing}
</section>`
}

function keptView(count: number, { words }: Frame): Html {
  return count === 0 ? nothing : html`<li class="kept">${words.sentencesKept(count)}</li>`
}

function changeView(change: ChangeView, language: string | undefined, frame: Frame): Html {
  return html`<li class="change"><p class="change-kind">${change.label}${change.isMaterial ? html` · <strong>${frame.words.material}</strong>` : nothing}</p>
<p class="change-text"${foreignBlock(language)}>${piecesView(change.pieces, frame)}</p>
${change.materials.length > 0 ? html`<ul class="materials">${change.materials.map((material) => materialView(material, language, frame))}</ul>` : nothing}</li>`
}

function materialView(
  { label, removed, added }: MaterialView,
  language: string | undefined,
  frame: Frame,
): Html {
  const { words } = frame
  const list = (values: readonly string[]) =>
    values.map(
      (value, index) =>
        html`${index > 0 ? ', ' : ''}<bdi${language ? html` lang="${language}"` : nothing}>${value}</bdi>`,
    )
  if (removed.length > 0 && added.length > 0)
    return html`<li>${label}: ${list(removed)} ${words.became} ${list(added)}</li>`
  if (removed.length > 0) return html`<li>${label}: ${list(removed)} ${words.wasRemoved}</li>`
  return added.length > 0
    ? html`<li>${label}: ${list(added)} ${words.wasAdded}</li>`
    : html`<li>${label}</li>`
}

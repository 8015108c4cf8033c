import { html } from 'hono/html'
import type { Piece } from '../../model/comparison.ts'
import { foreign, foreignBlock } from './foreign-text.ts'
import { type Frame, type Html, nothing } from './frame.ts'
import { piecesView } from './pieces-view.ts'

/** Who says what in an article or a story. */
export interface SpeakersView {
  readonly language: string | undefined
  readonly speakers: readonly SpeakerView[]
  /** How many more are heard than are listed. */
  readonly further: number
}

export interface SpeakerView {
  /** To which the words in the text lead. */
  readonly id: string
  readonly name: string
  /** The page of who has one. */
  readonly href: string | undefined
  /** By what right a reader may know who says it, where it is not a person who is named. */
  readonly record: string | undefined
  readonly sayings: readonly SayingView[]
}

/** One thing that was said, and where it stands. */
export interface SayingView {
  readonly words: string
  readonly places: readonly PlaceView[]
}

export interface PlaceView {
  readonly label: string
  readonly href: string
  readonly difference: DifferenceView | undefined
}

/** How a saying differs at another place: shortened, or altered, word by word. */
export interface DifferenceView {
  readonly label: string
  readonly language: string | undefined
  readonly pieces: readonly Piece[]
}

/** Speakers one under the other, each with what they say in quotation and the places where it stands. */
export function speakersView(view: SpeakersView, frame: Frame): Html {
  if (view.speakers.length === 0) return nothing
  const { words } = frame
  return html`<ul class="speakers">${view.speakers.map((speaker) => speakerView(speaker, view.language, frame))}</ul>
${view.further > 0 ? html`<p class="hint">${words.furtherSpeakers(view.further)}</p>` : nothing}`
}

function speakerView(
  { id, name, href, record, sayings }: SpeakerView,
  language: string | undefined,
  frame: Frame,
): Html {
  const { words } = frame
  return html`<li id="${id}"><h3>${href === undefined ? html`<bdi>${name}</bdi>` : html`<a href="${href}"><bdi>${name}</bdi></a>`}${record === undefined ? nothing : html` <small dir="${words.direction}">${record}</small>`}</h3>
${sayings.map((saying) => sayingView(saying, language, frame))}</li>`
}

/** What was said, with the places where it stands. */
export function sayingView({ words, places }: SayingView, language: string | undefined, frame: Frame): Html {
  return html`<blockquote${foreignBlock(language)}>${words}</blockquote>
<p class="meta">${places.map(({ label, href, difference }) => html`<span><a href="${href}"><bdi>${label}</bdi></a>${difference ? differenceView(difference, frame) : nothing}</span> `)}</p>`
}

function differenceView({ label, language, pieces }: DifferenceView, frame: Frame): Html {
  if (pieces.length === 0) return html` ${label}`
  return html` ${label} <q class="change-text"${foreign(language)}>${piecesView(pieces, frame)}</q>`
}

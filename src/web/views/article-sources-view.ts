import { html } from 'hono/html'
import { type ChainView, chainsView } from './chains-view.ts'
import { type Frame, type Html, nothing } from './frame.ts'
import { type PollView, pollsView } from './polls-view.ts'
import { type ReprintsView, reprintsView } from './reprints-view.ts'
import { type SpeakersView, speakersView } from './speakers-view.ts'

/** Where what an article says comes from. */
export interface ArticleSourcesView {
  readonly polls: readonly PollView[]
  readonly speakers: SpeakersView
  readonly chains: readonly ChainView[]
  readonly reprints: ReprintsView
}

/** Its polls, who speaks in it, what it has from other outlets, and where its text stands. */
export function articleSourcesView(
  { polls, speakers, chains, reprints }: ArticleSourcesView,
  language: string | undefined,
  frame: Frame,
): Html {
  return html`${pollsView(polls, language, frame)}
${whoSpeaksView(speakers, frame)}
${chainsView(chains, frame)}
${reprintsView(reprints, frame)}`
}

function whoSpeaksView(speakers: SpeakersView, frame: Frame): Html {
  if (speakers.speakers.length === 0) return nothing
  return html`<section class="beside" aria-labelledby="speakers"><h2 class="section-title" id="speakers">${frame.words.whoSpeaks}</h2>
${speakersView(speakers, frame)}</section>`
}

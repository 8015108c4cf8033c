import { html } from 'hono/html'
import { foreign } from './foreign-text.ts'
import { type Frame, type Html, nothing } from './frame.ts'

/** A poll as an article reports it. */
export interface PollView {
  readonly title: string
  /** Whom, how many, how and when, in words. */
  readonly how: string
  readonly question: string | undefined
  /** Those to one question, of one group, together. */
  readonly answers: readonly PollAnswersView[]
  /** What the margin is said to be, and what follows from the number of those asked; empty where neither is known. */
  readonly margin: string
  readonly isTooSmall: boolean
  /** Against the house’s earlier poll, in words. */
  readonly changes: readonly string[]
  /** The page of the house’s polls. */
  readonly series: string | undefined
  /** What is not stated, and how much that is where it is too much to be read on every card. */
  readonly missing: { readonly sentence: string; readonly inShort: string | undefined } | undefined
  /** Where it is told. */
  readonly source: { readonly href: string; readonly place: string } | undefined
}

export interface PollAnswersView {
  /** Of whom, where it is not of all who were asked. */
  readonly group: string | undefined
  readonly results: readonly PollResultView[]
}

export interface PollResultView {
  readonly answer: string
  readonly percent: number
  /** In points; undefined where nobody says how many were asked. */
  readonly margin: number | undefined
}

/** Polls as cards: what was found, drawn with what chance allows, how it was made, and what is not stated. */
export function pollsView(polls: readonly PollView[], language: string | undefined, frame: Frame): Html {
  if (polls.length === 0) return nothing
  const { words } = frame
  return html`<section class="beside" aria-labelledby="polls"><h2 class="section-title" id="polls">${words.polls(polls.length)}</h2>
${polls.some(hasInterval) ? html`<p class="hint">${words.pollsHint}</p>` : nothing}
${polls.map((poll) => pollView(poll, language, frame))}</section>`
}

/** Where nobody says how many were asked, nothing is drawn of what chance allows. */
function hasInterval({ answers }: PollView): boolean {
  return answers.some(({ results }) => results.some(({ margin }) => margin !== undefined))
}

function pollView(poll: PollView, language: string | undefined, { words }: Frame): Html {
  const { title, how, question, answers, margin, isTooSmall, missing, source } = poll
  return html`<article class="poll"><h3><bdi>${title}</bdi></h3>
${how ? html`<p class="meta"><bdi>${how}</bdi></p>` : nothing}
${question === undefined ? nothing : html`<p class="poll-question"${foreign(language)}>${question}</p>`}
${answers.map(({ group, results }) => html`${group === undefined ? nothing : html`<p class="poll-group">${words.pollGroup} <bdi${foreign(language)}>${group}</bdi></p>`}<ul class="poll-results">${results.map((result) => resultView(result, language))}</ul>`)}
${margin === '' ? nothing : html`<p class="${isTooSmall ? 'poll-margin doubtful' : 'poll-margin'}">${margin}</p>`}
${poll.changes.length > 0 ? html`<ul class="poll-changes">${poll.changes.map((change) => html`<li>${change}</li>`)}</ul>` : nothing}
${missingView(missing)}
${source ? html`<p class="meta"><a class="cite" href="${source.href}"><bdi>${source.place}</bdi></a></p>` : nothing}
${poll.series === undefined ? nothing : html`<p class="meta"><a href="${poll.series}">${words.pollSeries}</a></p>`}
</article>`
}

function missingView(missing: PollView['missing']): Html {
  if (missing === undefined) return nothing
  const { sentence, inShort } = missing
  if (inShort === undefined) return html`<p class="meta"><span>${sentence}</span></p>`
  return html`<details class="hint"><summary>${inShort}</summary><p>${sentence}</p></details>`
}

function resultView({ answer, percent, margin }: PollResultView, language: string | undefined): Html {
  const low = Math.max(0, percent - (margin ?? 0))
  const high = Math.min(100, percent + (margin ?? 0))
  const interval =
    margin === undefined
      ? nothing
      : html`<line class="interval" x1="${low.toFixed(1)}%" x2="${high.toFixed(1)}%" y1="8" y2="8"/><line class="interval" x1="${low.toFixed(1)}%" x2="${low.toFixed(1)}%" y1="3" y2="13"/><line class="interval" x1="${high.toFixed(1)}%" x2="${high.toFixed(1)}%" y1="3" y2="13"/>`
  return html`<li><span class="poll-answer"${foreign(language)}>${answer}</span> <b>${percent} %</b><svg width="100%" height="16" aria-hidden="true"><rect class="poll-track" x="0" y="4" width="100%" height="8"/><rect class="poll-bar" x="0" y="4" width="${percent.toFixed(1)}%" height="8"/>${interval}</svg></li>`
}

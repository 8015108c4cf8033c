import { html } from 'hono/html'
import type { Timestamp } from '../../model/ids.ts'
import { type DigestKind, digestKinds, type Notice, type NoticeWay, noticeWays } from '../../model/notice.ts'
import { type ChannelsView, channelsView, type GivenChannel } from './channels-view.ts'
import { type Frame, type Html, nothing } from './frame.ts'
import { fullTimeView, timeView } from './time-view.ts'

export interface NoticesView extends ChannelsView {
  /** Of who names none. */
  readonly zone: string
  readonly typed: TypedSettings
  readonly hasFeed: boolean
  readonly follows: readonly { readonly key: string; readonly name: string; readonly way: NoticeWay }[]
  /** What the reader was told, newest first. */
  readonly notices: readonly Pick<Notice, 'subject' | 'source' | 'path' | 'madeAt'>[]
  readonly sendings: readonly SendingView[]
  readonly given: NoticesGiven
}

export interface TypedSettings {
  readonly timeZone: string
  readonly quietFrom: string
  readonly quietUntil: string
  readonly digest: DigestKind
  readonly digestAt: string
  readonly digestDay: number
}

export interface SendingView {
  readonly what: string
  readonly to: string
  readonly state: string
  readonly isFailed: boolean
  readonly failure: string | undefined
  readonly madeAt: Timestamp
  readonly nextAt: Timestamp | undefined
}

export type NoticeProblem = keyof Frame['words']['notices']['problem']

/** What came of a form. */
export interface NoticesGiven extends GivenChannel {
  readonly typed?: TypedSettings
  readonly problem?: NoticeProblem
  /** What a server said. */
  readonly detail?: string | undefined
  /** `taken`, or why not. */
  readonly tested?: string
  readonly feedAddress?: string
}

/** What a reader is told and how, each part with its form, and how it went lately. */
export function noticesView(view: NoticesView, frame: Frame): Html {
  const { notices } = frame.words
  const { problem, detail, tested } = view.given
  return html`<h1 class="page-title">${notices.heading}</h1>
<div class="sending">
<p class="hint">${notices.about}</p>
${problem === undefined ? nothing : html`<p class="error" role="alert">${notices.problem[problem]}${detail ? html` <small dir="auto">${detail}</small>` : nothing}</p>`}
${tested === undefined ? nothing : html`<p role="status"${tested === 'taken' ? nothing : html` class="error"`} dir="auto">${tested === 'taken' ? notices.tested : notices.notTested(notices.failed(tested))}</p>`}
${toldView(view, frame)}
${channelsView(view, frame)}
${settingsForm(view, frame)}
${followsForm(view, frame)}
${feedForm(view, frame)}
${sentView(view, frame)}
</div>`
}

function toldView({ notices: told }: NoticesView, frame: Frame): Html {
  const { notices } = frame.words
  return html`<section class="panel" aria-labelledby="told"><h2 class="section-title" id="told">${notices.told}</h2>
${
  told.length === 0
    ? html`<p class="empty">${notices.nothingTold}</p>`
    : html`<ul class="reason-list">${told.map(
        ({ subject, source, path, madeAt }) =>
          html`<li><a href="${path}" dir="auto">${subject}</a> <span class="measure">${source === '' ? nothing : html`<bdi>${source}</bdi> · `}${timeView(madeAt, frame)}</span></li>`,
      )}</ul>`
}</section>`
}

function settingsForm({ typed, zone, hasMail }: NoticesView, { words }: Frame): Html {
  const { notices } = words
  return html`<form class="panel" method="post" action="/settings/notices"><h2 class="section-title">${notices.when}</h2>
<p><label for="zone">${notices.timeZone}</label><input id="zone" name="timeZone" dir="ltr" value="${typed.timeZone}" maxlength="60" autocomplete="off" aria-describedby="zone-hint">
<span class="hint" id="zone-hint">${notices.timeZoneHint(zone)}</span></p>
<fieldset><legend>${notices.quiet}</legend>
<div class="fields"><p><label for="quiet-from">${notices.quietFrom}</label> <input type="time" id="quiet-from" name="quietFrom" value="${typed.quietFrom}"></p>
<p><label for="quiet-until">${notices.quietUntil}</label> <input type="time" id="quiet-until" name="quietUntil" value="${typed.quietUntil}"></p></div>
<p class="hint">${notices.quietHint}</p></fieldset>
<fieldset><legend>${notices.digest}</legend>
<p>${digestKinds.map(
    (kind) =>
      html`<label><input type="radio" name="digest" value="${kind}"${kind === typed.digest ? html` checked` : nothing}> ${notices.digests[kind]}</label> `,
  )}</p>
<div class="fields"><p><label for="digest-at">${notices.digestAt}</label> <input type="time" id="digest-at" name="digestAt" required value="${typed.digestAt}"></p>
<p><label for="digest-day">${notices.digestDay}</label> <select id="digest-day" name="digestDay">${notices.weekdays.map(
    (name, at) =>
      html`<option value="${at + 1}"${at + 1 === typed.digestDay ? html` selected` : nothing}>${name}</option>`,
  )}</select></p></div>
<p class="hint">${hasMail ? notices.digestHint : notices.digestWithoutMail}</p></fieldset>
<p><button type="submit">${words.save}</button></p></form>`
}

function followsForm({ follows }: NoticesView, { words }: Frame): Html {
  const { notices } = words
  if (follows.length === 0)
    return html`<section class="panel"><h2 class="section-title">${notices.follows}</h2><p class="empty">${notices.noFollows}</p></section>`
  return html`<form class="panel" method="post" action="/settings/notices/ways"><h2 class="section-title">${notices.follows}</h2>
<ul class="reason-list">${follows.map(
    ({ key, name, way }) =>
      html`<li><label for="${key}" dir="auto">${name}</label> <select id="${key}" name="${key}">${noticeWays.map(
        (one) =>
          html`<option value="${one}"${one === way ? html` selected` : nothing}>${notices.way[one]}</option>`,
      )}</select></li>`,
  )}</ul>
<p><button type="submit">${words.save}</button></p></form>`
}

function feedForm({ hasFeed, given }: NoticesView, { words }: Frame): Html {
  const { notices } = words
  return html`<form class="panel" method="post" action="/settings/notices/feed"><h2 class="section-title">${notices.feed}</h2>
<p>${notices.feedAbout}</p>
${
  given.feedAddress === undefined
    ? nothing
    : html`<p>${notices.feedMade}</p>
<p><label for="feed-address">${notices.feedAddress}</label><input id="feed-address" dir="ltr" readonly value="${given.feedAddress}"></p>`
}
${hasFeed && given.feedAddress === undefined ? html`<p class="hint">${notices.feedIs}</p>` : nothing}
<p><button type="submit">${hasFeed ? notices.replaceFeed : notices.makeFeed}</button></p></form>`
}

function sentView({ sendings }: NoticesView, frame: Frame): Html {
  const { notices } = frame.words
  return html`<section class="panel" aria-labelledby="sent"><h2 class="section-title" id="sent">${notices.sent}</h2>
${
  sendings.length === 0
    ? html`<p class="empty">${notices.nothingSent}</p>`
    : html`<ul class="reason-list">${sendings.map((sending) => sendingView(sending, frame))}</ul>`
}</section>`
}

function sendingView({ what, to, state, failure, madeAt, nextAt }: SendingView, frame: Frame): Html {
  const { notices } = frame.words
  return html`<li><strong>${what}</strong> <span dir="auto">${to}</span>: ${state} <span class="measure">${timeView(madeAt, frame)}</span>
${failure === undefined ? nothing : html`<p class="error" dir="auto">${failure}</p>`}
${nextAt === undefined ? nothing : html`<p class="hint">${notices.next} ${fullTimeView(nextAt, frame)}</p>`}</li>`
}

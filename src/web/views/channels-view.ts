import { html } from 'hono/html'
import type { NoticeChannel } from '../../model/notice.ts'
import { type Frame, type Html, nothing } from './frame.ts'

export interface ChannelsView {
  readonly channels: readonly ChannelView[]
  readonly hasMail: boolean
  readonly given: GivenChannel
}

export type ChannelView = Pick<NoticeChannel, 'id' | 'kind' | 'state'> & { readonly name: string }

export interface GivenChannel {
  /** Of a webhook that was just made. */
  readonly secret?: string
}

/** By which ways a reader is told, and forms to add another. */
export function channelsView(view: ChannelsView, frame: Frame): Html {
  const { notices } = frame.words
  const { channels, given } = view
  return html`<section class="panel" aria-labelledby="channels"><h2 class="section-title" id="channels">${notices.channels}</h2>
${
  channels.length === 0
    ? html`<p class="empty">${notices.noChannels}</p>`
    : html`<ul class="reason-list">${channels.map((channel) => channelView(channel, frame))}</ul>`
}
${
  given.secret === undefined
    ? nothing
    : html`<p>${notices.secretOnce}</p>
<p><label for="secret">${notices.secret}</label><input id="secret" dir="ltr" readonly value="${given.secret}" autocomplete="off"></p>`
}
${browserForm(frame)}
${view.hasMail ? mailboxForm(frame) : html`<p class="hint">${notices.noMail}</p>`}
${webhookForm(frame)}</section>`
}

function channelView({ id, kind, name, state }: ChannelView, { words }: Frame): Html {
  const { notices } = words
  const action = `/settings/notices/channels/${id}`
  return html`<li><p><strong>${notices.channel[kind]}</strong> <bdi dir="ltr">${name}</bdi> <span class="measure">${notices.channelState[state]}</span></p>
<div class="actions">
${
  state === 'unconfirmed'
    ? html`<form class="own" method="post" action="${action}/confirm"><label for="code-${id}">${notices.code}</label> <input id="code-${id}" name="code" dir="ltr" required maxlength="20" size="12" autocomplete="one-time-code" autocapitalize="characters"> <button type="submit">${notices.confirm}</button></form>`
    : nothing
}
${state === 'active' ? html`<form class="own" method="post" action="${action}/test"><button type="submit" aria-label="${notices.testThis(name)}">${notices.test}</button></form>` : nothing}
<form class="own" method="post" action="${action}/remove"><button type="submit" aria-label="${notices.removeThis(name)}">${notices.remove}</button></form>
</div></li>`
}

/** Filled in and sent by a script, which alone can ask the browser. */
function browserForm({ words }: Frame): Html {
  const { notices } = words
  return html`<form method="post" action="/settings/notices/browsers" data-push hidden>
<input type="hidden" name="endpoint"><input type="hidden" name="p256dh"><input type="hidden" name="auth">
<p><button type="submit">${notices.thisBrowser}</button> <span class="hint">${notices.browserHint}</span></p>
<p class="error" role="alert" data-refused hidden>${notices.browserRefused}</p></form>
<p class="hint" data-no-push>${notices.browserNeedsScript}</p>`
}

function mailboxForm({ words }: Frame): Html {
  const { notices } = words
  return html`<form method="post" action="/settings/notices/mailboxes"><p><label for="mailbox">${notices.mailbox}</label><input type="email" id="mailbox" name="address" dir="ltr" required maxlength="254" autocomplete="email"></p>
<p><button type="submit">${notices.addMailbox}</button></p></form>`
}

function webhookForm({ words }: Frame): Html {
  const { notices } = words
  return html`<form method="post" action="/settings/notices/webhooks"><p><label for="webhook">${notices.webhook}</label><input type="url" id="webhook" name="address" dir="ltr" required maxlength="1000" autocomplete="off" aria-describedby="webhook-hint">
<span class="hint" id="webhook-hint">${notices.webhookHint}</span></p>
<p><button type="submit">${notices.addWebhook}</button></p></form>`
}

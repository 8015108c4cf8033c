import type { Context } from 'hono'
import { z } from 'zod'
import type { NoticeChannelId } from '../../model/ids.ts'
import { getReaderId } from '../get-reader-id.ts'
import { readForm, readId } from '../read-request.ts'
import { redirectWithNotice } from '../respond.ts'
import { showNotices } from '../show-notices.ts'
import type { OwnSite } from '../site.ts'
import { noticesPath } from './notices.ts'

const field = z.string().trim().max(2000).catch('')
const form = z.object({ address: field, code: field, endpoint: field, p256dh: field, auth: field })

/** Sends a code to a mailbox. */
export async function handleAddMailbox(context: Context, site: OwnSite): Promise<Response> {
  const { address } = form.parse(await readForm(context))
  const outcome = await site.commands.notices.addMailbox(getReaderId(context, site), address)
  if (outcome.kind === 'asked') return redirectWithNotice(context, noticesPath, { code: 'codeSent' })
  const detail = 'detail' in outcome ? outcome.detail : undefined
  return showNotices(context, site, { problem: outcome.kind, detail })
}

/** Takes the code of a mailbox. */
export async function handleConfirm(context: Context, site: OwnSite): Promise<Response> {
  const channelId = readId<NoticeChannelId>(context)
  const { code } = form.parse(await readForm(context))
  const isRead =
    channelId !== undefined &&
    (await site.commands.notices.confirmMailbox(getReaderId(context, site), channelId, code))
  if (!isRead) return showNotices(context, site, { problem: 'wrong code' })
  return redirectWithNotice(context, noticesPath, { code: 'channelConfirmed' })
}

/** Takes what a browser says of itself. */
export async function handleAddBrowser(context: Context, site: OwnSite): Promise<Response> {
  const { endpoint, p256dh, auth } = form.parse(await readForm(context))
  const browser = { endpoint, p256dh, auth }
  const outcome = await site.commands.notices.addBrowser(getReaderId(context, site), browser)
  if (outcome !== 'added') return showNotices(context, site, { problem: outcome })
  return redirectWithNotice(context, noticesPath, { code: 'channelAdded' })
}

/** Adds a program, and shows its secret this once. */
export async function handleAddWebhook(context: Context, site: OwnSite): Promise<Response> {
  const { address } = form.parse(await readForm(context))
  const outcome = await site.commands.notices.addWebhook(getReaderId(context, site), address)
  if (outcome.kind !== 'added') return showNotices(context, site, { problem: outcome.kind })
  return showNotices(context, site, { secret: outcome.secret })
}

/** Sends a test, and says what came of it. */
export async function handleTest(context: Context, site: OwnSite): Promise<Response> {
  const channelId = readId<NoticeChannelId>(context)
  const tested =
    channelId === undefined
      ? undefined
      : await site.commands.notices.test(getReaderId(context, site), channelId)
  if (tested === undefined) return showNotices(context, site, { problem: 'gone' })
  if (tested === 'too often') return showNotices(context, site, { problem: tested })
  return showNotices(context, site, { tested: tested.ok ? 'taken' : tested.detail })
}

/** Takes a way to reach a reader away. */
export async function handleRemoveChannel(context: Context, site: OwnSite): Promise<Response> {
  const channelId = readId<NoticeChannelId>(context)
  if (channelId !== undefined)
    await site.commands.notices.removeChannel(getReaderId(context, site), channelId)
  return redirectWithNotice(context, noticesPath, { code: 'channelRemoved' })
}

/** By which a browser is asked for its address at its push service: made when somebody wants to be told there. */
export async function handlePushKey(context: Context, site: OwnSite): Promise<Response> {
  return context.text(await site.commands.notices.getPushKey())
}

/** The script that a browser keeps for when a message comes; at its own address, so that it can be made anew. */
export function handlePushWorker(context: Context, site: OwnSite): Promise<Response> {
  return Promise.resolve(
    context.body(site.assets.pushWorker, 200, { 'content-type': 'text/javascript; charset=utf-8' }),
  )
}

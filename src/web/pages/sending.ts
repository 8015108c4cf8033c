import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { getHome } from '../get-home.ts'
import { presentBookmarklet } from '../present/present-bookmarklet.ts'
import { readForm } from '../read-request.ts'
import { makeFrame, redirectWithNotice, respond, respondMessage } from '../respond.ts'
import type { OwnSite } from '../site.ts'
import { sendingView } from '../views/sending-view.ts'

/** Where browsers send pages from the sites of outlets; it ends in the token that lets them. */
export const sendPath = '/send/'

/** The largest page that is taken: what its scripts have built is larger than what the outlet serves. */
export const maxSentBytes = 8_000_000

/** How pages that only a person's subscription opens come here: the bookmark that sends them, and a form. */
export async function handleSending(context: Context, site: OwnSite): Promise<Response> {
  const token = await site.commands.texts.findSendingToken()
  const frame = makeFrame(context, site)
  const action = token === undefined ? undefined : `${sendPath}${token}`
  const bookmarklet =
    action === undefined ? undefined : presentBookmarklet(`${getHome(context, site)}${action}`)
  const main = sendingView({ action, bookmarklet }, frame)
  return respond(context, frame, { title: site.words.sendingHeading, main, width: 'narrow' })
}

/** Makes a token; bookmarks with the one before send nothing more. */
export async function handleNewToken(context: Context, site: OwnSite): Promise<Response> {
  await site.commands.texts.makeSendingToken()
  return redirectWithNotice(context, '/sending', { code: 'tokenMade' })
}

/** Takes a page that a browser sent, and leads to its article. */
export async function handleSent(context: Context, site: OwnSite): Promise<Response> {
  const { words, commands } = site
  const refuse = (sentence: string, status: ContentfulStatusCode) =>
    respondMessage(context, site, { heading: words.notTaken, sentence, status })
  if (!(await commands.texts.isSendingToken(context.req.param('token') ?? '')))
    return refuse(words.wrongToken, 403)
  const { address, html } = await readForm(context)
  if (typeof address !== 'string' || html === undefined || html === '') return refuse(words.nothingSent, 422)
  const bytes = typeof html === 'string' ? html : new Uint8Array(await html.arrayBuffer())
  const outcome = await commands.texts.takeSentPage({ address, html: bytes })
  if (outcome.kind === 'saved')
    return redirectWithNotice(context, `/article/${outcome.articleId}`, { code: 'sent' })
  return outcome.kind === 'no text' ? refuse(words.sentWithoutText, 422) : refuse(words.sentUnknown, 404)
}

import type { Context } from 'hono'
import { z } from 'zod'
import { isTimeZone } from '../../lib/local-time.ts'
import { digestKinds, type MinuteOfDay, type NoticeSettings, noticeWays } from '../../model/notice.ts'
import { getHome } from '../get-home.ts'
import { getReaderId } from '../get-reader-id.ts'
import { readForm } from '../read-request.ts'
import { redirectWithNotice } from '../respond.ts'
import { showNotices } from '../show-notices.ts'
import type { OwnSite } from '../site.ts'
import type { NoticeProblem, TypedSettings } from '../views/notices-view.ts'

/** Where a reader says what they are told, and how. */
export const noticesPath = '/settings/notices'

/** What a reader is told and how, and how that went lately. */
export function handleNotices(context: Context, site: OwnSite): Promise<Response> {
  return showNotices(context, site)
}

const field = z.string().trim().max(100).catch('')
const form = z.object({
  ...{ timeZone: field, quietFrom: field, quietUntil: field },
  digest: z.enum(digestKinds).catch('off'),
  digestAt: field,
  digestDay: z.coerce.number().int().min(1).max(7).catch(1),
})

/** Keeps when a reader is told, or says what cannot be. */
export async function handleSaveNotices(context: Context, site: OwnSite): Promise<Response> {
  const typed = form.parse(await readForm(context))
  const parsed = parseSettings(typed)
  if ('problem' in parsed) return showNotices(context, site, { typed, problem: parsed.problem })
  await site.commands.notices.save(getReaderId(context, site), parsed.settings)
  return redirectWithNotice(context, noticesPath, { code: 'noticesSaved' })
}

function parseSettings(
  typed: TypedSettings,
): { readonly settings: NoticeSettings } | { readonly problem: NoticeProblem } {
  const { timeZone, digest, digestDay } = typed
  if (timeZone !== '' && !isTimeZone(timeZone)) return { problem: 'bad zone' }
  const [from, until] = [parseClock(typed.quietFrom), parseClock(typed.quietUntil)]
  const isQuiet = typed.quietFrom !== '' || typed.quietUntil !== ''
  if (isQuiet && (from === undefined || until === undefined || from === until)) return { problem: 'bad time' }
  const quiet = from === undefined || until === undefined ? undefined : { from, until }
  const digestAt = parseClock(typed.digestAt)
  if (digestAt === undefined) return { problem: 'bad time' }
  return { settings: { timeZone, quiet, digest, digestAt, digestDay } }
}

/** `'07:05'` → `425` */
function parseClock(text: string): MinuteOfDay | undefined {
  const [, hours, minutes] = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(text) ?? []
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes)
}

/** What news of each thing that is followed do; a thing that the form does not name stays as it is. */
export async function handleSaveWays(context: Context, site: OwnSite): Promise<Response> {
  const id = getReaderId(context, site)
  const typed = await readForm(context)
  for (const { kind, id: subject, way } of await site.store.read((reader) => reader.listFollowWays(id))) {
    const wanted = noticeWays.find((one) => one === typed[`${kind}-${subject}`])
    if (wanted !== undefined && wanted !== way)
      await site.commands.notices.chooseWay(id, { kind, id: subject } as never, wanted)
  }
  return redirectWithNotice(context, noticesPath, { code: 'noticesSaved' })
}

/** A new address of the reader's own feed, shown this once. */
export async function handleMakeFeed(context: Context, site: OwnSite): Promise<Response> {
  const secret = await site.commands.notices.makeFeed(getReaderId(context, site))
  return showNotices(context, site, { feedAddress: `${getHome(context, site)}/notices/feed/${secret}` })
}

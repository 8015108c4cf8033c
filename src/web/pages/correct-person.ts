import type { Context } from 'hono'
import { z } from 'zod'
import type { ArticleId, SpeakerCorrectionId } from '../../model/ids.ts'
import type { SpeakerFault, SpeakerOutcome } from '../../pipeline/commands.ts'
import { getReaderId } from '../get-reader-id.ts'
import { loadPerson } from '../load/load-person.ts'
import { presentCorrectPerson } from '../present/present-correct-person.ts'
import { nextPage, readCursor, readForm, readFormLists, readId } from '../read-request.ts'
import { makeFrame, type NoticeCode, redirectWithNotice, respond, respondNotFound } from '../respond.ts'
import type { OwnSite } from '../site.ts'
import { correctPersonView } from '../views/correct-person-view.ts'

/** More than a page of quotes shows; a form that has more is none of ours. */
const mostTicks = 1000
const ids = z
  .array(
    z
      .string()
      .regex(/^[1-9]\d{0,14}$/)
      .transform(Number),
  )
  .max(mostTicks)
  .catch([])
const name = z.string().trim().min(1).max(200)

/** The forms that join two speakers or part one. */
export async function handleCorrectPerson(context: Context, site: OwnSite): Promise<Response> {
  const slug = context.req.param('slug') ?? ''
  const page = { ...readCursor<ArticleId>(context), readerId: undefined }
  const loaded = await site.store.read((reader) => loadPerson(reader, slug, page))
  if (!loaded) return respondNotFound(context, site)
  const frame = makeFrame(context, site)
  const older = loaded.next && nextPage(context, site, loaded.next)
  const main = correctPersonView(presentCorrectPerson(loaded, frame, older), frame)
  return respond(context, frame, { title: site.words.person.correct, main, width: 'middle' })
}

/** The speaker is the same as another. */
export async function handleJoinPerson(context: Context, site: OwnSite): Promise<Response> {
  const slug = context.req.param('slug') ?? ''
  const other = readSpeakerAddress((await readForm(context)).other)
  if (other === undefined)
    return redirectWithNotice(context, toForm(slug), { code: faultNotice['no other speaker'] })
  const outcome = await site.commands.corrections.speakers.mergeSpeakers({
    readerId: getReaderId(context, site),
    slug,
    other,
  })
  return respondSaid(context, site, outcome, { slug, code: 'speakersJoined' })
}

/** What the ticked articles quote is somebody else's. */
export async function handlePartPerson(context: Context, site: OwnSite): Promise<Response> {
  const slug = context.req.param('slug') ?? ''
  const form = await readFormLists(context, ['article', 'name'])
  const called = name.safeParse(form.name?.[0])
  if (!called.success) return redirectWithNotice(context, toForm(slug), { code: 'speakerNeedsName' })
  const outcome = await site.commands.corrections.speakers.partSpeaker({
    ...{ readerId: getReaderId(context, site), slug, name: called.data },
    articleIds: ids.parse(form.article) as ArticleId[],
  })
  return respondSaid(context, site, outcome, { slug, code: 'speakerParted' })
}

/** Takes back what was said of speakers. */
export async function handleUndoSpeaker(context: Context, site: OwnSite): Promise<Response> {
  const id = readId<SpeakerCorrectionId>(context)
  if (id === undefined) return respondNotFound(context, site)
  const isUndone = await site.commands.corrections.speakers.undo(id)
  // From the page of somebody whom articles told apart from another of the name.
  const back = readSpeakerAddress((await readForm(context)).back)
  if (back !== undefined)
    return redirectWithNotice(context, `/person/${encodeURIComponent(back)}`, {
      code: isUndone ? 'speakersJoined' : 'nothingToUndo',
    })
  return redirectWithNotice(context, '/corrections', { code: isUndone ? 'undone' : 'nothingToUndo' })
}

const faultNotice: Record<Exclude<SpeakerFault, 'nobody here'>, NoticeCode> = {
  'nothing ticked': 'noQuoteTicked',
  'all ticked': 'allQuotesTicked',
  'no other speaker': 'noOtherSpeaker',
  'same speaker': 'sameSpeaker',
}

function respondSaid(
  context: Context,
  site: OwnSite,
  outcome: SpeakerOutcome,
  { slug, code }: { readonly slug: string; readonly code: NoticeCode },
): Response | Promise<Response> {
  if (outcome.kind === 'corrected')
    return redirectWithNotice(context, `/person/${encodeURIComponent(outcome.slug)}`, { code })
  if (outcome.fault === 'nobody here') return respondNotFound(context, site)
  return redirectWithNotice(context, toForm(slug), { code: faultNotice[outcome.fault] })
}

function toForm(slug: string): string {
  return `/person/${encodeURIComponent(slug)}/correct`
}

/** `https://news.example/person/anna-berg`, `/person/anna-berg`, `anna-berg` and `Anna Berg` → anna-berg. */
function readSpeakerAddress(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 2000) return undefined
  const [, path] = /\/person\/([^/?#]+)/.exec(value) ?? []
  try {
    const slug = decodeURIComponent(path ?? value.trim().replace(/\s+/g, '-')).toLowerCase()
    return slug === '' || slug.includes('/') ? undefined : slug
  } catch {
    return undefined
  }
}

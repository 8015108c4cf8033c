import type { Context } from 'hono'
import { z } from 'zod'
import { onlyReader } from '../../model/reader.ts'
import { nextPage, readCursor, readForm, readId } from '../read-request.ts'
import { makeFrame, redirectWithNotice, respond, respondNotFound } from '../respond.ts'
import type { OwnSite } from '../site.ts'
import { takedownsView } from '../views/takedowns-view.ts'

/** Where an operator says what stands on no page. */
export const takedownsPath = '/settings/takedowns'

const perPage = 50

const form = z.object({
  address: z.string().trim().min(1).max(2048),
  kind: z.enum(['article', 'outlet']),
  requestedBy: z.string().trim().min(1).max(200),
  reason: z.string().trim().min(1).max(1000),
  erase: z.string().optional(),
})

/** What is taken down, and a form to take down more; `?address=` fills in the page from which an operator comes. */
export function handleTakedowns(context: Context, site: OwnSite): Promise<Response> {
  return showTakedowns(context, site, { address: context.req.query('address')?.slice(0, 2048) ?? '' })
}

async function showTakedowns(
  context: Context,
  site: OwnSite,
  given: { readonly address: string; readonly problem?: string },
): Promise<Response> {
  if (!site.isSite) return respondNotFound(context, site)
  const found = await site.commands.takedowns.list({ ...readCursor<number>(context), limit: perPage + 1 })
  const takedowns = found.slice(0, perPage)
  const last = found.length > perPage ? takedowns.at(-1) : undefined
  const older = last && nextPage(context, site, { at: last.takenAt, id: last.id })
  const frame = makeFrame(context, site)
  const main = takedownsView({ takedowns, older, problem: undefined, ...given }, frame)
  const page = { title: site.words.takedowns.heading, main, width: 'narrow' } as const
  return respond(context, frame, page, given.problem === undefined ? 200 : 422)
}

/** Takes something down, at once and on all pages. */
export async function handleTakeDown(context: Context, site: OwnSite): Promise<Response> {
  if (!site.isSite) return respondNotFound(context, site)
  const fields = await readForm(context)
  const read = form.safeParse(fields)
  const { problems } = site.words.takedowns
  const address = typeof fields.address === 'string' ? fields.address : ''
  if (!read.success) return showTakedowns(context, site, { address, problem: problems.incomplete })
  const { erase, ...wanted } = read.data
  const isErased = wanted.kind === 'article' && erase !== undefined
  const outcome = await site.commands.takedowns.take({ ...wanted, isErased }, operatorOf(context, site))
  if (outcome === 'no address' || outcome === 'no outlet')
    return showTakedowns(context, site, { address, problem: problems[outcome] })
  const code = outcome === 'ahead' ? 'takenDownAhead' : 'takenDown'
  return redirectWithNotice(context, takedownsPath, { code })
}

/** It stands on the pages again. */
export async function handlePutBack(context: Context, site: OwnSite): Promise<Response> {
  const id = readId(context)
  if (!site.isSite || id === undefined) return respondNotFound(context, site)
  await site.commands.takedowns.undo(id, operatorOf(context, site))
  return redirectWithNotice(context, takedownsPath, { code: 'putBack' })
}

function operatorOf(context: Context, site: OwnSite) {
  const visitor = site.findVisitor(context)
  return { readerId: visitor?.readerId ?? onlyReader, name: visitor?.name ?? '' }
}

import type { Context } from 'hono'
import { z } from 'zod'
import { accessScopes } from '../../model/access-token.ts'
import type { MadeToken } from '../../pipeline/commands.ts'
import { getHome } from '../get-home.ts'
import { readForm, readFormLists } from '../read-request.ts'
import { makeFrame, redirectWithNotice, respond, respondNotFound } from '../respond.ts'
import type { OwnSite } from '../site.ts'
import { agentsView } from '../views/agents-view.ts'

/** Where programs ask, by the Model Context Protocol. */
export const agentsPath = '/mcp'

/** Where a person says which programs may. */
export const tokensPath = '/settings/agents'

/** Which programs may read this archive, and a form to let another. */
export function handleAgents(context: Context, site: OwnSite): Promise<Response> {
  return showAgents(context, site, {})
}

interface Given {
  readonly made?: MadeToken
  readonly problem?: string
}

async function showAgents(context: Context, site: OwnSite, given: Given): Promise<Response> {
  const tokens = await site.commands.tokens.list()
  const frame = makeFrame(context, site)
  const address = `${getHome(context, site)}${agentsPath}`
  const main = agentsView({ tokens, address, made: undefined, problem: undefined, ...given }, frame)
  const page = { title: site.words.agents.heading, main, width: 'narrow' } as const
  context.header('cache-control', 'no-store')
  return respond(context, frame, page, given.problem === undefined ? 200 : 422)
}

const form = z.object({ name: z.string().trim().min(1).max(80) })

/** Lets a program read here: its secret is shown this once. */
export async function handleMakeToken(context: Context, site: OwnSite): Promise<Response> {
  const { agents } = site.words
  const named = form.safeParse(await readForm(context))
  const wanted = (await readFormLists(context, ['scopes'])).scopes ?? []
  const scopes = accessScopes.filter((scope) => wanted.includes(scope))
  if (!named.success) return showAgents(context, site, { problem: agents.needsName })
  if (scopes.length === 0) return showAgents(context, site, { problem: agents.needsScope })
  const made = await site.commands.tokens.make({ name: named.data.name, scopes })
  return showAgents(context, site, made ? { made } : { problem: agents.tooMany })
}

/** From then on the program gets in no more. */
export async function handleEndToken(context: Context, site: OwnSite): Promise<Response> {
  await site.commands.tokens.end(context.req.param('id') ?? '')
  return redirectWithNotice(context, tokensPath, { code: 'tokenEnded' })
}

/** What a program asks, answered within what its token allows; without one it is told where to get one. */
export async function handleAgent(context: Context, site: OwnSite): Promise<Response> {
  if (!site.serveAgents) return respondNotFound(context, site)
  const [, secret] = /^Bearer +(\S+) *$/i.exec(context.req.header('authorization') ?? '') ?? []
  const token = secret === undefined ? undefined : await site.commands.tokens.find(secret)
  if (token) return site.serveAgents(context.req.raw, token)
  context.header('www-authenticate', 'Bearer')
  return context.json({ error: site.words.agents.needsToken }, 401)
}

import type { Context } from 'hono'
import { z } from 'zod'
import type { OutletId } from '../../model/ids.ts'
import type { Outlet } from '../../model/outlet.ts'
import { noRules, type OutletRules } from '../../model/outlet-rules.ts'
import { presentTrial } from '../present/present-trial.ts'
import { readForm, readId } from '../read-request.ts'
import { makeFrame, redirectWithNotice, respond, respondNotFound } from '../respond.ts'
import type { OwnSite } from '../site.ts'
import { outletTextView, type TrialView, type TypedRules } from '../views/outlet-text-view.ts'

/** So many articles are offered to try rules on; any other address of the outlet can be typed. */
const offeredArticles = 12

interface Given {
  readonly typed: TypedRules
  readonly error?: string
  readonly trial?: TrialView
}

interface Loaded {
  readonly outlet: Outlet
  readonly rules: OutletRules
  readonly pages: readonly { readonly url: string; readonly title: string }[]
}

/** What an outlet's articles are taken from: the form with its rules, and a trial of them on a page. */
export async function handleOutletText(context: Context, site: OwnSite): Promise<Response> {
  const id = readId<OutletId>(context)
  const loaded = id === undefined ? undefined : await load(id, site)
  if (!loaded) return respondNotFound(context, site)
  const { keep, drop, usesFeedText } = loaded.rules
  const asked = context.req.query('page') ?? ''
  const typed = {
    ...{ keep: keep.join('\n'), drop: drop.join('\n'), usesFeedText },
    address: asked || (loaded.pages[0]?.url ?? ''),
  }
  return showForm(context, site, loaded, { typed })
}

function load(id: OutletId, { store }: OwnSite): Promise<Loaded | undefined> {
  return store.read(async (reader) => {
    const [outlet] = await reader.listOutlets([id])
    if (!outlet) return undefined
    const ids = await reader.listArticleIds({ outletId: id, limit: offeredArticles })
    const articles = await reader.listArticles(ids)
    const pages = articles.map(({ url, title }) => ({ url, title }))
    return { outlet, rules: (await reader.findOutletRules(id)) ?? noRules, pages }
  })
}

async function showForm(
  context: Context,
  site: OwnSite,
  { outlet, pages }: Loaded,
  given: Given,
): Promise<Response> {
  const frame = makeFrame(context, site)
  const view = {
    ...{ error: undefined, trial: undefined, ...given },
    ...{ name: outlet.name, href: `/outlet/${outlet.id}`, pages },
  }
  const page = { title: site.words.outletText(outlet.name), main: outletTextView(view, frame) }
  return respond(context, frame, page, given.error === undefined ? 200 : 422)
}

// Far more than rules may have: what is too much of them is told in a sentence.
const text = z.string().max(30_000).catch('')
const form = z.object({
  keep: text,
  drop: text,
  source: z.enum(['page', 'feed']).catch('page'),
  address: z.string().trim().max(2000).catch(''),
})

/** Keeps the rules of the form. */
export async function handleSaveRules(context: Context, site: OwnSite): Promise<Response> {
  const given = await readRules(context, site)
  if (!given) return respondNotFound(context, site)
  const { loaded, typed, rules } = given
  const { id } = loaded.outlet
  const outcome = await site.commands.texts.saveRules(id, rules)
  if (outcome.kind === 'saved')
    return redirectWithNotice(context, `/outlet/${id}/text`, { code: nameSaved(rules) })
  const error = site.words.badRules[outcome.reason](outcome.detail)
  return showForm(context, site, loaded, { typed, error })
}

/** Shows what the rules of the form make of a page, and keeps nothing. */
export async function handleTryRules(context: Context, site: OwnSite): Promise<Response> {
  const given = await readRules(context, site)
  if (!given) return respondNotFound(context, site)
  const { loaded, typed, rules } = given
  const { address } = typed
  return showForm(context, site, loaded, {
    typed,
    ...(await tryOut(site, loaded.outlet.id, { rules, address })),
  })
}

async function readRules(context: Context, site: OwnSite) {
  const id = readId<OutletId>(context)
  const { keep, drop, source, address } = form.parse(await readForm(context))
  const loaded = id === undefined ? undefined : await load(id, site)
  const usesFeedText = source === 'feed'
  const rules = { keep: toSelectors(keep), drop: toSelectors(drop), usesFeedText }
  return loaded && { loaded, rules, typed: { keep, drop, usesFeedText, address } }
}

function toSelectors(lines: string): string[] {
  return lines.split(/\r?\n/).flatMap((line) => line.trim() || [])
}

function nameSaved({ keep, drop, usesFeedText }: OutletRules) {
  if (usesFeedText) return 'feedTextChosen'
  return keep.length + drop.length > 0 ? 'rulesSaved' : 'rulesRemoved'
}

async function tryOut(
  { commands, words }: OwnSite,
  id: OutletId,
  trial: { readonly rules: OutletRules; readonly address: string },
): Promise<Omit<Given, 'typed'>> {
  if (trial.address === '') return { error: words.pageToTryMissing }
  const outcome = await commands.texts.tryRules(id, trial)
  switch (outcome.kind) {
    case 'read':
      return { trial: presentTrial(outcome, trial.rules, words) }
    case 'bad rules':
      return { error: words.badRules[outcome.reason](outcome.detail) }
    case 'failed':
      return { error: words.tryFailed(outcome.reason) }
    default:
      return { error: words.pageOfAnotherOutlet }
  }
}

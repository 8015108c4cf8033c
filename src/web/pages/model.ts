import type { Context } from 'hono'
import { z } from 'zod'
import {
  parseModelAddress,
  parseModelAsks,
  parseModelBudget,
  parseModelKey,
  parseModelName,
  parseModelPrices,
  parseModelSeconds,
} from '../../lib/parse-model-value.ts'
import { answerTasks } from '../../model/answer.ts'
import { modelProviders } from '../../model/language-model.ts'
import type { ModelChange, TestModelOutcome } from '../../pipeline/commands.ts'
import { noteAudit } from '../note-audit.ts'
import { presentModel } from '../present/present-model.ts'
import { readForm, readFormLists } from '../read-request.ts'
import { makeFrame, redirectWithNotice, respond } from '../respond.ts'
import type { OwnSite } from '../site.ts'
import { type ModelFormError, modelView, type TypedModel } from '../views/model-view.ts'

/** A month in a row of bars. */
const shownDays = 30

/** Where a language model is set, tried, and what it took. */
export function handleModel(context: Context, site: OwnSite): Promise<Response> {
  return showModel(context, site, {})
}

interface Given {
  readonly typed?: TypedModel
  readonly errors?: readonly ModelFormError[]
  readonly tested?: TestModelOutcome
  readonly triedEmbedding?: TestModelOutcome
}

async function showModel(context: Context, site: OwnSite, given: Given): Promise<Response> {
  const { models } = site.commands
  const shown = await models.find()
  const use = await models.listUse(shownDays)
  const frame = makeFrame(context, site)
  const view = presentModel({ shown, use, days: shownDays, ...given }, frame)
  const page = { title: site.words.model.heading, main: modelView(view, frame), width: 'narrow' } as const
  return respond(context, frame, page, given.errors ? 422 : 200)
}

const field = z.string().trim().max(1000).catch('')
const form = z.object({
  provider: z.enum(['off', ...modelProviders]).catch('off'),
  ...{
    address: field,
    name: field,
    key: field,
    prices: field,
    budget: field,
    seconds: field,
    embedding: field,
    asks: field,
  },
})

/** Keeps the settings of the form, or says what cannot be. */
export async function handleSaveModel(context: Context, site: OwnSite): Promise<Response> {
  const given = form.parse(await readForm(context))
  const named = (await readFormLists(context, ['tasks'])).tasks ?? []
  const tasks = answerTasks.filter((task) => named.includes(task))
  const typed: TypedModel = { ...given, tasks }
  const { change, errors } = parseChange(typed, given.key)
  if (!change) return showModel(context, site, { typed, errors })
  const { kind, dropsKey } = await site.commands.models.save(change)
  await noteAudit(context, site, 'model changed', [change.provider, change.name].join(' '))
  const saved = dropsKey ? 'modelKeyDropped' : 'modelSaved'
  return redirectWithNotice(context, modelPath, { code: kind === 'saved' ? saved : 'modelByEnvironment' })
}

/** The address of the page. */
export const modelPath = '/settings/model'

function parseChange(
  typed: TypedModel,
  typedKey: string,
): { readonly change?: ModelChange; readonly errors: readonly ModelFormError[] } {
  const address = parseModelAddress(typed.address)
  const name = parseModelName(typed.name)
  const key = parseModelKey(typedKey)
  const prices = parseModelPrices(typed.prices)
  const budget = parseModelBudget(typed.budget)
  const mostSeconds = parseModelSeconds(typed.seconds)
  const embedding = parseModelName(typed.embedding)
  const asksOfReader = parseModelAsks(typed.asks)
  const isUnnamed = name === undefined || (name === '' && typed.provider !== 'off')
  const errors: ModelFormError[] = [
    ...(isUnnamed ? (['name'] as const) : []),
    ...(address === undefined ? (['address'] as const) : []),
    ...(key === undefined ? (['key'] as const) : []),
    ...(prices === undefined ? (['prices'] as const) : []),
    ...(budget === undefined ? (['budget'] as const) : []),
    ...(budget !== 'none' && prices === 'none' ? (['needsPrices'] as const) : []),
    ...(mostSeconds === undefined ? (['seconds'] as const) : []),
    ...(embedding === undefined ? (['embedding'] as const) : []),
    ...(asksOfReader === undefined ? (['asks'] as const) : []),
  ]
  if (name === undefined || address === undefined || mostSeconds === undefined || embedding === undefined)
    return { errors }
  if (errors.length > 0 || asksOfReader === undefined) return { errors }
  const { provider, tasks } = typed
  const limits = {
    prices: toLimit(prices),
    budget: toLimit(budget),
    tasks,
    mostSeconds,
    embedding,
    asksOfReader,
  }
  return { errors, change: { provider, address, name, key: key || undefined, ...limits } }
}

function toLimit<Value>(value: Value | 'none'): Value | undefined {
  return value === 'none' ? undefined : value
}

/** Asks the model something small, and says what came of it. */
export async function handleTestModel(context: Context, site: OwnSite): Promise<Response> {
  return showModel(context, site, { tested: await site.commands.models.test() })
}

/** Asks the embedding model for something small, and says what came of it. */
export async function handleTestEmbedding(context: Context, site: OwnSite): Promise<Response> {
  return showModel(context, site, { triedEmbedding: await site.commands.models.testEmbedding() })
}

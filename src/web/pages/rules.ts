/** A reader's rules: their list, and what is done with one of them. */

import type { Context } from 'hono'
import type { ReaderId, RuleId } from '../../model/ids.ts'
import type { KeptRule } from '../../model/rule.ts'
import type { StoreReader } from '../../store/store.ts'
import { readForm, readId } from '../read-request.ts'
import { makeFrame, redirectWithNotice, respond, respondNotFound } from '../respond.ts'
import type { OwnSite } from '../site.ts'
import { type ImportView, rulesView } from '../views/rules-view.ts'

export const rulesPath = '/settings/rules'

/** All rules of a reader in their order. */
export async function handleRules(context: Context, site: OwnSite): Promise<Response> {
  return showRules(context, site, undefined)
}

/** Switches a rule on or off, moves it, removes it or brings it back, or takes back what it did. */
export async function handleChangeRule(context: Context, site: OwnSite): Promise<Response> {
  const readerId = site.findReaderId(context)
  const id = readId<RuleId>(context)
  const { rules } = site.commands.readers
  const form = await readForm(context)
  if (readerId === undefined || id === undefined) return respondNotFound(context, site)
  const kept = await site.store.read((reader) => reader.findRule(readerId, id))
  if (!kept) return respondNotFound(context, site)
  if (form.do === 'undo') {
    const count = await rules.undo(readerId, id, undefined)
    return redirectWithNotice(context, rulesPath, { code: 'ruleUndone', count })
  }
  await change({ rules, readerId, id, act: form.do })
  return redirectWithNotice(context, rulesPath, { code: form.do === 'remove' ? 'ruleRemoved' : 'saved' })
}

/** All rules as a file. */
export async function handleExportRules(context: Context, site: OwnSite): Promise<Response> {
  const readerId = site.findReaderId(context)
  if (readerId === undefined) return respondNotFound(context, site)
  return context.body(await site.commands.readers.rules.exportRules(readerId), 200, {
    'content-type': 'application/json; charset=utf-8',
    'content-disposition': 'attachment; filename="octavo-rules.json"',
  })
}

/** Adds the rules of a file, and says what was wrong with the others. */
export async function handleImportRules(context: Context, site: OwnSite): Promise<Response> {
  const readerId = site.findReaderId(context)
  const { file } = await readForm(context)
  if (readerId === undefined) return respondNotFound(context, site)
  const text = file instanceof File ? await file.text() : (file ?? '')
  const imported = await site.commands.readers.rules.importRules(readerId, text)
  return showRules(context, site, imported)
}

interface Change {
  readonly rules: OwnSite['commands']['readers']['rules']
  readonly readerId: ReaderId
  readonly id: RuleId
  readonly act: string | File | undefined
}

async function change({ rules, readerId, id, act }: Change): Promise<void> {
  if (act === 'up' || act === 'down') await rules.move(readerId, id, act)
  if (act === 'on' || act === 'off') await rules.turn(readerId, id, act === 'on')
  if (act === 'remove') await rules.remove(readerId, id)
  if (act === 'back') await rules.bringBack(readerId, id)
}

/** Of all outlets that rules look at, by domain; those that are not read here have none. */
async function nameOutlets(reader: StoreReader, rules: readonly KeptRule[]): Promise<Map<string, string>> {
  const conditions = rules.flatMap(({ rule }) => rule?.conditions ?? [])
  const domains = new Set(conditions.flatMap(({ kind, value }) => (kind === 'outlet' ? value : [])))
  const names = new Map<string, string>()
  for (const domain of domains) {
    const outlet = await reader.findOutletByDomain(domain)
    if (outlet) names.set(domain, outlet.name)
  }
  return names
}

async function showRules(
  context: Context,
  site: OwnSite,
  imported: ImportView | undefined,
): Promise<Response> {
  const readerId = site.findReaderId(context)
  if (readerId === undefined) return respondNotFound(context, site)
  const { kept, nameOf } = await site.store.read(async (reader) => {
    const kept = await reader.listRules(readerId)
    return { kept, nameOf: await nameOutlets(reader, kept) }
  })
  const isHeld = ({ removedAt }: KeptRule) => removedAt === undefined
  const frame = makeFrame(context, site)
  const view = { rules: kept.filter(isHeld), removed: kept.filter((rule) => !isHeld(rule)), imported, nameOf }
  const title = site.words.rules.settingsLine[0]
  const status = imported?.kind === 'not rules' ? 422 : 200
  return respond(context, frame, { title, main: rulesView(view, frame), width: 'middle' }, status)
}

import type { Context } from 'hono'
import type { ReaderId, RuleId } from '../../model/ids.ts'
import type { Rule } from '../../model/rule.ts'
import { loadArticles, pick } from '../load/load-articles.ts'
import { presentArticleLine } from '../present/present-article-line.ts'
import { emptyCondition, type RuleDraft, readRuleForm, toDraft, toGivenRule } from '../read-rule-form.ts'
import { makeFrame, redirectWithNotice, respond, respondNotFound } from '../respond.ts'
import type { OwnSite } from '../site.ts'
import { type RuleFormView, type RuleTrialView, ruleFormView } from '../views/rule-form-view.ts'
import { tellRuleWhy } from '../views/tell-rule-why.ts'
import { rulesPath } from './rules.ts'

const emptyDraft: RuleDraft = {
  ...{ name: '', matches: 'all', conditions: [emptyCondition], label: '', stops: false },
  actions: new Set(['hide']),
}

/** The form of a new rule, or of one that is kept. */
export async function handleRuleForm(context: Context, site: OwnSite): Promise<Response> {
  const readerId = site.findReaderId(context)
  const id = context.req.param('id')
  if (readerId === undefined) return respondNotFound(context, site)
  if (id === undefined) return showForm(context, site, { draft: emptyDraft, id: '' })
  const kept = await findKept(site, readerId, id)
  if (!kept?.rule) return respondNotFound(context, site)
  return showForm(context, site, { draft: toDraft(kept.rule, await listOutlets(site)), id })
}

/** Adds or takes away a line, tries the rule out, or saves it. */
export async function handleEditRule(context: Context, site: OwnSite): Promise<Response> {
  const readerId = site.findReaderId(context)
  const { draft, act, id } = await readRuleForm(context)
  if (readerId === undefined) return respondNotFound(context, site)
  if (act !== 'test' && act !== 'save') return showForm(context, site, { draft, id })
  const parsed = await site.commands.readers.rules.parse(toGivenRule(draft, site.words))
  if (!parsed.ok) return showForm(context, site, { draft, id, faults: parsed.faults })
  if (act === 'test')
    return showForm(context, site, { draft, id, trial: await tryOut(site, readerId, parsed.rule) })
  const { rules } = site.commands.readers
  if (id !== '') {
    const isSaved = await rules.change(readerId, toRuleId(id), parsed.rule)
    return isSaved
      ? redirectWithNotice(context, rulesPath, { code: 'ruleSaved' })
      : respondNotFound(context, site)
  }
  const added = await rules.add(readerId, parsed.rule)
  return redirectWithNotice(context, rulesPath, { code: added === undefined ? 'tooManyRules' : 'ruleSaved' })
}

/** More outlets than the largest list of feeds that can be imported has. */
const mostOutlets = 30_000
/** In a longer list nobody looks for one; a part of a name finds the others. */
const mostSuggested = 300

function listOutlets({ store }: OwnSite) {
  return store.read((reader) => reader.listOutletsByName(mostOutlets))
}

/** One that is no number of ours is nobody's. */
function toRuleId(text: string): RuleId {
  return (/^[1-9]\d{0,14}$/.test(text) ? Number(text) : 0) as RuleId
}

function findKept(site: OwnSite, readerId: ReaderId, id: string) {
  return site.store.read((reader) => reader.findRule(readerId, toRuleId(id)))
}

/** Lines for as many as anybody looks through; the number says the rest. */
const mostShown = 100

async function tryOut(site: OwnSite, readerId: ReaderId, rule: Rule): Promise<RuleTrialView> {
  const { lookedAt, taken } = await site.commands.readers.rules.tryOut(readerId, rule)
  const shown = taken.slice(0, mostShown)
  const ids = shown.map(({ articleId }) => articleId)
  const loaded = await site.store.read((reader) => loadArticles(reader, ids, readerId))
  const why = new Map(shown.map((one) => [one.articleId, tellRuleWhy(one.why, site.words)]))
  const lines = pick(loaded, ids).map((article) =>
    presentArticleLine(article, { ...loaded, base: '' }, why.get(article.id)),
  )
  return { lookedAt, takenCount: taken.length, lines }
}

interface Shown {
  readonly draft: RuleDraft
  readonly id: string
  readonly faults?: RuleFormView['faults']
  readonly trial?: RuleTrialView
}

async function showForm(
  context: Context,
  site: OwnSite,
  { draft, id, faults, trial }: Shown,
): Promise<Response> {
  const frame = makeFrame(context, site)
  const { rules } = site.words
  const title = id === '' ? rules.newRule : rules.changeRule
  const outlets = (await listOutlets(site)).slice(0, mostSuggested)
  const main = ruleFormView({ draft, id, faults: faults ?? [], trial, outlets }, frame)
  return respond(context, frame, { title, main, width: 'middle' }, faults ? 422 : 200)
}

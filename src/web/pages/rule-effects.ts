import type { Context } from 'hono'
import type { ArticleId, RuleId } from '../../model/ids.ts'
import { loadArticles } from '../load/load-articles.ts'
import { presentArticleLine } from '../present/present-article-line.ts'
import { nextPage, readCursor, readForm, readId } from '../read-request.ts'
import { makeFrame, redirectWithNotice, respond, respondNotFound } from '../respond.ts'
import type { OwnSite } from '../site.ts'
import { type RuleEffectView, ruleEffectsView } from '../views/rule-effects-view.ts'
import { tellRuleWhy } from '../views/tell-rule-why.ts'

const effectsPerPage = 40

/** What the reader's rules did, newest first. */
export async function handleRuleEffects(context: Context, site: OwnSite): Promise<Response> {
  const readerId = site.findReaderId(context)
  if (readerId === undefined) return respondNotFound(context, site)
  const loaded = await site.store.read(async (reader) => {
    const page = { readerId, ...readCursor<ArticleId>(context), limit: effectsPerPage + 1 }
    const effects = await reader.listRuleEffects(page)
    const ids = effects.map(({ articleId }) => articleId)
    return {
      effects,
      rules: await reader.listRules(readerId),
      ...(await loadArticles(reader, ids, readerId)),
    }
  })
  const names = new Map(loaded.rules.map(({ id, rule }) => [id, rule?.name ?? '']))
  const shown = loaded.effects.slice(0, effectsPerPage)
  // What was done with an article stands at its newest, together.
  const byArticle = Map.groupBy(shown, ({ articleId }) => articleId)
  const effects = [...byArticle].flatMap(([articleId, done]): RuleEffectView[] => {
    const article = loaded.articles.get(articleId)
    if (!article) return []
    const why = [...new Set(done.map((effect) => tellRuleWhy(effect.why, site.words)))].join(' ')
    const line = presentArticleLine(article, { ...loaded, base: '' }, why)
    return [
      { line, ruled: done.map(({ why: _, ...did }) => ({ ...did, ruleName: names.get(did.ruleId) ?? '' })) },
    ]
  })
  const last = loaded.effects.length > effectsPerPage ? shown.at(-1) : undefined
  const older = last && nextPage(context, site, { at: last.doneAt, id: last.articleId })
  const frame = makeFrame(context, site)
  const title = site.words.rules.effects
  return respond(context, frame, { title, main: ruleEffectsView({ effects, older }, frame), width: 'middle' })
}

/** Takes back what a rule did with one article. */
export async function handleUndoRule(context: Context, site: OwnSite): Promise<Response> {
  const readerId = site.findReaderId(context)
  const id = readId<RuleId>(context)
  const { article } = await readForm(context)
  const articleId =
    typeof article === 'string' && /^[1-9]\d{0,14}$/.test(article) ? Number(article) : undefined
  if (readerId === undefined || id === undefined || articleId === undefined)
    return respondNotFound(context, site)
  const count = await site.commands.readers.rules.undo(readerId, id, articleId as ArticleId)
  if (count === 0) return respondNotFound(context, site)
  return redirectWithNotice(context, '/settings/rules/done', { code: 'ruleUndone', count })
}

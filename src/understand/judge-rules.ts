import type { RuleDecision, RuleFacts, RuleReason } from '../model/rule.ts'
import { type FactTerms, readFactTerms } from './fact-terms.ts'
import type { ReadCondition, ReadRule } from './read-rule.ts'

/** The rules of one reader that take an article, in their order, as far as the first that ends it. */
export function judgeRules(
  rules: readonly ReadRule[],
  facts: RuleFacts,
  terms: FactTerms = readFactTerms(facts),
): RuleDecision[] {
  const decisions: RuleDecision[] = []
  for (const one of rules) {
    const why = judgeRule(one, facts, terms)
    if (!why) continue
    const { kept, rule } = one
    const { id: ruleId, readerId } = kept
    decisions.push({ articleId: facts.articleId, readerId, ruleId, actions: rule.actions, why })
    if (rule.stops) break
  }
  return decisions
}

/** Why a rule takes an article; undefined where it does not, or where that cannot be told yet. */
function judgeRule(
  { kept, rule, conditions }: ReadRule,
  facts: RuleFacts,
  terms: FactTerms,
): RuleReason[] | undefined {
  if (!kept.isOn || kept.removedAt !== undefined || facts.firstSeenAt < kept.since) return undefined
  const reasons: RuleReason[] = []
  for (const condition of conditions) {
    const reason = judgeCondition(condition, facts, terms)
    if (reason) reasons.push(reason)
    else if (rule.matches === 'all') return undefined
  }
  return reasons.length > 0 ? reasons : undefined
}

function judgeCondition(
  { condition, find, isKnown }: ReadCondition,
  facts: RuleFacts,
  terms: FactTerms,
): RuleReason | undefined {
  if (!isKnown(facts)) return undefined
  const found = find(facts, terms)
  if (condition.isNot) return found === undefined ? { condition, found: '' } : undefined
  return found === undefined ? undefined : { condition, found }
}

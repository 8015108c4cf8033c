import type { RuleId, Timestamp } from '../model/ids.ts'
import type { Ownership } from '../model/ownership.ts'
import type { RuleDecision, RuleFacts } from '../model/rule.ts'
import type { HeldByStory } from '../store/rule-store.ts'
import type { Store, StoreReader } from '../store/store.ts'
import { judgeByIndex, learnRules, type RuleIndex } from '../understand/rule-index.ts'
import type { PipelineEvents } from './events.ts'

/** Articles a transaction: as many as are understood in one. */
const articlesAtOnce = 32
/** Some megabyte of rules. */
const rulesAtOnce = 1000

export interface FollowRulesContext {
  readonly store: Store
  readonly ownership: Ownership
  readonly index: RuleIndex
  readonly events: Pick<PipelineEvents, 'rulesNotFollowed'>
}

/**
 * Holds the rules of all readers against some of the articles that are due, and does what they say: what was judged, what was
 * done and that it is due no more are written together, so that nothing is lost and nothing done twice. Says how many there
 * were; undefined, and nothing written, when another process owns placing by now.
 */
export async function followRules(context: FollowRulesContext, now: Timestamp): Promise<number | undefined> {
  const { store, ownership, index } = context
  const found = await store.read(async (reader) => {
    const work = await reader.listRuleWork(articlesAtOnce)
    if (work.length === 0) return undefined
    await learn(reader, index)
    const ids = work.map(({ articleId }) => articleId)
    const held = await reader.listHeldByStory(ids)
    return { work, held, facts: index.rules.size === 0 ? [] : await reader.listRuleFacts(ids) }
  })
  if (!found) return 0
  const decisions = found.facts.flatMap((facts) => judge(facts, context))
  const lifted = listLifted(found.held, decisions, index)
  return store.write(async (writer) => {
    if (!(await writer.isOwner(ownership))) return undefined
    await writer.saveRuled({ work: found.work, decisions, lifted, now })
    return found.work.length
  })
}

async function learn(reader: StoreReader, index: RuleIndex): Promise<void> {
  while (true) {
    const changed = await reader.listRulesSince(index.change, rulesAtOnce)
    learnRules(index, changed)
    if (changed.length < rulesAtOnce) return
  }
}

/** An article that breaks a rule of ours is left as it is, and holds up no other. */
function judge(facts: RuleFacts, { index, events }: FollowRulesContext): RuleDecision[] {
  try {
    return judgeByIndex(index, facts)
  } catch (error) {
    events.rulesNotFollowed(facts.articleId, error)
    return []
  }
}

/** What is hidden by a rule that looks at origins and takes the article no more. A rule that is off, or gone, changes nothing. */
function listLifted(
  held: readonly HeldByStory[],
  decisions: readonly RuleDecision[],
  { rules }: RuleIndex,
): HeldByStory[] {
  const key = (articleId: number, ruleId: RuleId) => `${articleId} ${ruleId}`
  const taken = new Set(decisions.map(({ articleId, ruleId }) => key(articleId, ruleId)))
  return held.filter(({ articleId, ruleId }) => rules.has(ruleId) && !taken.has(key(articleId, ruleId)))
}

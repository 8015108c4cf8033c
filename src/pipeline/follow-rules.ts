import type { RuleId, SearchId, Timestamp } from '../model/ids.ts'
import type { Ownership } from '../model/ownership.ts'
import type { KeptRule, RuleDecision, RuleFacts } from '../model/rule.ts'
import type { HeldByStory } from '../store/rule-store.ts'
import type { Store, StoreReader } from '../store/store.ts'
import { judgeByIndex, learnRules, type RuleIndex } from '../understand/rule-index.ts'
import { toSearchRule } from '../understand/to-search-rule.ts'
import type { PipelineEvents } from './events.ts'
import type { Memory } from './memory.ts'
import { tellFollowers } from './tell-followers.ts'

/** Articles a transaction: as many as are understood in one. */
const articlesAtOnce = 32
/** Some megabyte of rules. */
const rulesAtOnce = 1000

export interface FollowRulesContext {
  readonly store: Store
  readonly ownership: Ownership
  readonly memory: Pick<Memory, 'rules' | 'searches'>
  readonly events: Pick<PipelineEvents, 'rulesNotFollowed'>
}

/**
 * Holds the rules of all readers, and the searches that they want to hear of at once, against some of the articles that are due,
 * and does what they say: what was judged, what was done and that it is due no more are written together, so that nothing is lost
 * and nothing done twice. Says how many there were; undefined, and nothing written, when another process owns placing by now.
 */
export async function followRules(context: FollowRulesContext, now: Timestamp): Promise<number | undefined> {
  const { store, ownership, memory } = context
  const found = await store.read((reader) => listDue(reader, memory))
  if (!found) return 0
  const { work, held, facts } = found
  const decisions = facts.flatMap((one) => judge(memory.rules, one, context))
  const finds = facts.flatMap((one) => judge(memory.searches, one, context))
  const lifted = listLifted(held, decisions, memory.rules)
  return store.write(async (writer) => {
    if (!(await writer.isOwner(ownership))) return undefined
    await writer.saveRuled({ work, decisions, lifted, now })
    for (const [articleId, ofArticle] of Map.groupBy(finds, (one) => one.articleId)) {
      const searchIds = ofArticle.map(({ ruleId }) => ruleId as number as SearchId)
      await tellFollowers(writer, articleId, now, searchIds)
    }
    return work.length
  })
}

async function listDue(reader: StoreReader, { rules, searches }: FollowRulesContext['memory']) {
  const work = await reader.listRuleWork(articlesAtOnce)
  if (work.length === 0) return undefined
  await learn(rules, (change) => reader.listRulesSince(change, rulesAtOnce))
  await learn(searches, async (change) =>
    (await reader.listSearchesSince(change, rulesAtOnce)).map(toSearchRule),
  )
  const ids = work.map(({ articleId }) => articleId)
  const held = await reader.listHeldByStory(ids)
  const isAny = rules.rules.size + searches.rules.size > 0
  return { work, held, facts: isAny ? await reader.listRuleFacts(ids) : [] }
}

async function learn(
  index: RuleIndex,
  listSince: (change: number) => Promise<readonly KeptRule[]>,
): Promise<void> {
  while (true) {
    const changed = await listSince(index.change)
    learnRules(index, changed)
    if (changed.length < rulesAtOnce) return
  }
}

/** An article that breaks a rule of ours is left as it is, and holds up no other. */
function judge(index: RuleIndex, facts: RuleFacts, { events }: FollowRulesContext): RuleDecision[] {
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

import { setImmediate as nextTurn } from 'node:timers/promises'
import type { FoundFault } from '../lib/parse-rule.ts'
import { readFields, readList } from '../lib/read.ts'
import type { ReaderId, RuleId, Timestamp } from '../model/ids.ts'
import { type KeptRule, looksAtOrigins, type Rule } from '../model/rule.ts'
import type { NewRule } from '../store/rule-store.ts'
import type { Store, StoreWriter } from '../store/store.ts'
import { judgeRules } from '../understand/judge-rules.ts'
import { readRule } from '../understand/read-rule.ts'
import { parseNamedRule } from './parse-named-rule.ts'
import type { RefusedRule, RuleCommands, RuleImport, RuleTrial, TriedArticle } from './rule-commands.ts'

const triedArticles = 500
/** Some milliseconds, after which others have their turn. */
const triedAtOnce = 20
/** What is taken back in one transaction. */
const undoneAtOnce = 200

export interface RuleContext {
  readonly store: Store
  /** Later than whatever was done before. */
  readonly tick: () => Timestamp
}

/** The commands about rules on a store. */
export function openRuleCommands({ store, tick }: RuleContext): RuleCommands {
  const change = (readerId: ReaderId, id: RuleId, changed: Parameters<StoreWriter['saveRule']>[2]) =>
    store.write((writer) => writer.saveRule(readerId, id, changed))
  return {
    parse: (given) => store.read((reader) => parseNamedRule(reader, given)),
    add: (readerId, rule) => store.write((writer) => writer.addRule(readerId, toNew(rule, tick()))),
    change: (readerId, id, rule) => change(readerId, id, toNew(rule, tick())),
    turn: (readerId, id, isOn) => change(readerId, id, { isOn, ...(isOn && { since: tick() }) }),
    move: (readerId, id, way) => store.write((writer) => moveRule(writer, { readerId, id, way })),
    remove: (readerId, id) => change(readerId, id, { removedAt: tick() }),
    bringBack: (readerId, id) => change(readerId, id, { removedAt: undefined, since: tick() }),
    tryOut: (readerId, rule) => tryRule(store, readerId, rule),
    undo: (readerId, ruleId, articleId) =>
      undoAll(store, { readerId, ruleId, ...(articleId !== undefined && { articleId }) }, tick),
    async exportRules(readerId) {
      const rules = await store.read((reader) => reader.listRules(readerId))
      const listed = rules
        .filter(({ removedAt }) => removedAt === undefined)
        .map(({ text }) => JSON.parse(text))
      return `${JSON.stringify({ format: 'octavo rules', version: 1, rules: listed }, undefined, 2)}\n`
    },
    importRules: (readerId, text) => importRules(store, { readerId, text, now: tick() }),
  }
}

function toNew(rule: Rule, since: Timestamp): NewRule {
  return { text: JSON.stringify(rule), followsStory: looksAtOrigins(rule), since, isOn: true }
}

interface Move {
  readonly readerId: ReaderId
  readonly id: RuleId
  readonly way: 'up' | 'down'
}

async function moveRule(writer: StoreWriter, { readerId, id, way }: Move): Promise<boolean> {
  const rules = (await writer.listRules(readerId)).filter(({ removedAt }) => removedAt === undefined)
  const ids = rules.map((rule) => rule.id)
  const at = ids.indexOf(id)
  const to = way === 'up' ? at - 1 : at + 1
  const other = ids[to]
  if (at < 0) return false
  if (other === undefined) return true
  ids[to] = id
  ids[at] = other
  await writer.orderRules(readerId, ids)
  return true
}

async function tryRule(store: Store, readerId: ReaderId, rule: Rule): Promise<RuleTrial> {
  const kept: KeptRule = {
    ...{ id: 0 as RuleId, readerId, rule, text: '', place: 0, isOn: true, since: 0, change: 0 },
    removedAt: undefined,
  }
  const read = readRule(kept)
  const ids = await store.read((reader) => reader.listArticleIds({ limit: triedArticles }))
  const taken: TriedArticle[] = []
  for (let at = 0; at < ids.length; at += triedAtOnce) {
    const part = ids.slice(at, at + triedAtOnce)
    const facts = await store.read((reader) => reader.listRuleFacts(part))
    for (const one of facts)
      for (const { why } of read ? judgeRules([read], one) : []) taken.push({ articleId: one.articleId, why })
    await nextTurn()
  }
  return { lookedAt: ids.length, taken }
}

async function undoAll(
  store: Store,
  what: { readonly readerId: ReaderId; readonly ruleId: RuleId },
  tick: () => Timestamp,
): Promise<number> {
  let count = 0
  while (true) {
    const undone = await store.write((writer) =>
      writer.undoEffects({ ...what, limit: undoneAtOnce, now: tick() }),
    )
    count += undone
    if (undone < undoneAtOnce) return count
  }
}

interface Import {
  readonly readerId: ReaderId
  readonly text: string
  readonly now: Timestamp
}

async function importRules(store: Store, { readerId, text, now }: Import): Promise<RuleImport> {
  const given = readList(readFields(parseJson(text)).rules)
  if (given.length === 0) return { kind: 'not rules' }
  const refused: RefusedRule[] = []
  const rules: Rule[] = []
  for (const [at, one] of given.entries()) {
    const parsed = await store.read((reader) => parseNamedRule(reader, one))
    if (parsed.ok) rules.push(parsed.rule)
    else refused.push({ at: at + 1, faults: parsed.faults satisfies readonly FoundFault[] })
  }
  const added = await store.write(async (writer) => {
    let count = 0
    for (const rule of rules) if (await writer.addRule(readerId, toNew(rule, now))) count++
    return count
  })
  return { kind: 'imported', added, refused, leftOut: rules.length - added }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

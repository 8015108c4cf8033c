/** The rules of all readers, so that an article costs only those that may take it. */

import type { ReaderId, RuleId } from '../model/ids.ts'
import type { KeptRule, RuleDecision, RuleFacts } from '../model/rule.ts'
import { type FactTerms, readFactTerms } from './fact-terms.ts'
import { judgeRules } from './judge-rules.ts'
import { listFactKeys, listWordTerms, type ReadRule, type RuleKey, readRule } from './read-rule.ts'

export interface RuleIndex {
  /** The highest change that is known here. */
  change: number
  readonly rules: Map<RuleId, ReadRule>
  /** Made when it is first asked for after a change. */
  places: RulePlaces | undefined
}

interface RulePlaces {
  readonly byFact: ReadonlyMap<string, readonly ReadRule[]>
  readonly byWord: ReadonlyMap<string, readonly ReadRule[]>
  /** By language: the rules that ask for a word, by the forms that it may have there. */
  readonly byTerm: Map<string, ReadonlyMap<string, readonly ReadRule[]>>
  /** No one fact or word is sure. */
  readonly anywhere: readonly ReadRule[]
}

/** An index that knows no rule yet. */
export function createRuleIndex(): RuleIndex {
  return { change: 0, rules: new Map(), places: undefined }
}

/** Learns rules as they are now, in the order of their changes. */
export function learnRules(index: RuleIndex, kept: readonly KeptRule[]): void {
  for (const one of kept) {
    const rule = one.isOn && one.removedAt === undefined ? readRule(one) : undefined
    if (rule) index.rules.set(one.id, rule)
    else index.rules.delete(one.id)
    index.change = Math.max(index.change, one.change)
  }
  if (kept.length > 0) index.places = undefined
}

/** What the rules of all readers decide about an article; as if each were held against it. */
export function judgeByIndex(index: RuleIndex, facts: RuleFacts): RuleDecision[] {
  if (index.rules.size === 0) return []
  index.places ??= arrange([...index.rules.values()])
  const terms = readFactTerms(facts)
  const found = listCandidates(index.places, facts, terms)
  const byReader = new Map<ReaderId, ReadRule[]>()
  for (const rule of found) {
    const { readerId } = rule.kept
    const own = byReader.get(readerId)
    if (own) own.push(rule)
    else byReader.set(readerId, [rule])
  }
  return [...byReader.values()].flatMap((rules) => judgeRules(rules.sort(compareOrder), facts, terms))
}

/** The order in which a reader's rules are held against an article. */
export function compareOrder({ kept: one }: ReadRule, { kept: other }: ReadRule): number {
  return one.place - other.place || one.id - other.id
}

function listCandidates(places: RulePlaces, facts: RuleFacts, terms: FactTerms): Set<ReadRule> {
  const found = new Set(places.anywhere)
  for (const key of listFactKeys(facts)) for (const rule of places.byFact.get(key) ?? []) found.add(rule)
  if (places.byWord.size === 0) return found
  const byTerm = findByTerm(places, facts.language)
  for (const term of new Set(terms.text().split(/\s+/)))
    for (const rule of byTerm.get(term) ?? []) found.add(rule)
  return found
}

/** Of a language's first article some ten thousand words are brought into its stems, then never again. */
function findByTerm(
  { byWord, byTerm }: RulePlaces,
  language: string,
): ReadonlyMap<string, readonly ReadRule[]> {
  const known = byTerm.get(language)
  if (known) return known
  const made = new Map<string, ReadRule[]>()
  for (const [word, rules] of byWord) for (const term of listWordTerms(word, language)) add(made, term, rules)
  byTerm.set(language, made)
  return made
}

function arrange(rules: readonly ReadRule[]): RulePlaces {
  const byFact = new Map<string, ReadRule[]>()
  const byWord = new Map<string, ReadRule[]>()
  const anywhere: ReadRule[] = []
  for (const rule of rules) {
    const keys = chooseKeys(rule)
    if (!keys) anywhere.push(rule)
    for (const { fact, word } of keys ?? []) {
      if (fact !== undefined) add(byFact, fact, [rule])
      if (word !== undefined) add(byWord, word, [rule])
    }
  }
  return { byFact, byWord, byTerm: new Map(), anywhere }
}

/** Of conditions that must all hold the rarest; of those of which one is enough all, if each has keys. */
function chooseKeys({ rule, conditions }: ReadRule): readonly RuleKey[] | undefined {
  const keys = conditions.map((condition) => condition.keys)
  if (rule.matches === 'any') return keys.every((one) => one !== undefined) ? keys.flat() : undefined
  const sure = keys.filter((one) => one !== undefined)
  return sure.sort((one, other) => rankOf(one) - rankOf(other))[0]
}

function rankOf(keys: readonly RuleKey[]): number {
  return Math.max(...keys.map(({ rank }) => rank))
}

function add(map: Map<string, ReadRule[]>, key: string, rules: readonly ReadRule[]): void {
  const known = map.get(key)
  if (known) known.push(...rules)
  else map.set(key, [...rules])
}

import { parseSearch, type SearchPhrase, toSearchTerm } from '../lib/search-terms.ts'
import type { KeptRule, Rule, RuleCondition, RuleFacts } from '../model/rule.ts'
import { looksAtOrigins } from '../model/rule.ts'
import { type FactTerms, hasForm } from './fact-terms.ts'
import { toTagSlug } from './to-tag-slug.ts'

/** A rule made ready to be held against many articles. */
export interface ReadRule {
  readonly kept: KeptRule
  readonly rule: Rule
  readonly conditions: readonly ReadCondition[]
  /** What it says may change with the story. */
  readonly followsStory: boolean
}

export interface ReadCondition {
  readonly condition: RuleCondition
  /** What was found where the article is as its kind and value say; undefined where it is not. */
  find(facts: RuleFacts, terms: FactTerms): string | undefined
  /** False where it cannot be told yet, neither that it holds nor that it does not. */
  isKnown(facts: RuleFacts): boolean
  /** One of these facts or words is there wherever it is found; undefined where none is sure. */
  readonly keys: readonly RuleKey[] | undefined
}

/** A fact of an article, or a word of its text, by which rules that may take it are looked up; the least `rank` is the rarest. */
export interface RuleKey {
  readonly rank: number
  readonly fact?: string
  readonly word?: string
}

/** A rule that is kept, made ready; undefined for one that cannot be read. */
export function readRule(kept: KeptRule): ReadRule | undefined {
  const { rule } = kept
  if (!rule) return undefined
  return { kept, rule, conditions: rule.conditions.map(readCondition), followsStory: looksAtOrigins(rule) }
}

function readCondition(condition: RuleCondition): ReadCondition {
  const { kind, value } = condition
  switch (kind) {
    case 'title':
    case 'text':
      return ofWords(condition, kind)
    case 'person':
      return ofPerson(condition)
    case 'hashtag': {
      const slug = toTagSlug(value)
      return ofFact(condition, { rank: 0, key: `t ${slug}`, has: ({ tagSlugs }) => tagSlugs.includes(slug) })
    }
    case 'fewer origins':
      return ofOrigins(condition, (count) => count < Number(value))
    case 'more origins':
      return ofOrigins(condition, (count) => count > Number(value))
    default:
      return ofFact(condition, factOf(kind, value))
  }
}

interface Fact {
  readonly rank: number
  readonly key: string
  has(facts: RuleFacts): boolean
}

function factOf(kind: 'outlet' | 'section' | 'kind' | 'language' | 'second-hand', value: string): Fact {
  switch (kind) {
    case 'outlet':
      return { rank: 2, key: `o ${value}`, has: ({ outletDomain }) => outletDomain === value }
    case 'section':
      return { rank: 3, key: `s ${value}`, has: ({ section }) => section === value }
    case 'kind':
      return { rank: 3, key: `k ${value}`, has: (facts) => facts.kind === value }
    case 'second-hand':
      return { rank: 3, key: 'second-hand', has: ({ isSecondHand }) => isSecondHand }
    case 'language':
      return { rank: 4, key: `l ${value}`, has: ({ language }) => language === value }
  }
}

/** The keys of an article's facts, as those of conditions are made. */
export function listFactKeys(facts: RuleFacts): string[] {
  return [
    `o ${facts.outletDomain}`,
    `k ${facts.kind}`,
    `l ${facts.language}`,
    ...(facts.section ? [`s ${facts.section}`] : []),
    ...(facts.isSecondHand ? ['second-hand'] : []),
    ...facts.tagSlugs.map((slug) => `t ${slug}`),
  ]
}

const always = () => true

function ofFact(condition: RuleCondition, { rank, key, has }: Fact): ReadCondition {
  return {
    condition,
    find: (facts) => (has(facts) ? condition.value : undefined),
    isKnown: always,
    keys: condition.isNot ? undefined : [{ rank, fact: key }],
  }
}

function ofOrigins(condition: RuleCondition, holds: (count: number) => boolean): ReadCondition {
  return {
    condition,
    find: ({ originCount }) =>
      originCount !== undefined && holds(originCount) ? String(originCount) : undefined,
    isKnown: ({ originCount }) => originCount !== undefined,
    keys: undefined,
  }
}

/** The same words as a search finds: each wanted one in a form that the text may have it in, and none of the excluded. */
function ofWords(condition: RuleCondition, where: 'title' | 'text'): ReadCondition {
  const search = parseSearch(condition.value)
  const { wanted, excluded } = search.ok ? search.value : { wanted: [], excluded: [] }
  const [first] = wanted
  return {
    condition,
    isKnown: always,
    find: (_, terms) => {
      const has = (phrase: SearchPhrase) => hasForm(terms, where, phrase)
      return wanted.length > 0 && wanted.every(has) && !excluded.some(has)
        ? wanted.map((phrase) => phrase.join(' ')).join(', ')
        : undefined
    },
    keys: condition.isNot || !first?.[0] ? undefined : [{ rank: 1, word: first[0] }],
  }
}

/** A person is named where a hashtag of the article is theirs, or where the name stands in full. */
function ofPerson(condition: RuleCondition): ReadCondition {
  const slug = toTagSlug(condition.value)
  const search = parseSearch(condition.value)
  const name = search.ok ? search.value.wanted.flat() : []
  return {
    condition,
    isKnown: always,
    find: ({ tagSlugs }, terms) =>
      tagSlugs.includes(slug) || (name.length > 0 && hasForm(terms, 'text', name))
        ? condition.value
        : undefined,
    keys:
      condition.isNot || !name[0]
        ? undefined
        : [
            { rank: 1, word: name[0] },
            { rank: 1, fact: `t ${slug}` },
          ],
  }
}

/** The forms in which a word may stand in a text of a language: the first term of each. */
export function listWordTerms(word: string, language: string): string[] {
  const first = (of: string | undefined) => toSearchTerm(word, of).split(' ')[0] ?? ''
  return [...new Set([first(undefined), first(language)])]
}

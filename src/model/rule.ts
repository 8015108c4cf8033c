import type { ArticleKind } from './article.ts'
import type { ArticleId, ReaderId, RuleId, Timestamp } from './ids.ts'
import type { Section } from './section.ts'

export const conditionKinds = [
  'outlet',
  'title',
  'text',
  'hashtag',
  'person',
  'language',
  'kind',
  'section',
  'fewer origins',
  'more origins',
  'second-hand',
] as const
/** What a condition looks at; what its value means follows from it. */
export type ConditionKind = (typeof conditionKinds)[number]

export interface RuleCondition {
  readonly kind: ConditionKind
  /**
   * An outlet's domain, words as a search takes them, a hashtag, a person's name, a language's code, a kind of article, a
   * section, a number of origins; nothing for a second-hand report.
   */
  readonly value: string
  /** It holds where the article is otherwise. */
  readonly isNot?: true
}

export const actionKinds = ['hide', 'mark read', 'save', 'label', 'notify', 'webhook'] as const
export type ActionKind = (typeof actionKinds)[number]

export interface RuleAction {
  readonly kind: ActionKind
  /** Of the reader's own; empty for all that is no label. */
  readonly label: string
}

/** What a reader wants done with articles of some sort. */
export interface Rule {
  readonly name: string
  readonly matches: 'all' | 'any'
  readonly conditions: readonly RuleCondition[]
  /** Of each kind one at the most. */
  readonly actions: readonly RuleAction[]
  /** No later rule looks at what this one took. */
  readonly stops: boolean
}

/** Nobody looks through more by hand; a page shows all of them. */
export const mostRules = 100
/** What else is bounded: a rule costs as much as it has conditions, whoever wrote it. */
export const ruleLimits = { name: 80, value: 200, label: 60, conditions: 20, origins: 1000 } as const

/** How many labels of a reader's own an article bears at the most: more tell nobody anything. */
export const mostLabelsOnArticle = 20

/** A rule as it is kept. */
export interface KeptRule {
  readonly id: RuleId
  readonly readerId: ReaderId
  /** Undefined where it cannot be read: an earlier or later version of Octavo wrote it. */
  readonly rule: Rule | undefined
  /** As it was written. */
  readonly text: string
  /** The least comes first. */
  readonly place: number
  readonly isOn: boolean
  /** It looks at articles that were first seen then or later. */
  readonly since: Timestamp
  readonly removedAt: Timestamp | undefined
  /** Another, higher one whenever anything about it changes. */
  readonly change: number
}

/** All that conditions look at. */
export interface RuleFacts {
  readonly articleId: ArticleId
  readonly firstSeenAt: Timestamp
  readonly outletDomain: string
  readonly language: string
  readonly kind: ArticleKind
  readonly section: Section | undefined
  /** The addresses of its hashtags, under all their names. */
  readonly tagSlugs: readonly string[]
  readonly title: string
  readonly text: string
  /** It begins with what another outlet or an agency reported. */
  readonly isSecondHand: boolean
  /** How many independent reports its story rests on; undefined as long as nobody has looked. */
  readonly originCount: number | undefined
}

/** That a condition held, and what was found: the words, the hashtag, the number. */
export interface RuleReason {
  readonly condition: RuleCondition
  readonly found: string
}

/** A rule takes an article. */
export interface RuleDecision {
  readonly articleId: ArticleId
  readonly readerId: ReaderId
  readonly ruleId: RuleId
  readonly actions: readonly RuleAction[]
  readonly why: readonly RuleReason[]
}

export const effectStates = ['done', 'undone', 'lifted'] as const
/** It holds; the reader took it back, and it is not done again; the story has other origins by now. */
export type EffectState = (typeof effectStates)[number]

/** What a rule did with an article. */
export interface RuleEffect {
  readonly articleId: ArticleId
  readonly ruleId: RuleId
  readonly action: RuleAction
  readonly state: EffectState
  readonly doneAt: Timestamp
  readonly why: readonly RuleReason[]
}

/** Whether what a rule says of an article may change without the article: with its story. */
export function looksAtOrigins({ conditions }: Rule): boolean {
  return conditions.some(({ kind }) => kind === 'fewer origins' || kind === 'more origins')
}

/** The part of the store's contract that is about readers' rules: the rules, what is to be judged, and what was done. */

import type { ArticleId, ReaderId, RuleId, Timestamp } from '../model/ids.ts'
import type { KeptRule, RuleAction, RuleDecision, RuleEffect, RuleFacts } from '../model/rule.ts'
import type { Cursor } from './pages.ts'

export interface RuleReads {
  /** In their order, with those that were removed. */
  listRules(readerId: ReaderId): Promise<KeptRule[]>
  /** Undefined where it is another reader's. */
  findRule(readerId: ReaderId, id: RuleId): Promise<KeptRule | undefined>
  /** Of all readers, in the order in which they changed. */
  listRulesSince(change: number, limit: number): Promise<KeptRule[]>
  /** In the order of the ids; those that are gone or not understood are left out. */
  listRuleFacts(ids: readonly ArticleId[]): Promise<RuleFacts[]>
  /** Articles that are to be judged, longest due first. */
  listRuleWork(limit: number): Promise<RuleWork[]>
  /** Those of the articles that rules hide which look at origins: they do as long as they take them. */
  listHeldByStory(ids: readonly ArticleId[]): Promise<HeldByStory[]>
  /** Newest first. */
  listRuleEffects(page: EffectPage): Promise<RuleEffect[]>
  /** On one article. */
  listEffectsOn(readerId: ReaderId, articleId: ArticleId): Promise<RuleEffect[]>
  /** Those of the articles that a rule of the reader hides. */
  listHidden(readerId: ReaderId, ids: readonly ArticleId[]): Promise<Set<ArticleId>>
  /** With how many articles bear each, the first of them by name. */
  listLabels(readerId: ReaderId, limit: number): Promise<LabelCount[]>
  /** Newest first. */
  listLabelled(page: LabelPage): Promise<LabelledArticle[]>
  listLabelsOn(readerId: ReaderId, articleId: ArticleId): Promise<string[]>
}

export interface RuleWrites {
  /** Behind the others; undefined, and nothing written, where the reader has too many. */
  addRule(readerId: ReaderId, rule: NewRule): Promise<RuleId | undefined>
  /** False, and nothing written, where the reader has none of this id. */
  saveRule(readerId: ReaderId, id: RuleId, change: RuleChange): Promise<boolean>
  /** In exactly this order; ids that are not the reader's are left out. */
  orderRules(readerId: ReaderId, ids: readonly RuleId[]): Promise<void>
  /** With all that they did. */
  forgetRules(removedBefore: Timestamp): Promise<void>
  /** Articles are to be judged, if there is any rule or search to be told of at all. */
  setRulesDue(ids: readonly ArticleId[], now: Timestamp): Promise<void>
  /** What was decided of articles is done, once each, and they are due no more unless they became so meanwhile. */
  saveRuled(ruled: Ruled): Promise<void>
  /** Takes back a part of what a rule did, newest first; says how much. */
  undoEffects(undo: EffectUndo): Promise<number>
  /** Nothing where it was taken off later; whether the article did not bear it before. */
  saveLabel(readerId: ReaderId, articleId: ArticleId, given: GivenLabel): Promise<boolean>
  /** Nothing where it was given later. */
  forgetLabel(readerId: ReaderId, articleId: ArticleId, given: GivenLabel): Promise<void>
}

export interface RuleWork {
  readonly articleId: ArticleId
  /** Another one when it became due again. */
  readonly dueAt: Timestamp
}

/** That a rule hides an article for the origins of its story. */
export interface HeldByStory extends Pick<RuleEffect, 'articleId' | 'ruleId'> {
  readonly readerId: ReaderId
}

export interface EffectPage {
  readonly readerId: ReaderId
  readonly ruleId?: RuleId
  readonly after?: Cursor<ArticleId>
  readonly limit: number
}

export interface GivenLabel {
  readonly label: string
  readonly now: Timestamp
}

export interface LabelCount {
  readonly label: string
  readonly count: number
}

export interface LabelPage {
  readonly readerId: ReaderId
  readonly label: string
  readonly after?: Cursor<ArticleId>
  readonly limit: number
}

export interface LabelledArticle {
  readonly articleId: ArticleId
  readonly labelledAt: Timestamp
}

export interface NewRule {
  readonly text: string
  readonly followsStory: boolean
  readonly since: Timestamp
  readonly isOn: boolean
}

/** What is left out stays as it is. */
export interface RuleChange extends Partial<NewRule> {
  /** Undefined brings it back. */
  readonly removedAt?: Timestamp | undefined
}

export interface Ruled {
  readonly work: readonly RuleWork[]
  readonly decisions: readonly RuleDecision[]
  /** What is hidden no more. */
  readonly lifted: readonly HeldByStory[]
  readonly now: Timestamp
}

export interface EffectUndo {
  readonly readerId: ReaderId
  readonly ruleId: RuleId
  /** All articles where it is left out. */
  readonly articleId?: ArticleId
  readonly limit: number
  readonly now: Timestamp
}

/** One thing that a rule does with an article. */
export interface RuleDeed {
  readonly articleId: ArticleId
  readonly readerId: ReaderId
  readonly ruleId: RuleId
  readonly action: RuleAction
}

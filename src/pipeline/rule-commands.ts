/** What a reader does about rules of their own. */

import type { FoundFault, ParsedRule } from '../lib/parse-rule.ts'
import type { ArticleId, ReaderId, RuleId } from '../model/ids.ts'
import type { Rule, RuleReason } from '../model/rule.ts'

export interface RuleCommands {
  /** A rule as it was typed; an outlet may be called by its domain, its name or a part of it that no other has. */
  parse(given: unknown): Promise<ParsedRule>
  /** It looks at articles that come in from now on. Undefined where the reader has too many. */
  add(readerId: ReaderId, rule: Rule): Promise<RuleId | undefined>
  /** In place of what it was; false where the reader has none of this id. */
  change(readerId: ReaderId, id: RuleId, rule: Rule): Promise<boolean>
  turn(readerId: ReaderId, id: RuleId, isOn: boolean): Promise<boolean>
  move(readerId: ReaderId, id: RuleId, way: 'up' | 'down'): Promise<boolean>
  /** It can be brought back; what it did stays. */
  remove(readerId: ReaderId, id: RuleId): Promise<boolean>
  bringBack(readerId: ReaderId, id: RuleId): Promise<boolean>
  /** What a rule would have taken of the newest articles, newest first, and of how many. */
  tryOut(readerId: ReaderId, rule: Rule): Promise<RuleTrial>
  /** Takes back what a rule did, with one article or all; says how much. */
  undo(readerId: ReaderId, id: RuleId, articleId: ArticleId | undefined): Promise<number>
  /** All rules in their order, as JSON. */
  exportRules(readerId: ReaderId): Promise<string>
  importRules(readerId: ReaderId, text: string): Promise<RuleImport>
}

export interface RuleTrial {
  readonly lookedAt: number
  readonly taken: readonly TriedArticle[]
}

export interface TriedArticle {
  readonly articleId: ArticleId
  readonly why: readonly RuleReason[]
}

/** Those that can be read are added, behind the others; of the rest what is wrong. */
export type RuleImport =
  | { readonly kind: 'not rules' }
  | {
      readonly kind: 'imported'
      readonly added: number
      readonly refused: readonly RefusedRule[]
      /** There was no room for these. */
      readonly leftOut: number
    }

export interface RefusedRule {
  /** Its number in the file, from 1. */
  readonly at: number
  readonly faults: readonly FoundFault[]
}

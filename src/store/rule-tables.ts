import type { Generated, Selectable } from 'kysely'

/** What readers want done with articles, and what was done. */
export interface RuleTables {
  reader_rule: ReaderRuleTable
  rule_work: { article_id: number; due_at: number }
  rule_effect: RuleEffectTable
  reader_label: ReaderLabelTable
}

interface ReaderRuleTable {
  id: Generated<number>
  reader_id: number
  place: number
  rule: string
  is_on: number
  /** What it says may change with the story. */
  follows_story: number
  since: number
  removed_at: number | null
  /** The next number whenever anything about it changes. */
  change: number
}

interface ReaderLabelTable {
  article_id: number
  reader_id: number
  label: string
  labelled_at: number
  /** 0 where it was taken off then. */
  is_on: Generated<number>
}

interface RuleEffectTable {
  article_id: number
  reader_id: number
  rule_id: number
  action: string
  label: string
  state: string
  /** It was not so before, so that taking it back changes something. */
  did: number
  done_at: number
  why: string
}

export type ReaderRuleRow = Selectable<ReaderRuleTable>
export type RuleEffectRow = Selectable<RuleEffectTable>

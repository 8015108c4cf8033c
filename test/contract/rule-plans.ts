/** What is asked of the tables of readers' rules, for the tests of plans. */
import type { StoreWriter } from '../../src/store/store.ts'
import { noon } from './newsroom.ts'

const id = 1 as never
const page = { limit: 20, after: { at: noon, id } }

export const ruleTables = ['reader_rule', 'rule_work', 'rule_effect', 'reader_label']

/** Every list that a page of rules asks for, and what following them does. */
export const askedOfRules: Record<string, { readonly ask: (store: StoreWriter) => Promise<unknown> }> = {
  'rules of a reader': { ask: (store) => store.listRules(id) },
  'a rule of a reader': { ask: (store) => store.findRule(id, id) },
  'rules that changed': { ask: (store) => store.listRulesSince(0, 10) },
  'what rules look at': { ask: (store) => store.listRuleFacts([id]) },
  'articles to be judged by rules': { ask: (store) => store.listRuleWork(32) },
  'articles become due for rules': { ask: (store) => store.setRulesDue([id], noon) },
  'articles of a story become due for rules': {
    ask: (store) => store.saveTended({ storyId: 1 as never, lease: noon, countryCount: 0, origins: [] }),
  },
  'what rules hold for the origins': { ask: (store) => store.listHeldByStory([id]) },
  'what rules did, a page': { ask: (store) => store.listRuleEffects({ readerId: id, ...page }) },
  'what a rule did, a page': { ask: (store) => store.listRuleEffects({ readerId: id, ruleId: id, ...page }) },
  'what rules did with an article': { ask: (store) => store.listEffectsOn(id, id) },
  'which articles are hidden': { ask: (store) => store.listHidden(id, [id]) },
  'what a rule did is taken back': {
    ask: (store) => store.undoEffects({ readerId: id, ruleId: id, limit: 100, now: noon }),
  },
  'rules that are forgotten': { ask: (store) => store.forgetRules(noon) },
  'labels of a reader': { ask: (store) => store.listLabels(id, 100) },
  'labels of an article': { ask: (store) => store.listLabelsOn(id, id) },
  'a label taken off': { ask: (store) => store.forgetLabel(id, id, { label: 'x', now: noon }) },
  'articles of a label': { ask: (store) => store.listLabelled({ readerId: id, label: 'x', ...page }) },
}

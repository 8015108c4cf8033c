import assert from 'node:assert/strict'
import type { ReaderId, RuleId } from '../../src/model/ids.ts'
import type { Rule } from '../../src/model/rule.ts'
import type { Store } from '../../src/store/store.ts'

/** Hides what speaks of dams. */
export const hideDam: Rule = {
  ...{ name: 'No dams', matches: 'all', stops: false },
  conditions: [{ kind: 'text', value: 'dam' }],
  actions: [{ kind: 'hide', label: '' }],
}

/** A new rule as commands keep it. */
export function toNewRule(rule: Rule = hideDam, change = {}) {
  const followsStory = rule.conditions.some(({ kind }) => kind.endsWith('origins'))
  return { text: JSON.stringify(rule), followsStory, since: 0, isOn: true, ...change }
}

/** A rule of a reader, by its number. */
export async function addRule(store: Store, readerId: ReaderId, rule?: Rule): Promise<RuleId> {
  const id = await store.write((writer) => writer.addRule(readerId, toNewRule(rule)))
  assert.ok(id)
  return id
}

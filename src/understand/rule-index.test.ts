import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { articleKinds } from '../model/article.ts'
import type { ArticleId, ReaderId, RuleId } from '../model/ids.ts'
import { conditionKinds, type KeptRule, type RuleCondition, type RuleFacts } from '../model/rule.ts'
import { judgeRules } from './judge-rules.ts'
import { readRule } from './read-rule.ts'
import { compareOrder, createRuleIndex, judgeByIndex, learnRules } from './rule-index.ts'

const words = ['dam', 'dams', 'élections', 'water level', '"water level"', 'Ortell', '東京', 'x -dam']
const outlets = ['harbour.example', 'hill.example']
const values = [...words, ...outlets, 'en', 'fr', 'politics', 'sport', ...articleKinds, '1', '2', 'Anna Berg']

const condition: fc.Arbitrary<RuleCondition> = fc
  .record({
    kind: fc.constantFrom(...conditionKinds),
    value: fc.constantFrom(...values),
    isNot: fc.boolean(),
  })
  .map(({ isNot, ...rest }) => (isNot ? { ...rest, isNot } : rest))

const kept: fc.Arbitrary<KeptRule> = fc
  .record({
    conditions: fc.array(condition, { minLength: 1, maxLength: 4 }),
    ...{ matches: fc.constantFrom('all', 'any'), stops: fc.boolean(), isOn: fc.boolean() },
    ...{ reader: fc.integer({ min: 1, max: 3 }), place: fc.nat(5), since: fc.nat(3) },
  })
  .map(({ conditions, matches, stops, isOn, reader, place, since }) => ({
    rule: { name: 'One', matches, conditions, actions: [{ kind: 'hide', label: '' }], stops },
    ...{ id: 0 as RuleId, readerId: reader as ReaderId, text: '', place, isOn, since, removedAt: undefined },
    change: 0,
  }))

const facts: fc.Arbitrary<RuleFacts> = fc.record({
  ...{ articleId: fc.constant(1 as ArticleId), firstSeenAt: fc.nat(3), isSecondHand: fc.boolean() },
  ...{ outletDomain: fc.constantFrom(...outlets), language: fc.constantFrom('en', 'fr', 'ja', 'und') },
  kind: fc.constantFrom(...articleKinds),
  section: fc.constantFrom('politics', 'sport', undefined),
  tagSlugs: fc.subarray(['dam', 'ortell', 'anna-berg']),
  title: fc.constantFrom('Dam breaks', 'Water at Ortell', '東京の水'),
  text: fc.array(fc.constantFrom(...words, 'Anna Berg'), { maxLength: 6 }).map((some) => some.join(' ')),
  originCount: fc.constantFrom(undefined, 1, 2, 3),
})

/** Numbered, as the store does. */
function number(rules: readonly KeptRule[]): KeptRule[] {
  return rules.map((rule, at) => ({ ...rule, id: (at + 1) as RuleId, change: at + 1 }))
}

const inOrder = (decisions: readonly object[]) => decisions.map((one) => JSON.stringify(one)).sort()

test('by the index all rules decide as each held against the article', () => {
  fc.assert(
    fc.property(fc.array(kept, { maxLength: 12 }), fc.array(facts, { maxLength: 3 }), (given, articles) => {
      const rules = number(given)
      const index = createRuleIndex()
      learnRules(index, rules)
      const readers = Map.groupBy(rules, ({ readerId }) => readerId)
      for (const article of articles) {
        const each = [...readers.values()].flatMap((own) =>
          judgeRules(own.flatMap((one) => readRule(one) ?? []).sort(compareOrder), article),
        )
        assert.deepEqual(inOrder(judgeByIndex(index, article)), inOrder(each))
      }
    }),
    { numRuns: 300 },
  )
})

test('what was learnt piece by piece is as what is learnt at once', () => {
  fc.assert(
    fc.property(
      fc.array(kept, { maxLength: 8 }),
      fc.array(kept, { maxLength: 8 }),
      facts,
      (one, two, article) => {
        const before = number(one)
        const later = number(two).map((rule, at) => ({ ...rule, change: before.length + at + 1 }))
        const [piecemeal, whole] = [createRuleIndex(), createRuleIndex()]
        learnRules(piecemeal, before)
        judgeByIndex(piecemeal, article)
        for (const rule of later) learnRules(piecemeal, [rule])
        learnRules(whole, [...before.filter(({ id }) => id > later.length), ...later])
        assert.deepEqual(inOrder(judgeByIndex(piecemeal, article)), inOrder(judgeByIndex(whole, article)))
        assert.equal(piecemeal.change, whole.change)
      },
    ),
  )
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ArticleId, ReaderId, RuleId } from '../model/ids.ts'
import type { KeptRule, Rule, RuleCondition, RuleFacts } from '../model/rule.ts'
import { judgeRules } from './judge-rules.ts'
import { readRule } from './read-rule.ts'

const facts: RuleFacts = {
  ...{ articleId: 7 as ArticleId, firstSeenAt: 100, outletDomain: 'harbour.example', language: 'en' },
  ...{ kind: 'opinion', section: 'politics', tagSlugs: ['ortell-dam', 'mara-lindqvist'] },
  ...{ title: 'The dam that broke', isSecondHand: false, originCount: 2 },
  text: 'Two elections were held. Anna Berg spoke of the water level in Ortell.',
}

function keep(rule: Partial<Rule>, kept: Partial<KeptRule> = {}): KeptRule {
  const whole: Rule = {
    ...{ name: 'One', matches: 'all', conditions: [], actions: [{ kind: 'hide', label: '' }], stops: false },
    ...rule,
  }
  return {
    ...{ id: 1 as RuleId, readerId: 1 as ReaderId, rule: whole, text: '', place: 1, isOn: true, since: 0 },
    ...{ removedAt: undefined, change: 1, ...kept },
  }
}

function judge(kept: readonly KeptRule[], told: Partial<RuleFacts> = {}) {
  const rules = kept.flatMap((one) => readRule(one) ?? [])
  return judgeRules(rules, { ...facts, ...told })
}

const conditions: readonly (readonly [name: string, condition: RuleCondition, found: string | undefined])[] =
  [
    ['its outlet', { kind: 'outlet', value: 'harbour.example' }, 'harbour.example'],
    ['another outlet', { kind: 'outlet', value: 'hill.example' }, undefined],
    ['not another outlet', { kind: 'outlet', value: 'hill.example', isNot: true }, ''],
    ['not its outlet', { kind: 'outlet', value: 'harbour.example', isNot: true }, undefined],
    ['a word of the title', { kind: 'title', value: 'DAM' }, 'dam'],
    ['a word of the text alone in the title', { kind: 'title', value: 'water' }, undefined],
    ['another form of a word', { kind: 'text', value: 'election' }, 'election'],
    ['a word of the title in the whole', { kind: 'text', value: 'dam' }, 'dam'],
    ['all words wherever they stand', { kind: 'text', value: 'level anna' }, 'level, anna'],
    ['a phrase as it stands', { kind: 'text', value: '"water level"' }, 'water level'],
    ['a phrase that does not stand there', { kind: 'text', value: '"level water"' }, undefined],
    ['a phrase over the end of the title', { kind: 'text', value: '"broke two"' }, undefined],
    ['a part of a word', { kind: 'text', value: 'wat' }, undefined],
    ['a word that must not be there', { kind: 'text', value: 'dam -berg' }, undefined],
    ['a hashtag', { kind: 'hashtag', value: '#Ortell dam' }, '#Ortell dam'],
    ['another hashtag', { kind: 'hashtag', value: 'Ortell' }, undefined],
    ['a person by the hashtag', { kind: 'person', value: 'Mara Lindqvist' }, 'Mara Lindqvist'],
    ['a person by the name', { kind: 'person', value: 'Anna Berg' }, 'Anna Berg'],
    ['a person with the same surname', { kind: 'person', value: 'Otto Berg' }, undefined],
    ['its language', { kind: 'language', value: 'en' }, 'en'],
    ['its kind', { kind: 'kind', value: 'opinion' }, 'opinion'],
    ['its section', { kind: 'section', value: 'politics' }, 'politics'],
    ['another section', { kind: 'section', value: 'sport' }, undefined],
    ['fewer origins', { kind: 'fewer origins', value: '3' }, '2'],
    ['as many are not fewer', { kind: 'fewer origins', value: '2' }, undefined],
    ['more origins', { kind: 'more origins', value: '1' }, '2'],
    ['as many are not more', { kind: 'more origins', value: '2' }, undefined],
    ['a second-hand report', { kind: 'second-hand', value: '' }, undefined],
    ['no second-hand report', { kind: 'second-hand', value: '', isNot: true }, ''],
  ]

for (const [name, condition, found] of conditions)
  test(`a rule looks for ${name}`, () => {
    const [decision] = judge([keep({ conditions: [condition] })])
    assert.deepEqual(decision?.why, found === undefined ? undefined : [{ condition, found }])
  })

const here: RuleCondition = { kind: 'language', value: 'en' }
const away: RuleCondition = { kind: 'language', value: 'fr' }

test('all conditions must hold, or any', () => {
  assert.equal(judge([keep({ conditions: [here, away] })]).length, 0)
  const [decision] = judge([keep({ conditions: [away, here], matches: 'any' })])
  assert.deepEqual(decision?.why, [{ condition: here, found: 'en' }])
})

test('as long as nobody has counted origins, neither fewer nor more nor not fewer is said', () => {
  for (const kind of ['fewer origins', 'more origins'] as const)
    for (const isNot of [true, undefined]) {
      const condition = { kind, value: '2', ...(isNot && { isNot }) }
      assert.equal(judge([keep({ conditions: [condition] })], { originCount: undefined }).length, 0)
    }
})

test('a rule that is off, removed or of later than the article takes nothing', () => {
  const rule = { conditions: [here] }
  const silent = [keep(rule, { isOn: false }), keep(rule, { removedAt: 5 }), keep(rule, { since: 101 })]
  assert.deepEqual(judge(silent), [])
  assert.equal(judge([keep(rule, { since: 100 })]).length, 1)
  assert.equal(readRule({ ...keep(rule), rule: undefined }), undefined)
})

test('a rule that stops ends the row, if it takes the article', () => {
  const of = (id: number, rule: Partial<Rule>) => keep(rule, { id: id as RuleId })
  const row = [
    of(1, { conditions: [away], stops: true }),
    of(2, { conditions: [here] }),
    of(3, { conditions: [here], stops: true }),
    of(4, { conditions: [here] }),
  ]
  assert.deepEqual(
    judge(row).map(({ ruleId }) => ruleId),
    [2, 3],
  )
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { actionKinds, conditionKinds, ruleLimits } from '../model/rule.ts'
import { parseKeptRule, parseRule } from './parse-rule.ts'

const hide = { kind: 'hide' }
const aboutDams = { kind: 'text', value: 'dam' }
const whole = { name: 'Dams', matches: 'any', conditions: [aboutDams], actions: [hide], stops: true }

const refused = [
  { name: 'nothing at all', given: undefined, faults: ['no name', 'no condition', 'no action'] },
  { name: 'no name', given: { ...whole, name: ' \u202e ' }, faults: ['no name'] },
  { name: 'a long name', given: { ...whole, name: 'x'.repeat(81) }, faults: ['long name'] },
  {
    name: 'too many conditions',
    given: { ...whole, conditions: Array(21).fill(aboutDams) },
    faults: ['many conditions'],
  },
  {
    name: 'an unknown condition',
    given: { ...whole, conditions: [aboutDams, { kind: 'mood' }] },
    faults: ['unknown condition 2'],
  },
  { name: 'no outlet', given: ofCondition('outlet', ''), faults: ['no value 1'] },
  { name: 'the name of an outlet', given: ofCondition('outlet', 'The Harbour'), faults: ['no domain 1'] },
  { name: 'signs in place of words', given: ofCondition('title', '***'), faults: ['no words 1'] },
  {
    name: 'only words that must not occur',
    given: ofCondition('text', '-dam'),
    faults: ['only excluded words 1'],
  },
  {
    name: 'more words than a search takes',
    given: ofCondition('text', 'a b c d '.repeat(12)),
    faults: ['long value 1'],
  },
  { name: 'a language in full', given: ofCondition('language', 'English'), faults: ['no language 1'] },
  { name: 'an unknown kind', given: ofCondition('kind', 'gossip'), faults: ['no kind 1'] },
  { name: 'an unknown section', given: ofCondition('section', 'gossip'), faults: ['no section 1'] },
  { name: 'no number', given: ofCondition('more origins', '-1'), faults: ['no number 1'] },
  {
    name: 'an unknown action',
    given: { ...whole, actions: [{ kind: 'burn' }] },
    faults: ['unknown action'],
  },
  { name: 'an action twice', given: { ...whole, actions: [hide, hide] }, faults: ['action twice'] },
  {
    name: 'a label without words',
    given: { ...whole, actions: [{ kind: 'label', label: ' ' }] },
    faults: ['no label'],
  },
  {
    name: 'all at once',
    given: { name: '', conditions: [aboutDams, {}], actions: [hide, {}] },
    faults: ['no name', 'unknown condition 2', 'unknown action'],
  },
]

function ofCondition(kind: string, value: string) {
  return { ...whole, conditions: [{ kind, value }] }
}

for (const { name, given, faults } of refused)
  test(`a rule is refused for ${name}`, () => {
    const parsed = parseRule(given)
    assert.ok(!parsed.ok)
    assert.deepEqual(
      parsed.faults.map(({ fault, at }) => (at === undefined ? fault : `${fault} ${at}`)),
      faults,
    )
  })

test('a rule is taken as it is meant', () => {
  const conditions = [
    { kind: 'outlet', value: ' Harbour.Example ', isNot: true, more: 1 },
    { kind: 'outlet', value: 'https://www.harbour.example/news' },
    { kind: 'kind', value: 'Opinion' },
    { kind: 'second-hand', value: 'whatever' },
  ]
  const parsed = parseRule({ ...whole, name: ' No\ndams ', conditions })
  assert.deepEqual(parsed, {
    ok: true,
    rule: {
      ...{ name: 'No dams', matches: 'any', stops: true, actions: [{ kind: 'hide', label: '' }] },
      conditions: [
        { kind: 'outlet', value: 'harbour.example', isNot: true },
        { kind: 'outlet', value: 'harbour.example' },
        { kind: 'kind', value: 'opinion' },
        { kind: 'second-hand', value: '' },
      ],
    },
  })
})

test('a rule that was kept is read as it was, and what is none is not', () => {
  const parsed = parseRule(whole)
  assert.ok(parsed.ok)
  assert.deepEqual(parseKeptRule(JSON.stringify(parsed.rule)), parsed.rule)
  for (const text of ['', '{', 'null', '[]', '{"name":"x"}']) assert.equal(parseKeptRule(text), undefined)
})

test('nothing that is sent makes a rule larger than its limits, and nothing throws', () => {
  const condition = fc.record({ kind: fc.constantFrom(...conditionKinds, 'mood'), value: fc.anything() })
  const action = fc.record({ kind: fc.constantFrom(...actionKinds, 'burn'), label: fc.anything() })
  const given = fc.record({
    name: fc.oneof(fc.string(), fc.anything()),
    conditions: fc.oneof(fc.array(condition, { maxLength: 30 }), fc.anything()),
    actions: fc.oneof(fc.array(action, { maxLength: 9 }), fc.anything()),
  })
  fc.assert(
    fc.property(fc.oneof(given, fc.anything()), (value) => {
      const parsed = parseRule(value)
      if (!parsed.ok) return parsed.faults.length > 0
      const { name, conditions, actions } = parsed.rule
      assert.ok(name.length <= ruleLimits.name && conditions.length <= ruleLimits.conditions)
      assert.ok(actions.length <= actionKinds.length)
      assert.deepEqual(parseRule(parsed.rule), parsed)
      return true
    }),
  )
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { judgeNewcomer } from './judge-newcomer.ts'

const good = { name: 'Anna', email: 'anna@example.org', password: 'ferries at nine' }

const names = [
  { name: 'two words', given: 'Anna Berg', expected: undefined },
  { name: 'letters of any script', given: 'آنا برگ', expected: undefined },
  { name: 'marks as scripts have them', given: 'Nguyễn', expected: undefined },
  { name: 'none', given: '', expected: 'bad name' },
  { name: 'spaces at an end', given: 'Anna ', expected: 'bad name' },
  { name: 'a sign that nobody sees', given: 'Anna\u200b', expected: 'bad name' },
  { name: 'a letter that nobody sees', given: 'Anna\u3164', expected: 'bad name' },
  { name: 'an empty pattern', given: 'Anna\u2800', expected: 'bad name' },
  { name: 'what turns a line around', given: 'Anna\u202e', expected: 'bad name' },
  { name: 'Cyrillic letters among Latin ones', given: 'Аnna', expected: 'bad name' },
  { name: 'piles of marks', given: `A${'\u0301'.repeat(9)}`, expected: 'bad name' },
  { name: '41 signs', given: 'a'.repeat(41), expected: 'bad name' },
]

describe('judgeNewcomer', () => {
  for (const { name, given, expected } of names)
    it(`calls a name of ${name} ${expected ?? 'good'}`, () =>
      assert.equal(judgeNewcomer({ ...good, name: given }, []), expected))

  for (const email of [
    'anna',
    'anna@',
    '@example.org',
    'a b@example.org',
    'a@b.org\r\nBcc: c@d.org',
    'a@b.org,c@d.org',
  ])
    it(`takes ${JSON.stringify(email)} for no address`, () =>
      assert.equal(judgeNewcomer({ ...good, email }, []), 'bad address'))

  it('takes no password that is but a name', () =>
    assert.equal(judgeNewcomer({ ...good, password: 'Octavo 2026' }, ['octavo']), 'too common'))
})

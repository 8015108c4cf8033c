import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { plural } from './plural.ts'

describe('plural', () => {
  const english = { one: '# feed', other: '# feeds' }
  const polish = { one: '# artykuł', few: '# artykuły', many: '# artykułów', other: '# artykułu' }
  const cases = [
    { name: 'has a form for one', locale: 'en-GB', given: [1, english], expected: '1 feed' },
    { name: 'has another for none', locale: 'en-GB', given: [0, english], expected: '0 feeds' },
    { name: 'groups large numbers', locale: 'en-GB', given: [12345, english], expected: '12,345 feeds' },
    { name: 'knows the few of Polish', locale: 'pl', given: [3, polish], expected: '3 artykuły' },
    { name: 'knows the many of Polish', locale: 'pl', given: [5, polish], expected: '5 artykułów' },
    { name: 'falls back where a form is missing', locale: 'pl', given: [5, english], expected: '5 feeds' },
  ] as const
  for (const { name, locale, given, expected } of cases) {
    it(name, () => {
      assert.equal(plural(locale, given[0], given[1]), expected)
    })
  }
})

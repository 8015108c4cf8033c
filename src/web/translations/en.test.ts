import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { en } from './en.ts'

describe('trend', () => {
  const cases = [
    {
      name: 'says what is usual where that is known',
      given: { now: 5, expected: 2, isRising: false },
      expected: 'Told by 5 outlets in the last day; 2 expected by the days before.',
    },
    {
      name: 'says that nobody knows what is usual of a new store',
      given: { now: 5, expected: undefined, isRising: false },
      expected:
        'Told by 5 outlets in the last day. How many outlets are usual is not known yet: it takes a few days of reading.',
    },
    {
      name: 'is short where nobody tells it, as ever',
      given: { now: 0, expected: 0, isRising: false },
      expected: 'Told by no outlet in the last day.',
    },
    {
      name: 'says what is missing',
      given: { now: 0, expected: 3, isRising: false },
      expected: 'Told by 0 outlets in the last day; 3 expected by the days before.',
    },
  ]
  for (const { name, given, expected } of cases) it(name, () => assert.equal(en.trend(given), expected))
})

describe('articlesOfOutlets', () => {
  const cases = [
    {
      name: 'counts each in its right form',
      given: [5, 3, 2],
      expected: '5 articles, 3 outlets, 2 independent origins',
    },
    {
      name: 'calls nothing independent where all rest on one',
      given: [2, 2, 1],
      expected: '2 articles, 2 outlets, all from one origin',
    },
    { name: 'says nothing of origins of one outlet', given: [1, 1, 1], expected: '1 article, 1 outlet' },
    {
      name: 'says nothing of origins that nobody has looked for',
      given: [1400, 14, undefined],
      expected: '1,400 articles, 14 outlets',
    },
  ] as const
  for (const { name, given, expected } of cases) {
    it(name, () => assert.equal(en.articlesOfOutlets(given[0], given[1], given[2]), expected))
  }
})

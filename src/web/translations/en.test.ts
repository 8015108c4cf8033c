import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { en } from './en.ts'

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

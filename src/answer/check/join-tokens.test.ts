import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { joinTokens } from './join-tokens.ts'

describe('joinTokens', () => {
  const cases = [
    {
      name: 'figures and compounds of tokenised text are joined',
      given: 'The 10 - day trip cost $ 5, 000 .',
      expected: 'The 10-day trip cost $5,000.',
    },
    {
      name: 'parts of a number are joined',
      given: 'It weighs 102. 5 kg , he said .',
      expected: 'It weighs 102.5 kg, he said.',
    },
    {
      name: 'other text stays',
      given: 'In 2010, 300 came – with 5 dogs.',
      expected: 'In 2010, 300 came – with 5 dogs.',
    },
  ]
  for (const { name, given, expected } of cases) it(name, () => assert.equal(joinTokens(given), expected))
})

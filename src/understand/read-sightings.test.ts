import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { KeptQuote } from '../model/quote.ts'
import type { Sighting } from '../model/sighting.ts'
import { readSightings } from './read-sightings.ts'

const quoteOf = (speakerSlug: string) => ({ speakerSlug, speakerKind: 'person' }) as KeptQuote
const read = (text: string, language = 'en') =>
  readSightings(text, language, [quoteOf('anna-berg')]).get('anna-berg')

describe('readSightings', () => {
  const said: Sighting = { roles: [], callings: [], states: [], parties: [], others: [] }
  const cases: readonly { name: string; given: string; expected: Partial<Sighting> }[] = [
    {
      name: 'an office before the name, with its state',
      given: 'On Monday Ohio Gov. Anna Berg said no.',
      expected: { roles: ['Ohio Gov.'], callings: ['office'], states: ['OH'] },
    },
    {
      name: 'a seat behind the name',
      given: 'The bill is late, said Rep. Anna Berg (R-Mich.).',
      expected: {
        roles: ['Rep.', 'R-Mich.'],
        callings: ['office'],
        states: ['MI'],
        parties: ['R'],
      },
    },
    {
      name: 'what stands behind a comma',
      given: '“It rained,” said Anna Berg, a farmer in Iowa.',
      expected: { roles: ['a farmer in Iowa'], callings: ['trade'], states: ['IA'] },
    },
    {
      name: 'a state of two words',
      given: '“It rained,” said Anna Berg, a farmer in West Virginia.',
      expected: { roles: ['a farmer in West Virginia'], callings: ['trade'], states: ['WV'] },
    },
    {
      name: 'what an age stands before',
      given: 'So said Anna Berg, 52, a waitress who moved here.',
      expected: { roles: ['a waitress who moved here'], callings: ['trade'] },
    },
    {
      name: 'what a sentence says somebody is',
      given: 'We called. Anna Berg is a climate scientist at the institute.',
      expected: { roles: ['a climate scientist at the institute'], callings: ['science'] },
    },
    {
      name: 'two words that say another thing than the second',
      given: 'They asked White House press secretary Anna Berg twice.',
      expected: { roles: ['White House press secretary'], callings: ['politics'] },
    },
    {
      name: 'nothing of who comes next in a list',
      given: 'There were Anna Berg, Senator Tomas Holt and others.',
      expected: { others: ['tomas-holt'] },
    },
    {
      name: 'nothing of a president, who may be of anything',
      given: 'So said Anna Berg, the president of it.',
      expected: {},
    },
    {
      name: 'nothing of whom somebody talks about',
      given: 'So said Anna Berg, referencing a police officer. Anna Berg, whom a farmer met, left.',
      expected: {},
    },
    { name: 'nothing where only the surname stands', given: 'So said Berg, a farmer.', expected: {} },
  ]
  for (const { name, given, expected } of cases)
    test(`reads ${name}`, () => assert.deepEqual(read(given), { ...said, ...expected }))

  test('reads nothing in other languages, nor of bodies', () => {
    assert.equal(read('Anna Berg, a farmer, sagte nichts.', 'de'), undefined)
    assert.equal(readSightings('The Corvane Institute said no.', 'en', []).size, 0)
  })
})

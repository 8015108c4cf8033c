import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findStandardName } from './find-standard-name.ts'

const cases: readonly { name: string; given: readonly string[]; language?: string; expected: string }[] = [
  { name: 'a country', given: ['U.S.', 'US', 'USA', 'America'], expected: 'United States, place' },
  { name: 'its people and what is theirs', given: ['Russian', 'Russians'], expected: 'Russia, place' },
  { name: 'German endings', given: ['Russen', 'Russische'], language: 'de', expected: 'Russland, place' },
  { name: 'a French plural', given: ['Russes'], language: 'fr', expected: 'Russie, place' },
  { name: 'Russian endings', given: ['Китайские'], language: 'ru', expected: 'Китай, place' },
  {
    name: 'a party and its members',
    given: ['GOP', 'Republicans', 'Senate Republicans', 'Ohio Republican'],
    expected: 'Republican Party, organisation',
  },
  {
    name: 'the German Greens',
    given: ['Grünen', 'Die Grünen'],
    language: 'de',
    expected: 'Grüne, organisation',
  },
  { name: 'a body', given: ['U.N.', 'UN', 'United Nations'], expected: 'United Nations, organisation' },
  { name: 'what is shouted', given: ['BERLIN'], expected: 'Berlin, place' },
]
for (const { name, given, language = 'en', expected } of cases)
  test(`one name of ${name}`, () => {
    for (const label of given) {
      const found = findStandardName(label, language)
      assert.equal(`${found?.label}, ${found?.kind}`, expected, label)
    }
  })

const none: readonly { name: string; given: string }[] = [
  { name: 'a plain word', given: 'turkey' },
  { name: 'a person', given: 'Anna Berg' },
  { name: 'a party of another country', given: 'Sweden Democrats' },
  { name: 'a name that only begins as a nation', given: 'Finn' },
  { name: 'a city as it is written', given: 'Berlin' },
]
for (const { name, given } of none)
  test(`no other name of ${name}`, () => assert.equal(findStandardName(given, 'en'), undefined))

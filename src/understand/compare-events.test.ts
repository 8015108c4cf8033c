import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { EventProfile } from '../model/event.ts'
import type { StoryId } from '../model/ids.ts'
import { compareEvents } from './compare-events.ts'

const day = 86_400_000
const profile = (
  language: string,
  keys: readonly string[],
  said: Partial<EventProfile> = {},
): EventProfile => ({
  ...{ storyId: 1 as StoryId, language, firstAt: 0, latestAt: 0 },
  keys: keys.map((key) => ({ key, label: key, weight: 1, isSure: true })),
  ...said,
})
const once = () => 1
const names = ['name artl', 'name hlm']

for (const { name, one, other = one, said = {}, count = once, expected } of [
  { name: 'two names and a country', one: [...names, 'country CL'], expected: true },
  { name: 'two names and a figure', one: [...names, 'figure 4200'], expected: true },
  { name: 'two names alone', one: names, expected: false },
  { name: 'three names and nothing else', one: [...names, 'name lnd'], expected: true },
  { name: 'one name and a page', one: ['name artl', 'page a.example/b'], expected: false },
  {
    name: 'figures, a page and a picture without names',
    one: ['figure 1', 'page a', 'picture b'],
    expected: false,
  },
  {
    name: 'two names of many that each tells',
    one: [...Array.from('abcdefgh', (at) => `name own${at}`), ...names, 'country CL'],
    other: [...Array.from('abcdefgh', (at) => `name its${at}`), ...names, 'country CL'],
    expected: false,
  },
  { name: 'names that many stories have', one: [...names, 'country CL'], count: () => 40, expected: false },
  {
    name: 'the same four days later',
    one: [...names, 'country CL'],
    said: { firstAt: 4 * day, latestAt: 4 * day },
    expected: false,
  },
  { name: 'a vector and one name', one: ['name artl'], said: { vector: [1, 0] }, expected: false },
  { name: 'a vector and two names', one: names, said: { vector: [1, 0] }, expected: false },
])
  test(`${name}: ${expected ? 'one event' : 'not one event'}`, () => {
    const found = compareEvents(profile('en', one, { vector: [1, 0] }), profile('fr', other, said), count)
    assert.equal(found.isSame, expected, String(found.score))
  })

test('a vector makes two that are alike more so, and says that it did', () => {
  const keys = [...names, 'country CL']
  const bare = compareEvents(profile('en', keys), profile('fr', keys), once)
  const vector = [0.6, 0.8]
  const alike = compareEvents(profile('en', keys, { vector }), profile('fr', keys, { vector }), once)
  assert.ok(alike.score > bare.score)
  assert.deepEqual(
    alike.why.map(({ rule }) => rule),
    ['names in both', 'countries in both', 'alike to a model'],
  )
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { StoryId } from '../model/ids.ts'
import type { WeightedTerm } from '../model/story.ts'
import { findForerunner, listKeys } from './find-forerunner.ts'

/** Words of one weight; those with a capital are names. */
const tell = (words: string): { terms: WeightedTerm[] } => ({
  terms: words.split(' ').map((word) => ({
    ...{ term: word.toLowerCase(), weight: 1 },
    ...(word !== word.toLowerCase() && { isName: true }),
  })),
})
const closed = (id: number, words: string) => ({ storyId: id as StoryId, keys: listKeys([tell(words)]) })

const trial = listKeys([tell('Ortell Harle court verdict crane'), tell('Ortell Harle court appeal')])

test('what a story is remembered by weighs most in all its articles', () => {
  const keys = listKeys([
    tell('Ortell dam'),
    tell('Ortell rain'),
    tell(`Ortell dam ${'x '.repeat(30).trim()}`),
  ])
  assert.deepEqual(
    keys.slice(0, 3).map(({ term, isName }) => [term, isName]),
    [
      ['x', undefined],
      ['ortell', true],
      ['dam', undefined],
    ],
  )
  assert.ok(Math.abs(keys.reduce((sum, { weight }) => sum + weight * weight, 0) - 1) < 1e-9)
})

for (const { name, given, expected } of [
  { name: 'nothing went before', given: [], expected: undefined },
  {
    name: 'the most like of two',
    given: ['Ortell Harle court budget', 'Ortell Harle court verdict'],
    expected: 2,
  },
  {
    name: 'not one that is about the same, of others',
    given: ['court verdict crane appeal'],
    expected: undefined,
  },
  {
    name: 'not one that shares a name alone',
    given: ['Ortell court verdict dam flood'],
    expected: undefined,
  },
  { name: 'not what hardly resembles it', given: ['Ortell Harle a b c d e f g h i j'], expected: undefined },
])
  test(`what went before a story: ${name}`, () => {
    const stories = given.map((words, at) => closed(at + 1, words))
    assert.equal(findForerunner(trial, stories)?.story.storyId, expected)
  })

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { ArticleId, StoryId } from '../model/ids.ts'
import type { Calling, PlacedSighting } from '../model/sighting.ts'
import { isContradicted, placeSighting } from './place-sighting.ts'

let count = 0
const told = (calling: Calling | undefined, said: Partial<PlacedSighting> = {}): PlacedSighting => ({
  ...{
    roles: calling ? [`${calling} ${++count}`] : [],
    callings: calling ? [calling] : [],
    states: [],
    parties: [],
  },
  ...{ others: [], articleId: ++count as ArticleId, storyId: undefined, ...said },
})
const seat = (role: string, state: string, party: string) =>
  told('office', { roles: [role], states: [state], parties: [party] })
const place = (slug: string, one: PlacedSighting, ...people: PlacedSighting[][]) => {
  const placing = placeSighting(slug, one, people, new Set(['everybody-knows']))
  return placing.kind === 'another' ? 'another' : placing.at
}

describe('placeSighting', () => {
  const farmer = told('trade', { others: ['bo-ray', 'everybody-knows'], storyId: 7 as StoryId })
  const [common, rare] = ['james-cooper', 'halvard-quillon']
  const cases = [
    { name: 'a farmer is no general', given: place(rare, farmer, [told('military')]), expected: 'another' },
    {
      name: 'nor is who stands beside one whom all know',
      given: place(rare, farmer, [told('military', { others: ['everybody-knows'] })]),
      expected: 'another',
    },
    {
      name: 'who is named with the same people is one',
      given: place(rare, farmer, [told('military', { others: ['bo-ray'] })]),
      expected: 0,
    },
    {
      name: 'who is quoted in the same story is one',
      given: place(rare, farmer, [told('military', { storyId: 7 as StoryId })]),
      expected: 0,
    },
    {
      name: 'of whom a word of the role is the same is one',
      given: place(rare, told('trade', { roles: ['a Corvane farmer'] }), [
        told('military', { roles: ['the Corvane general'] }),
      ]),
      expected: 0,
    },
    {
      name: 'a spokesman becomes a minister',
      given: place(common, told('office'), [told('politics')]),
      expected: 0,
    },
    {
      name: 'an economist is no senator where many have the name',
      given: place(common, told('science'), [told('office')]),
      expected: 'another',
    },
    {
      name: 'but may be one where few have it',
      given: place(rare, told('science'), [told('office')]),
      expected: 0,
    },
    {
      name: 'who does the same as the second is the second',
      given: place(rare, told('military'), [farmer], [told('military')]),
      expected: 1,
    },
    {
      name: 'of whom nothing is said is the first, or who is named with the same people',
      given: [
        place(rare, told(undefined), [told('military')], [farmer]),
        place(rare, told(undefined, { others: ['bo-ray'] }), [told('military')], [farmer]),
      ],
      expected: [0, 1],
    },
    {
      name: 'what is said without a work links nobody to one who does another',
      given: place(rare, farmer, [told('military'), told(undefined, { others: ['bo-ray'] })]),
      expected: 'another',
    },
    {
      name: 'one article is mistaken where many say another thing of a name that few have',
      given: place(
        rare,
        farmer,
        Array.from({ length: 9 }, () => told('military')),
      ),
      expected: 0,
    },
    {
      name: 'a seat of another state and party is another’s',
      given: place(rare, seat('Sen.', 'OH', 'D'), [seat('Rep.', 'TX', 'R')]),
      expected: 'another',
    },
    {
      name: 'one of another state alone may be a slip',
      given: place(rare, seat('Sen.', 'OH', 'R'), [seat('Rep.', 'TX', 'R')]),
      expected: 0,
    },
    {
      name: 'of whom no article is left nothing is known',
      given: place(rare, told('military'), [farmer], []),
      expected: 'another',
    },
  ]
  for (const { name, given, expected } of cases) test(name, () => assert.deepEqual(given, expected))

  test('it is told beforehand whether anybody is contradicted', () => {
    assert.equal(isContradicted(rare, farmer, [[told('military')]]), true)
    assert.equal(isContradicted(rare, farmer, [[told('trade')], []]), false)
  })
})

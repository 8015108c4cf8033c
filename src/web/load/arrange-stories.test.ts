import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { StoryId } from '../../model/ids.ts'
import type { Story } from '../../model/story.ts'
import type { Cursor } from '../../store/pages.ts'
import { arrangeStories, followMs } from './arrange-stories.ts'

const hour = 3_600_000
const story = (id: number, hours: number) => ({ id, rank: hours * hour }) as Story
const ranked = [story(1, 40), story(2, 38), story(3, 35), story(4, 30)]
const after = { at: 38 * hour, id: 2 as StoryId }
const whole = { ranked, after: undefined, hasMore: false }

describe('arrangeStories', () => {
  const cases = [
    {
      name: 'leaves the order of ranks where nothing is followed',
      given: {},
      followed: [],
      expected: [1, 2, 3, 4],
    },
    {
      name: 'moves a followed story six hours forward',
      given: {},
      followed: [story(3, 35)],
      expected: [3, 1, 2, 4],
    },
    {
      name: 'brings a followed story of a later part forward',
      given: { hasMore: true },
      followed: [story(9, 25)],
      expected: [1, 2, 3, 9, 4],
    },
    {
      name: 'leaves one for a later part that stands behind this one even so',
      given: { hasMore: true },
      followed: [story(9, 23)],
      expected: [1, 2, 3, 4],
    },
    {
      name: 'shows none again that an earlier part had',
      given: { ranked: ranked.slice(2), after },
      followed: [story(3, 35), story(4, 30)],
      expected: [4],
    },
    {
      name: 'shows what is followed where nothing else is',
      given: { ranked: [] },
      followed: [story(5, 1)],
      expected: [5],
    },
  ]
  for (const { name, given, followed, expected } of cases) {
    it(name, () => {
      const arranged = arrangeStories({ ...whole, ...given, followed })
      assert.deepEqual(
        arranged.map(({ story: { id } }) => id),
        expected,
      )
    })
  }

  it('shows every story once over all parts, in the order of their places', () => {
    const stories = fc.uniqueArray(
      fc.record({ id: fc.integer({ min: 1, max: 60 }), hours: fc.integer({ min: 0, max: 20 }) }),
      {
        selector: ({ id }) => id,
      },
    )
    fc.assert(
      fc.property(stories, fc.array(fc.boolean()), fc.integer({ min: 1, max: 7 }), (made, follows, limit) => {
        const all = made
          .map(({ id, hours }) => story(id, hours))
          .sort((one, other) => other.rank - one.rank || other.id - one.id)
        const followed = all.filter((_, at) => follows[at])
        const placeOf = (one: Story) => one.rank + (followed.includes(one) ? followMs : 0)
        const expected = all.toSorted((one, other) => placeOf(other) - placeOf(one) || other.id - one.id)
        const shown: Story[] = []
        for (let cursor: Cursor<StoryId> | undefined, more = true; more; ) {
          const from = cursor
          const behind = all.filter(
            ({ id, rank }) => !from || rank < from.at || (rank === from.at && id < from.id),
          )
          const hasMore = behind.length > limit
          const part = arrangeStories({ ranked: behind.slice(0, limit), followed, after: from, hasMore })
          const page = part.slice(0, limit)
          shown.push(...page.map((one) => one.story))
          const last = page.at(-1)
          const end = behind[limit - 1]
          more = part.length > limit || hasMore
          cursor = last ? { at: last.place, id: last.story.id } : end && { at: end.rank, id: end.id }
        }
        assert.deepEqual(shown, expected)
      }),
    )
  })
})

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { ArticleId } from './ids.ts'
import { followSpeaker } from './speaker-correction.ts'

const [one, two] = [1, 2] as ArticleId[] as [ArticleId, ArticleId]
const merge = (from: string, to: string) => ({ kind: 'merge', from, to, articleIds: [] }) as const
const part = (from: string, to: string, ...articleIds: ArticleId[]) =>
  ({ kind: 'part', from, to, articleIds }) as const

describe('followSpeaker', () => {
  const cases = [
    { name: 'nothing said', given: [], expected: 'a' },
    { name: 'one is the other', given: [merge('a', 'b')], expected: 'b' },
    { name: 'and that one a third', given: [merge('a', 'b'), merge('b', 'c')], expected: 'c' },
    {
      name: 'what was said before of another says nothing',
      given: [merge('b', 'c'), merge('a', 'b')],
      expected: 'b',
    },
    { name: 'back again', given: [merge('a', 'b'), merge('b', 'a')], expected: 'a' },
    { name: 'this article is somebody else’s', given: [part('a', 'a-2', one)], expected: 'a-2' },
    { name: 'another article is', given: [part('a', 'a-2', two)], expected: 'a' },
  ]
  for (const { name, given, expected } of cases)
    test(name, () => assert.equal(followSpeaker('a', one, given), expected))
})

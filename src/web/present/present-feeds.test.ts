import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Feed } from '../../model/feed.ts'
import type { OutletId } from '../../model/ids.ts'
import { en } from '../translations/en.ts'
import type { Frame } from '../views/frame.ts'
import { presentFeed } from './present-feeds.ts'

const now = 1_000_000
const frame = { words: en, now } as Frame
const failure = { reason: 'server error', detail: '503', count: 1, since: now } as const

const cases: readonly {
  name: string
  given: Partial<Feed>
  expected: { awaiting?: string | undefined; sentence?: string | undefined }
}[] = [
  { name: 'a new feed waits for its turn', given: { dueAt: now }, expected: { awaiting: 'turn' } },
  {
    name: 'a new feed that somebody has taken is being read',
    given: { dueAt: now + 1 },
    expected: { awaiting: 'answer' },
  },
  {
    name: 'a feed that was read has a time for the next',
    given: { dueAt: now + 1, lastReadAt: now - 1 },
    expected: { awaiting: undefined },
  },
  { name: 'a paused feed waits for nothing', given: { state: 'paused' }, expected: { awaiting: undefined } },
  {
    name: 'a failing feed is asked again',
    given: { failure },
    expected: { sentence: `${en.failure['server error']} Failed once. It is asked again later.` },
  },
  {
    name: 'a feed that has ended is not',
    given: { failure, state: 'ended' },
    expected: { sentence: `${en.failure['server error']} Failed once. It is not asked again.` },
  },
]

for (const { name, given, expected } of cases)
  test(`feeds: ${name}`, () => {
    const feed = { state: 'active', dueAt: now, outletId: 1 as OutletId, ...given } as Feed
    const shown = presentFeed(feed, new Map(), frame)
    assert.deepEqual({ ...shown, ...expected }, shown)
  })

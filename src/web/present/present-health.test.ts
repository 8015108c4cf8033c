import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Feed } from '../../model/feed.ts'
import type { DueReason, FeedTiming } from '../../model/feed-timing.ts'
import { dueReasons } from '../../model/feed-timing.ts'
import { en } from '../translations/en.ts'
import type { Frame } from '../views/frame.ts'
import { presentHealth } from './present-health.ts'

const hour = 3_600_000
const now = Date.UTC(2026, 5, 12, 14)
const frame = { words: en, now, timeZone: 'UTC' } as Frame
const failure = { reason: 'timed out', detail: '', count: 3, since: now - 30 * hour } as const

function timing(dueBecause: DueReason, articlesADay: number, hours = 500): FeedTiming {
  return { dueBecause, rhythm: { articles: (articlesADay * hours) / 24, hours, byHour: [], at: now } }
}

const read = { lastReadAt: now - 2 * hour, dueAt: now + hour }

const cases: readonly { name: string; given: Partial<Feed>; expected: string }[] = [
  {
    name: 'one that is well',
    given: { ...read, timing: timing('own pace', 12) },
    expected:
      'Last read 2 hours ago, without a fault. Lately it had some 12 articles a day. It is read next in 1 hour: as often as it has news.',
  },
  {
    name: 'one whose site asks for pauses',
    given: { ...read, timing: { dueBecause: 'own pace', crawlDelayMs: 10_000 } },
    expected:
      'Last read 2 hours ago, without a fault. It is read next in 1 hour: as often as it has news. Its site asks for 10 seconds between two requests, and has them.',
  },
  {
    name: 'one that has little news',
    given: { ...read, timing: timing('feed asks', 0.2) },
    expected:
      'Last read 2 hours ago, without a fault. Lately it had about 1 article a week. It is read next in 1 hour: not sooner, as the feed itself asks.',
  },
  {
    name: 'one that fails',
    given: { ...read, failure, timing: timing('failed', 12, 2) },
    expected:
      'Last tried 2 hours ago. It began to fail yesterday. It is read next in 1 hour: later after each failure.',
  },
  {
    name: 'a new one',
    given: { dueAt: now },
    expected: 'It has not been tried yet. It is read as soon as its turn comes.',
  },
  { name: 'a new one that is being read', given: { dueAt: now + 1 }, expected: 'It has not been tried yet.' },
  {
    name: 'a paused one',
    given: { ...read, state: 'paused' },
    expected: 'Last read 2 hours ago, without a fault. It is paused, and not read until you resume it.',
  },
  {
    name: 'one that has ended',
    given: { ...read, state: 'ended' },
    expected:
      'Last read 2 hours ago, without a fault. The outlet has ended it, and it is not read unless you resume it.',
  },
  {
    name: 'one of a store from before, which knows no reason',
    given: read,
    expected: 'Last read 2 hours ago, without a fault. It is read next in 1 hour.',
  },
]

for (const { name, given, expected } of cases)
  test(`the health of a feed: ${name}`, () => {
    assert.equal(presentHealth({ state: 'active', timing: {}, ...given } as Feed, frame), expected)
  })

test('every reason for the time of a reading is told', () => {
  for (const dueBecause of dueReasons) {
    const told = presentHealth({ ...read, state: 'active', timing: { dueBecause } } as Feed, frame)
    assert.match(told, /read next in 1 hour: [a-z].+\.$/)
  }
})

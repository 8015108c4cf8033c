import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Rhythm } from '../model/feed-timing.ts'
import { learnRhythm } from './posting-rhythm.ts'
import {
  countReadingsAnHour,
  type FailedReading,
  type FinishedReading,
  scheduleFeed,
  scheduleRetry,
} from './schedule-feed.ts'

/** A Friday. */
const now = Date.UTC(2026, 0, 2, 12)
const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** Four weeks of a feed with so many articles a day, spread over the given hours. */
function watch(articlesADay: number, [first, last]: readonly [number, number] = [0, 24]): Rhythm {
  const midnight = now - 12 * hour
  const times: number[] = []
  for (let days = 28; days > 0; days--)
    for (let at = 0; at < articlesADay; at++)
      times.push(midnight - days * day + (first + ((last - first) * at) / articlesADay) * hour)
  return learnRhythm(undefined, times, now)
}

const invited = { isConditional: true, maxAgeMs: minute }

describe('a feed is read again', () => {
  const cases: {
    name: string
    given: Partial<FinishedReading>
    from: number
    to?: number
    because: string
  }[] = [
    {
      name: 'in a few hours when nothing is known of it',
      given: {},
      from: 2 * hour,
      to: 6 * hour,
      because: 'own pace',
    },
    {
      name: 'hourly when it publishes an article an hour',
      given: { rhythm: watch(24) },
      from: hour,
      to: 70 * minute,
      because: 'own pace',
    },
    {
      name: 'twice a day when it publishes once a week',
      given: {
        rhythm: learnRhythm(undefined, [now - 27 * day, now - 20 * day, now - 13 * day, now - 6 * day], now),
      },
      from: 9 * hour,
      to: 14 * hour,
      because: 'own pace',
    },
    {
      name: 'hourly at most without an invitation',
      given: { rhythm: watch(240) },
      from: hour,
      because: 'hourly at most',
    },
    {
      name: 'sooner where caching headers invite it',
      given: { rhythm: watch(240), ...invited },
      from: 18 * minute,
      to: 21 * minute,
      because: 'own pace',
    },
    {
      name: 'not sooner where an unchanged answer is not to be had',
      given: { rhythm: watch(240), ...invited, isConditional: false },
      from: hour,
      because: 'hourly at most',
    },
    {
      name: 'never within five minutes',
      given: { rhythm: watch(20_000), ...invited },
      from: 5 * minute,
      because: 'own pace',
    },
    {
      name: 'no earlier than the feed asks',
      given: { rhythm: watch(24), wishes: { minIntervalMs: 5 * hour } },
      from: 5 * hour,
      because: 'feed asks',
    },
    {
      name: 'no earlier than the server asks',
      given: { rhythm: watch(24), maxAgeMs: 6 * hour, wishes: { minIntervalMs: hour } },
      from: 6 * hour,
      because: 'server asks',
    },
    {
      name: 'within a day although asked to wait a year',
      given: { maxAgeMs: 8760 * hour },
      from: day,
      because: 'server asks',
    },
    {
      name: 'after the hours that it wants skipped',
      given: { rhythm: watch(24), wishes: { skipHours: [13, 14, 15] } },
      from: 4 * hour,
      because: 'quiet hours',
    },
    {
      name: 'after the days that it wants skipped',
      given: { rhythm: watch(24), maxAgeMs: 13 * hour, wishes: { skipDays: [6, 0] } },
      from: 60 * hour,
      because: 'quiet hours',
    },
    {
      name: 'every six hours while its hub announces news',
      given: { rhythm: watch(240), announcedUntil: now + day },
      from: 6 * hour,
      because: 'announced',
    },
    {
      name: 'an hour after its hub has ceased to announce at the latest',
      given: { rhythm: watch(240), announcedUntil: now + hour },
      from: 2 * hour,
      because: 'announced',
    },
    {
      name: 'later where all feeds together are too many',
      given: { rhythm: watch(24), stretch: 3 },
      from: 3 * hour,
      to: 200 * minute,
      because: 'many feeds',
    },
  ]
  for (const { name, given, from, to = from, because } of cases)
    test(name, () => {
      const next = scheduleFeed({ now, randomness: 0.5, isConditional: true, stretch: 1, ...given })
      const waits = next.dueAt - now
      assert.ok(waits >= from - minute && waits <= to + minute, `waits ${waits / minute} minutes`)
      assert.equal(next.because, because)
    })

  test('up to a tenth earlier or later, but never earlier than asked', () => {
    const reading = { now, isConditional: true, stretch: 1, rhythm: watch(240) }
    assert.equal(scheduleFeed({ ...reading, randomness: 0 }).dueAt, now + 54 * minute)
    assert.equal(scheduleFeed({ ...reading, randomness: 1 }).dueAt, now + 66 * minute)
    const asked = scheduleFeed({ ...reading, randomness: 0, wishes: { minIntervalMs: 2 * hour } })
    assert.equal(asked.dueAt, now + 2 * hour)
  })
})

describe('a rhythm', () => {
  test('puts readings where the articles are', () => {
    const daytime = watch(24, [8, 20])
    assert.ok(countReadingsAnHour(daytime, now) > 1.2)
    const night = now + 12 * hour
    assert.ok(countReadingsAnHour(daytime, night) < 0.6)
  })

  test('forgets: a feed that fell silent is asked less and less', () => {
    let rhythm = watch(48)
    const pace = [countReadingsAnHour(rhythm, now)]
    for (let days = 1; days <= 60; days++) {
      rhythm = learnRhythm(rhythm, [], now + days * day)
      if (days % 20 === 0) pace.push(countReadingsAnHour(rhythm, now + days * day))
    }
    assert.deepEqual(
      pace,
      pace.toSorted((one, other) => other - one),
    )
    assert.ok((pace.at(-1) ?? 1) < 0.6)
  })

  test('is the same whether a feed is watched often or seldom', () => {
    const times = Array.from({ length: 14 * 12 }, (_, at) => now + (at + 0.5) * 2 * hour)
    const until = now + 14 * day
    const start = watch(12)
    let often = start
    for (let at = now; at < until; at += 2 * hour)
      often = learnRhythm(
        often,
        times.filter((time) => time >= at && time < at + 2 * hour),
        at + 2 * hour,
      )
    const seldom = learnRhythm(start, times, until)
    assert.ok(Math.abs(often.articles / often.hours - seldom.articles / seldom.hours) < 0.01)
  })

  test('does not believe dates to come', () => {
    const rhythm = learnRhythm(undefined, [now + 400 * day], now)
    assert.ok(rhythm.articles <= 1 && rhythm.hours > 0)
  })
})

describe('a feed that failed is tried again', () => {
  const cases: { name: string; given: Partial<FailedReading>; expected: number; because: string }[] = [
    { name: 'after five minutes at first', given: {}, expected: 5 * minute, because: 'failed' },
    {
      name: 'later after each further failure',
      given: { failureCount: 4 },
      expected: 40 * minute,
      because: 'failed',
    },
    {
      name: 'daily after many failures',
      given: { failureCount: 1000, failingSince: now - 4 * day },
      expected: day,
      because: 'failed',
    },
    {
      name: 'weekly once it was dead for five days',
      given: { failureCount: 12, failingSince: now - 5 * day },
      expected: 7 * day,
      because: 'long dead',
    },
    {
      name: 'no earlier than a busy server asks',
      given: { retryAfterMs: 2 * hour },
      expected: 2 * hour,
      because: 'server is busy',
    },
    {
      name: 'within a day although a busy server asks for more',
      given: { retryAfterMs: 99 * hour },
      expected: day,
      because: 'server is busy',
    },
  ]
  for (const { name, given, expected, because } of cases)
    test(name, () => {
      const reading = { now, randomness: 0.5, failureCount: 1, failingSince: now, ...given }
      assert.deepEqual(scheduleRetry(reading), { dueAt: now + expected, because })
    })
})

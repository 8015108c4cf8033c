import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { tell } from '../../test/tell-story.ts'
import { toIsoDate } from '../lib/calendar-day.ts'
import type { Origin } from '../model/reprint.ts'
import { buildTimeline } from './build-timeline.ts'

// A Wednesday.
const publishedAt = Date.parse('2026-03-18T09:00:00Z')

function told(...texts: string[]) {
  return texts.map((text, at) => {
    const one = tell({ title: 'Dam breaks above Ortell', outlet: at + 1, text })
    return { ...one, article: { ...one.article, publishedAt } }
  })
}

function originsOf(...groups: number[][]): Origin[] {
  return groups.map((ids) => ({
    articleIds: ids as never,
    firstId: ids[0] as never,
    clock: undefined,
    agency: undefined,
  }))
}

const first = told(
  'The dam above Ortell broke on Sunday night and flooded the lower town. The council will vote on the repair of the dam next Friday.',
  'Forty people were rescued after the dam above Ortell broke on Sunday. Councillors are to vote on the repair of the dam on 20 March.',
  'The wind blew hard over the northern coast on Sunday and many trees fell.',
)

describe('a timeline', () => {
  const separate = originsOf([1], [2], [3])
  const options = { language: 'en', origins: separate, folded: new Set<never>() }

  test('has the days that independent reports tell of, in order, what is to come marked', () => {
    const entries = buildTimeline(first, options)
    assert.deepEqual(
      entries.map((entry) => [toIsoDate(entry), entry.isAnnounced, entry.originCount]),
      [
        ['2026-03-15', false, 2],
        ['2026-03-20', true, 2],
      ],
    )
  })

  test('cites sentences word for word, at their place', () => {
    for (const { articleId, start, end, number, text } of buildTimeline(first, options)) {
      const one = first.find(({ article }) => article.id === articleId)
      assert.equal(one?.revision.text.slice(start, end), text)
      assert.equal(one?.understanding.sentences[number - 1]?.start, start)
    }
  })

  test('counts articles of one origin once, and leaves out who carries the text of another', () => {
    assert.deepEqual(buildTimeline(first, { ...options, origins: originsOf([1, 2], [3]) }), [])
    assert.deepEqual(buildTimeline(first, { ...options, folded: new Set([2 as never]) }), [])
  })

  test('leaves out a day of which reports tell different things', () => {
    assert.deepEqual(buildTimeline(first.slice(1), { ...options, origins: originsOf([2], [3]) }), [])
  })

  test('has a year of which a sentence tells, and none that a thing in it has', () => {
    const yearsOf = (...texts: string[]) =>
      buildTimeline(told(...texts), { ...options, origins: originsOf([1], [2]) }).map(toIsoDate)
    assert.deepEqual(
      yearsOf(
        'The dam above Ortell was built in 2011 by the lower town.',
        'In 2011 the lower town built the dam above Ortell.',
      ),
      ['2011'],
    )
    assert.deepEqual(
      yearsOf(
        'The dam above Ortell is the first to break since 2011, and next year’s vote on the lower town is off.',
        'After the 2011 flood of the lower town the dam above Ortell held, and next year’s vote is off.',
      ),
      [],
    )
  })

  test('begins from the day of the outlet', () => {
    const late = told(
      'The dam above Ortell broke today and flooded the lower town at once.',
      'After rain the dam above Ortell broke today and the lower town stood under water.',
    ).map((one) => ({
      ...one,
      outlet: { ...one.outlet, country: 'US' },
      article: { ...one.article, publishedAt: Date.parse('2026-03-18T02:00:00Z') },
    }))
    assert.deepEqual(buildTimeline(late, { ...options, origins: originsOf([1], [2]) }).map(toIsoDate), [
      '2026-03-17',
    ])
  })
})

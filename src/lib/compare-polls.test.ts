import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Poll } from '../model/poll.ts'
import { comparePolls } from './compare-polls.ts'

function pollOf(said: Partial<Poll>): Poll {
  return {
    ...{ pollster: 'Gallup', sponsor: undefined, fieldStart: undefined, fieldEnd: undefined, n: 1000 },
    ...{ population: undefined, mode: undefined, question: undefined, reportedMargin: undefined },
    ...{ results: [], missing: [], sentences: [], ...said },
  }
}

const before = pollOf({
  results: [
    { answer: 'Berg', percent: 41 },
    { answer: 'Dahl', percent: 44 },
    { answer: 'Moen', percent: 9 },
  ],
})

describe('comparePolls', () => {
  it('says of each answer of both polls whether its change is more than chance', () => {
    const results = [
      { answer: 'Berg', percent: 49 },
      { answer: 'Dahl', percent: 43 },
      { answer: 'Lund', percent: 5 },
    ]
    assert.deepEqual(comparePolls(before, pollOf({ results })), [
      { answer: 'Berg', change: 8, verdict: 'clear' },
      { answer: 'Dahl', change: -1, verdict: 'within the margin' },
    ])
  })

  it('compares no other house, people, way or question, and nothing without a number', () => {
    const [results, mode] = [before.results, 'online' as const]
    for (const said of [{ pollster: 'Forsa' }, { n: undefined }])
      assert.deepEqual(comparePolls(before, pollOf({ results, ...said })), [])
    const asked = { ...before, population: 'adults', mode, question: 'whom they trust' }
    for (const said of [
      { population: 'likely voters' },
      { mode: 'telephone' as const },
      { question: 'whom they like' },
    ])
      assert.deepEqual(comparePolls(asked, pollOf({ results, ...said })), [])
    assert.equal(comparePolls(asked, pollOf({ results, population: 'Adults' })).length, 3)
  })
})

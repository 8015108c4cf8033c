import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { HubSubscription } from '../model/hub-subscription.ts'
import { decideHubAnswer } from './decide-hub-answer.ts'

const now = 1_000_000
const second = 1000
const day = 86_400 * second
const topic = 'https://paper.example/feed'
const pending = { topic, state: 'asked', askedAt: now } as HubSubscription
const ending = { topic, state: 'ending' } as HubSubscription
const question = { mode: 'subscribe', topic, challenge: 'abc', leaseSeconds: '1000' }

const cases = [
  { name: 'what was asked for is agreed to', given: {}, leaseMs: 1000 * second },
  { name: 'a lease that is not said is a day', given: { leaseSeconds: undefined }, leaseMs: day },
  { name: 'a lease that is no number is a day', given: { leaseSeconds: '-5' }, leaseMs: day },
  { name: 'a lease for ever is a month', given: { leaseSeconds: '999999999999' }, leaseMs: 30 * day },
  { name: 'a challenge that is missing is refused', given: { challenge: undefined } },
  { name: 'a challenge that is no text is refused', given: { challenge: 'a\u0000b' } },
  { name: 'a challenge without an end is refused', given: { challenge: 'a'.repeat(2001) } },
  { name: 'a mode that does not exist is refused', given: { mode: 'constructor' } },
  { name: 'a topic that is not said is refused', given: { topic: undefined } },
  { name: 'an end that nobody asked for is refused', given: { mode: 'unsubscribe' } },
]

for (const { name, given, leaseMs } of cases)
  test(name, () => {
    const answer = decideHubAnswer(pending, { ...question, ...given }, now)
    if (leaseMs === undefined) return assert.equal(answer, undefined)
    assert.ok(answer?.echo === 'abc' && answer.change !== 'remove')
    assert.deepEqual(
      [answer.change.state, answer.change.leaseEndsAt, answer.change.dueAt],
      ['verified', now + leaseMs, now + leaseMs * 0.8],
    )
  })

test('a lease of a second is no invitation to ask each second', () => {
  const answer = decideHubAnswer(pending, { ...question, leaseSeconds: '1' }, now)
  assert.ok(answer && answer.change !== 'remove')
  assert.deepEqual([answer.change.leaseEndsAt, answer.change.dueAt], [now + second, now + 300 * second])
})

test('what is ending is ended, and not begun again', () => {
  const end = { ...question, mode: 'unsubscribe' }
  assert.deepEqual(decideHubAnswer(ending, end, now), { echo: 'abc', change: 'remove' })
  assert.equal(decideHubAnswer({ ...ending, leaseEndsAt: now + day }, question, now), undefined)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createHostTurns, type Errand } from './host-turns.ts'

function feed(id: number, host = 'many.example'): Errand {
  return { key: String(id), url: `https://${host}/feed/${id}` }
}

const options = { pauseMs: 2000, isOwn: (url: string) => url.includes('home'), random: () => 0 }

test('feeds of one host get moments one pause apart, and keep them', () => {
  const turns = createHostTurns(options)
  assert.deepEqual(
    [1, 2, 3, 4].map((id) => turns.take(feed(id), 1000)),
    [1000, 3000, 5000, 7000],
  )
  turns.end(feed(1))
  assert.equal(turns.take(feed(2), 3000), 3000)
  turns.end(feed(2))
  assert.equal(turns.take(feed(5), 3100), 9000, 'one that comes later waits behind them')
  assert.equal(turns.take(feed(3), 5200), 5200)
})

test('a host that is slow to answer has one feed under way', () => {
  const turns = createHostTurns(options)
  turns.take(feed(1), 0)
  assert.equal(turns.take(feed(2), 60_000), 62_000)
  turns.end(feed(1))
  assert.equal(turns.take(feed(2), 62_000), 62_000)
})

test('hosts do not wait for one another, and hosts of the operator for nothing', () => {
  const turns = createHostTurns(options)
  assert.deepEqual(
    ['a.example', 'b.example', 'home.example', 'home.example'].map((host, id) =>
      turns.take(feed(id, host), 5),
    ),
    [5, 5, 5, 5],
  )
})

test('a host that asks for longer pauses has them, up to a minute', () => {
  const delays: Record<string, number> = { 'slow.example': 10_000, 'stop.example': 86_400_000 }
  const findDelayMs = (url: string) => delays[new URL(url).hostname]
  const turns = createHostTurns({ ...options, findDelayMs })
  const take = (host: string) => [1, 2, 3].map((id) => turns.take(feed(id, host), 0))
  assert.deepEqual(take('slow.example'), [0, 10_000, 20_000])
  assert.deepEqual(take('stop.example'), [0, 60_000, 120_000])
})

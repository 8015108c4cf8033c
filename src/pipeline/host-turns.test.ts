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

test('a host has its pause after an errand that began later than promised', () => {
  const turns = createHostTurns(options)
  turns.take(feed(1), 0)
  turns.end(feed(1))
  turns.take(feed(2), 0)
  turns.take(feed(3), 0)
  assert.equal(turns.take(feed(2), 3900), 3900)
  turns.end(feed(2))
  const moment = turns.take(feed(3), 4000)
  assert.equal(moment >= 5900, true, 'its own moment came a tenth of a second after the other began')
  assert.equal(turns.take(feed(3), moment), moment)
})

test('a turn that is over is told with the end of its pause, not of the queue behind it', async () => {
  const turns = createHostTurns(options)
  const told: unknown[] = []
  const writer = {
    takeHostTurns: async (request: { readonly wanted: readonly string[]; readonly ended: unknown }) => {
      told.push(request.ended)
      return new Set(request.wanted)
    },
  }
  for (const id of [1, 2, 3]) turns.take(feed(id), 1000)
  await turns.share([feed(1)], writer, 1000)
  assert.equal(turns.hasEnded(), false)
  turns.end(feed(1))
  assert.equal(turns.hasEnded(), true)
  await turns.share([], writer, 1100)
  assert.deepEqual(told, [[], [{ host: 'many.example', lease: 91_000, freeAt: 3000 }]])
})

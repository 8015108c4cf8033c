import assert from 'node:assert/strict'
import { it } from 'node:test'
import { countSeldom } from './count-seldom.ts'

it('counts anew after twenty times as long as the count before took', async () => {
  let now = 0
  let articles = 0
  const find = countSeldom(() => now)
  const count = (tookMs: number) =>
    find(async () => {
      now += tookMs
      return ++articles
    })
  assert.equal(await count(0), 1)
  assert.equal(await count(100), 2)
  now += 1999
  assert.equal(await count(100), 2)
  now += 1
  assert.equal(await count(100), 3)
})

import assert from 'node:assert/strict'
import { it } from 'node:test'
import { joinCalls } from './join-calls.ts'

it('asks once for all who came meanwhile, and never answers with what was asked before they came', async () => {
  const ends: ((value: number) => void)[] = []
  const ask = joinCalls(() => new Promise<number>((resolve) => ends.push(resolve)))
  const first = ask()
  const [second, third] = [ask(), ask()]
  assert.equal(ends.length, 1)
  ends[0]?.(1)
  assert.equal(await first, 1)
  const fourth = ask()
  assert.equal(ends.length, 2)
  ends[1]?.(2)
  assert.deepEqual(await Promise.all([second, third]), [2, 2])
  ends[2]?.(3)
  assert.equal(await fourth, 3)
  assert.equal(ends.length, 3)
})

it('asks again after a failure, which each who shared it hears of', async () => {
  let calls = 0
  const ask = joinCalls(async () => {
    calls++
    if (calls < 3) throw new Error(`failure ${calls}`)
    return calls
  })
  const [first, second, third] = [ask(), ask(), ask()]
  await assert.rejects(first, /failure 1/)
  await assert.rejects(second, /failure 2/)
  await assert.rejects(third, /failure 2/)
  assert.equal(await ask(), 3)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createHostGate } from './host-gate.ts'

/** A gate whose pauses end when the test says so, and a log of what happened. */
function gateWithLog() {
  const log: string[] = []
  const pauses: (() => void)[] = []
  const gate = createHostGate((ms) => {
    log.push(`pause ${ms}`)
    return new Promise((resolve) => pauses.push(resolve))
  })
  const enter = (host: string, name: string, pauseMs = 1000) =>
    gate.pass(host, pauseMs, async () => {
      log.push(name)
    })
  return { gate, log, pauses, enter }
}

// After one turn of the event loop everything that could go on has gone on.
const settle = () => new Promise<void>((resolve) => setImmediate(resolve))

test('the second of a host waits for the pause after the first', async () => {
  const { log, pauses, enter } = gateWithLog()
  enter('a', 'first')
  enter('a', 'second')
  await settle()
  assert.deepEqual(log, ['first', 'pause 1000'])
  pauses.shift()?.()
  await settle()
  assert.deepEqual(log, ['first', 'pause 1000', 'second', 'pause 1000'])
})

test('another host does not wait', async () => {
  const { log, enter } = gateWithLog()
  enter('a', 'first')
  enter('b', 'other')
  await settle()
  assert.deepEqual(
    log.filter((entry) => !entry.startsWith('pause')),
    ['first', 'other'],
  )
})

test('without a pause the next follows at once, still one at a time', async () => {
  const { log, gate, enter } = gateWithLog()
  const slow = Promise.withResolvers<void>()
  gate.pass('a', 0, () => slow.promise)
  enter('a', 'next', 0)
  await settle()
  assert.deepEqual(log, [])
  slow.resolve()
  await settle()
  assert.deepEqual(log, ['next'])
})

test('work that fails lets the next through and reports to its own caller', async () => {
  const { log, gate, enter } = gateWithLog()
  const failed = gate.pass('a', 0, () => Promise.reject(new Error('lost')))
  enter('a', 'next', 0)
  await assert.rejects(failed, /lost/)
  await settle()
  assert.deepEqual(log, ['next'])
})

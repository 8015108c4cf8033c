import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createAlarm } from './alarm.ts'

const aMinuteMs = 60_000

test('a ring ends the sleep at once', async () => {
  const alarm = createAlarm()
  const sleep = alarm.sleep(aMinuteMs)
  alarm.ring()
  await sleep
})

test('a ring before the sleep is not lost, and counts once', async () => {
  const alarm = createAlarm()
  alarm.ring()
  await alarm.sleep(aMinuteMs)
  const order: string[] = []
  const second = alarm.sleep(aMinuteMs).then(() => order.push('woke'))
  order.push('still asleep')
  alarm.ring()
  await second
  assert.deepEqual(order, ['still asleep', 'woke'])
})

test('what was asked for within a moment rings once', async () => {
  const alarm = createAlarm()
  const sleep = alarm.sleep(aMinuteMs)
  alarm.ringWithin(1)
  alarm.ringWithin(aMinuteMs)
  // The timer holds no process; the sleep before it does.
  await sleep
})

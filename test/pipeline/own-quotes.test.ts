/** Quotes are read by whoever owns that, while articles are placed, and by another when the first is gone. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createAlarm } from '../../src/pipeline/alarm.ts'
import { ownQuotes } from '../../src/pipeline/own-quotes.ts'
import { waitUntil } from '../wait-until.ts'
import { openReading } from './open-reading.ts'
import { createPlacing, receiveReports } from './place-reports.ts'

const now = Date.UTC(2026, 5, 1, 12)
const say = (number: number) => ({
  title: `Lock ${number} of the Alder canal is closed`,
  text: `Lock ${number} of the Alder canal is closed. “We will not open lock ${number} before it is safe,” engineer Mara Quill said on Monday.`,
})

test('what is placed is read for quotes by one of two readers, and by the other when that one has ended', async (t) => {
  const reading = await openReading(t, { now: () => now })
  const { store, events } = reading
  const placing = createPlacing(reading)
  const begin = (holder: string) => {
    const [alarm, stopping] = [createAlarm(), new AbortController()]
    const options = { store, events, alarm, now: () => now, holder, signal: stopping.signal }
    const done = ownQuotes(options)
    const stop = async () => {
      stopping.abort()
      alarm.ring()
      await done
    }
    return { alarm, stop }
  }
  const readers = [begin('one'), begin('two')]
  const listRead = () =>
    store.read(async (reader) => {
      const ids = await reader.listArticleIds({ limit: 100 })
      return [...(await reader.listQuotes(ids, 10)).values()].map((quotes) => quotes.length)
    })
  const readAll = (count: number) =>
    waitUntil(`${count} articles have their quote`, async () => {
      for (const { alarm } of readers) alarm.ring()
      return (await listRead()).length === count
    })

  await receiveReports(store, [1, 2, 3].map(say), { from: 0, now })
  await placing.finish()
  await readAll(3)
  assert.deepEqual(await listRead(), [1, 1, 1], 'each quote once')

  const owner = await store.read((reader) => reader.findOwnership('quotes'))
  await readers.splice(owner?.holder === 'one' ? 0 : 1, 1)[0]?.stop()
  await receiveReports(store, [4, 5].map(say), { from: 3, now })
  await placing.finish()
  await readAll(5)
  assert.deepEqual(await listRead(), [1, 1, 1, 1, 1])
  await readers[0]?.stop()
  await placing.stop()
})

import assert from 'node:assert/strict'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { createAlarm } from '../../src/pipeline/alarm.ts'
import { ownWork } from '../../src/pipeline/own-work.ts'
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts'
import { makeFolder } from '../make-folder.ts'
import { waitUntil } from '../wait-until.ts'

async function openWork(t: TestContext) {
  const store = await openSqliteStore(join(await makeFolder(t), 'octavo.sqlite'))
  t.after(() => store.close())
  const owners: string[] = []
  const start = (holder: string) => {
    const [alarm, stopping] = [createAlarm(), new AbortController()]
    const options = { store, work: 'placing', holder, alarm, signal: stopping.signal }
    const done = ownWork(options, async (_, signal) => {
      owners.push(holder)
      while (!signal.aborted) await alarm.sleep(60_000)
    })
    const stop = async () => {
      stopping.abort()
      alarm.ring()
      await done
    }
    t.after(stop)
    return stop
  }
  return { store, owners, start }
}

test('work passes on at once when its owner ends', async (t) => {
  const { owners, start } = await openWork(t)
  const stop = start('one')
  await waitUntil('one owns it', async () => owners.length === 1)
  start('two')
  await stop()
  const endedAt = performance.now()
  await waitUntil('two owns it', async () => owners.length === 2)
  assert.ok(performance.now() - endedAt < 5_000, 'sooner than from a dead owner')
  assert.deepEqual(owners, ['one', 'two'])
})

test('work passes on within 10 s when its owner died without a word', async (t) => {
  const { store, owners, start } = await openWork(t)
  const dead = await store.write((writer) => writer.takeOwnership({ work: 'placing', holder: 'dead' }))
  assert.ok(dead)
  const diedAt = performance.now()
  start('heir')
  await waitUntil('the heir owns it', async () => owners.length === 1)
  assert.ok(performance.now() - diedAt < 10_000)
  assert.equal(
    await store.read((reader) => reader.findOwnership('placing')).then((now) => now?.holder),
    'heir',
  )
})

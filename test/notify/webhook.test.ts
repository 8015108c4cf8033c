import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { join } from 'node:path'
import { describe, type TestContext, test } from 'node:test'
import type { NoticeChannelId } from '../../src/model/ids.ts'
import { onlyReader } from '../../src/model/reader.ts'
import { hour, minute, noon } from '../contract/newsroom.ts'
import { waitUntil } from '../wait-until.ts'
import { openNotices } from './open-notices.ts'
import { type Receiver, startReceiver } from './start-receiver.ts'

type Answer = Parameters<typeof startReceiver>[0]

async function open(t: TestContext, answer: Answer) {
  const receiver = await startReceiver(answer)
  t.after(() => receiver.close())
  const opened = await openNotices(t)
  const added = await opened.commands.addWebhook(onlyReader, `${receiver.origin}/hook?a=1`)
  assert.ok(added.kind === 'added')
  return { ...opened, receiver, secret: added.secret }
}

const idsOf = ({ received }: Receiver) => received.map(({ headers }) => headers['webhook-id'])

describe('a webhook', () => {
  test('gets what is told, signed over its id, the time and the body', async (t) => {
    const { receiver, secret, tell, run, listSendings } = await open(t, () => ({ status: 204 }))
    await tell({ sentence: 'It broke in the night.', source: 'Harbour Post' })
    await run()
    const [taken] = receiver.received
    assert.ok(taken)
    assert.equal(taken.url, '/hook?a=1')
    const { 'webhook-id': id, 'webhook-timestamp': seconds } = taken.headers
    assert.equal(Number(seconds), noon / 1000)
    const key = Buffer.from(secret.replace('whsec_', ''), 'base64')
    const signed = createHmac('sha256', key).update(`${id}.${seconds}.${taken.bytes}`).digest('base64')
    assert.equal(taken.headers['webhook-signature'], `v1,${signed}`)
    const { notices, ...payload } = JSON.parse(taken.bytes.toString())
    assert.deepEqual(payload, { type: 'notices', id })
    assert.equal(notices[0].url, 'http://localhost:4200/story/1')
    assert.equal((await listSendings())[0]?.state, 'delivered')
  })

  test('that fails is asked again, ever later, with the same id, and given up after a day', async (t) => {
    const { receiver, clock, tell, run, listSendings } = await open(t, () => ({ status: 503 }))
    await tell()
    await run()
    const waits: number[] = []
    for (let tries = 1; ; tries++) {
      assert.equal(receiver.received.length, tries)
      const [sending] = await listSendings()
      assert.equal(sending?.failure, 'server error: status 503')
      if (sending.dueAt === undefined) break
      waits.push((sending.dueAt - clock.at) / minute)
      clock.at = sending.dueAt - 1
      await run()
      clock.at = sending.dueAt
      await run()
    }
    assert.deepEqual(waits, [1, 5, 30, 120, 360, 900])
    assert.equal((await listSendings())[0]?.state, 'given up')
    assert.equal(new Set(idsOf(receiver)).size, 1)
  })

  test('gets nothing for somebody who is blocked', async (t) => {
    const { receiver, store, clock, tell, run, listSendings } = await open(t, () => ({ status: 204 }))
    await store.write(async (writer) => {
      const ben = { name: 'Ben', email: 'ben@example.org', role: 'reader', readerId: onlyReader } as const
      await writer.addPerson({ ...ben, isVerified: true, passwordHash: undefined, now: noon })
      await writer.blockPerson(onlyReader, noon)
    })
    await tell()
    await run()
    assert.deepEqual([receiver.received.length, (await listSendings())[0]?.state], [0, 'given up'])
    await store.write((writer) => writer.blockPerson(onlyReader, undefined))
    clock.at = noon + 48 * hour
    await tell({ path: '/story/2' })
    await run()
    assert.equal(receiver.received.length, 1)
  })

  test('is left alone as long as it asks', async (t) => {
    const { clock, tell, run, listSendings } = await open(t, () => ({
      status: 429,
      headers: { 'retry-after': '7200' },
    }))
    await tell()
    await run()
    assert.equal((await listSendings())[0]?.dueAt, clock.at + 2 * hour)
  })

  test('that is no more ends its channel', async (t) => {
    const { tell, run, listSendings, listChannels } = await open(t, () => ({ status: 410 }))
    await tell()
    await run()
    assert.deepEqual(
      [(await listSendings())[0]?.state, (await listChannels())[0]?.state],
      ['given up', 'ended'],
    )
  })

  test('that redirects into the private network is not followed', async (t) => {
    const other = await startReceiver(() => ({ status: 200 }))
    t.after(() => other.close())
    const location = other.origin
    const { tell, run, listSendings } = await open(t, () => ({ status: 307, headers: { location } }))
    await tell()
    await run()
    assert.match((await listSendings())[0]?.failure ?? '', /^unexpected status: redirected to http:\/\/127/)
    assert.equal(other.received.length, 0)
  })

  test('at a private address is refused, and not tried again', async (t) => {
    const { commands, tell, run, listSendings, listChannels, store } = await open(t, () => ({ status: 200 }))
    const [first] = await listChannels()
    await commands.removeChannel(onlyReader, first?.id as NoticeChannelId)
    await commands.addWebhook(onlyReader, 'http://169.254.169.254/latest')
    await tell()
    await run()
    const [sending] = await listSendings()
    assert.equal(sending?.state, 'given up')
    assert.equal(sending?.failure, 'private address')
    for (const wrong of ['ftp://a.example', 'http://anna:secret@a.example/', 'hook'])
      assert.equal((await commands.addWebhook(onlyReader, wrong)).kind, 'bad address')
    const kept = await store.read((reader) => reader.listChannels(onlyReader))
    assert.ok(
      kept.every(({ secret }) => !secret.includes('whsec_')),
      'secrets are kept sealed',
    )
  })

  test('gets again, under the same id, what a process sent that was killed before it could write that down', async (t) => {
    let isAnswering = false
    const { receiver, clock, tell, run, folder, listSendings } = await open(t, () =>
      isAnswering ? { status: 200 } : undefined,
    )
    await tell()
    const script = join(import.meta.dirname, 'send-once.ts')
    const child = spawn(process.execPath, [script, join(folder, 'octavo.db'), folder, String(clock.at)])
    const ended = once(child, 'exit')
    await waitUntil('it is sent', async () => receiver.received.length === 1)
    child.kill('SIGKILL')
    await ended
    isAnswering = true
    await run()
    assert.equal(receiver.received.length, 1, 'nobody else sends it as long as the lease holds')
    clock.at += 2 * minute
    await run()
    await run()
    assert.equal(receiver.received.length, 2)
    assert.equal(new Set(idsOf(receiver)).size, 1)
    assert.equal((await listSendings())[0]?.state, 'delivered')
  })

  test('is tried with one press, at most twenty times a day', async (t) => {
    const { commands, receiver, listChannels } = await open(t, () => ({ status: 200 }))
    const [channel] = await listChannels()
    const id = channel?.id as NoticeChannelId
    assert.deepEqual(await commands.test(onlyReader, id), { ok: true })
    assert.match(receiver.received[0]?.bytes.toString() ?? '', /This is a test/)
    assert.equal(await commands.test(2 as never, id), undefined, 'another reader has no such channel')
    for (let more = 0; more < 19; more++) await commands.test(onlyReader, id)
    assert.equal(await commands.test(onlyReader, id), 'too often')
  })
})

import assert from 'node:assert/strict'
import { describe, type TestContext, test } from 'node:test'
import { onlyReader } from '../../src/model/reader.ts'
import { openNotices } from './open-notices.ts'
import { startPushService } from './start-push-service.ts'

async function open(t: TestContext) {
  const service = await startPushService()
  t.after(() => service.close())
  const opened = await openNotices(t)
  assert.equal(await opened.commands.addBrowser(onlyReader, service.browser), 'added')
  return { ...opened, service }
}

describe('a message to a browser', () => {
  test('can be read by that browser alone, and comes from who it was asked by', async (t) => {
    const { commands, service, tell, run, listSendings } = await open(t)
    await tell({ sentence: 'It broke in the night.', source: 'Harbour Post' })
    await run()
    assert.equal((await listSendings())[0]?.state, 'delivered')
    const [read] = service.read
    assert.deepEqual(
      [read?.title, read?.body, read?.path],
      ['Dam breaks', 'It broke in the night.\nHarbour Post', '/story/1'],
    )
    const [received] = service.received
    assert.ok(!received?.bytes.includes('Dam'), 'the service cannot read it')
    assert.equal(received?.headers['content-encoding'], 'aes128gcm')
    assert.equal(received?.headers.ttl, '86400')
    const key = await commands.getPushKey()
    assert.ok(received?.headers.authorization?.endsWith(`k=${key}`))
  })

  test('tells of several things at once, however long they are', async (t) => {
    const { service, tell, run } = await open(t)
    for (let count = 0; count < 30; count++) await tell({ subject: `${count} ${'ü'.repeat(450)}` })
    await run()
    assert.equal(service.read[0]?.title, '30 notices')
    assert.ok((service.received[0]?.bytes.length ?? 0) <= 4096)
  })

  for (const status of [404, 410, 403])
    test(`is sent no more where its service answers ${status}`, async (t) => {
      const { service, tell, run, listChannels } = await open(t)
      service.answer(status)
      await tell()
      await run()
      assert.equal((await listChannels())[0]?.state, 'ended')
    })

  test('goes to no address that is not a push service’s', async (t) => {
    const { commands, service } = await open(t)
    const wrong = [
      { endpoint: 'http://push.example/1' },
      { endpoint: 'file:///etc/passwd' },
      { p256dh: 'short' },
      { auth: '' },
    ]
    for (const part of wrong)
      assert.equal(await commands.addBrowser(onlyReader, { ...service.browser, ...part }), 'bad address')
  })
})

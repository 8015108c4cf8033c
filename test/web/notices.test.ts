import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { ReaderId } from '../../src/model/ids.ts'
import { onlyReader } from '../../src/model/reader.ts'
import { startMailServer } from '../notify/start-mail-server.ts'
import { startPushService } from '../notify/start-push-service.ts'
import { startReceiver } from '../notify/start-receiver.ts'
import { fillNewsroom, newsroomNow } from './fill-newsroom.ts'
import { type OpenSite, openSite } from './open-site.ts'
import { readPage } from './read-page.ts'

const path = '/settings/notices'

describe('the page of what a reader is told', () => {
  let site: OpenSite
  let mail: Awaited<ReturnType<typeof startMailServer>>
  before(async () => {
    mail = await startMailServer()
    const server = { host: '127.0.0.1', port: mail.port, isSecure: false, user: '', password: '' }
    const identify = async ({ headers }: Request) => ({
      ...{ readerId: Number(headers.get('x-reader') ?? 1) as ReaderId, role: 'operator' as const, name: '' },
    })
    const notices = { mail: { server, from: 'news@octavo.example' } }
    site = await openSite({ fill: fillNewsroom, identify, notices })
  })
  after(async () => {
    await site.close()
    await mail.close()
  })

  const listChannels = () => site.store.read((reader) => reader.listChannels(onlyReader))
  const postText = async (to: string, fields: Record<string, string>) => {
    const response = await site.post(to, fields)
    return { status: response.status, text: readPage(await response.text()).text }
  }

  test('is found among the settings, and says what there is not yet', async () => {
    assert.equal((await site.get('/settings')).linkTo('What you are told'), path)
    const { text } = await site.get(path)
    assert.match(
      text,
      /Nothing yet\. What you follow is told here.*no way to reach you yet.*needs scripts.*You follow nothing yet.*Nothing was sent yet/,
    )
  })

  test('takes a mailbox by the code that was sent there, and tries it', async () => {
    assert.match((await postText(`${path}/mailboxes`, { address: 'anna' })).text, /not an address/)
    const asked = await site.post(`${path}/mailboxes`, { address: 'anna@harbour.example' })
    assert.equal(asked.headers.get('location'), `${path}?notice=codeSent`)
    const [channel] = await listChannels()
    const confirm = `${path}/channels/${channel?.id}/confirm`
    assert.deepEqual((await postText(confirm, { code: 'AAAAAAAA' })).status, 422)
    const code = mail.taken[0]?.subject?.slice(0, 8) ?? ''
    assert.equal((await site.post(confirm, { code })).status, 303)
    assert.match((await postText(`${path}/channels/${channel?.id}/test`, {})).text, /The test was taken/)
    assert.equal(mail.taken[1]?.subject, 'A test of Octavo’s notices')
  })

  test('adds a program whose secret is shown once, and says why a test was not taken', async (t) => {
    const receiver = await startReceiver(() => ({ status: 500 }))
    t.after(() => receiver.close())
    const added = await site.post(`${path}/webhooks`, { address: `${receiver.origin}/hook` })
    const secret = readPage(await added.text()).one('input', ({ attribs }) => attribs.id === 'secret')
    assert.match(secret.attribs.value ?? '', /^whsec_/)
    assert.ok(!(await site.get(path)).html.includes('whsec_'))
    const channel = (await listChannels()).find(({ kind }) => kind === 'webhook')
    const tested = await postText(`${path}/channels/${channel?.id}/test`, {})
    assert.match(tested.text, /The test was not taken\..*status 500/)
    for (const act of ['test', 'remove', 'confirm']) {
      const headers = { 'x-reader': '2' }
      const url = `http://localhost${path}/channels/${channel?.id}/${act}`
      await site.fetch(new Request(url, { method: 'POST', headers }))
    }
    assert.equal(receiver.received.length, 1, 'another reader’s button sends nothing')
    assert.ok((await listChannels()).some(({ id }) => id === channel?.id))
  })

  test('takes a browser by what its push service gave it', async (t) => {
    const service = await startPushService()
    t.after(() => service.close())
    const added = await site.post(`${path}/browsers`, { ...service.browser })
    assert.equal(added.status, 303)
    const wrong = await postText(`${path}/browsers`, { ...service.browser, endpoint: 'http://a.example/' })
    assert.equal(wrong.status, 422)
    assert.equal((await site.fetch(new Request('http://localhost/notices/worker.js'))).status, 200)
  })

  test('keeps hours and digest, and what each follow does', async () => {
    const subject = { kind: 'outlet', id: 1 as never } as const
    await site.store.write((writer) =>
      writer.saveChoice(onlyReader, subject, { choice: 'follow', now: newsroomNow }),
    )
    const typed = { timeZone: 'Europe/Lisbon', quietFrom: '22:00', quietUntil: '07:00' }
    const digest = { digest: 'weekly', digestAt: '06:30', digestDay: '5' }
    assert.equal((await site.post(path, { ...typed, ...digest })).status, 303)
    await site.post(`${path}/ways`, { 'outlet-1': 'now', 'outlet-2': 'now' })
    const page = await site.get(path)
    const typedIn = (name: string) => page.one('input', ({ attribs }) => attribs.name === name).attribs.value
    assert.deepEqual(['timeZone', 'quietFrom', 'digestAt'].map(typedIn), ['Europe/Lisbon', '22:00', '06:30'])
    const chosen = page.all('option', ({ attribs }) => attribs.selected !== undefined)
    assert.deepEqual(
      chosen.map(({ attribs }) => attribs.value),
      ['5', 'now'],
    )
    for (const wrong of [{ timeZone: 'Mars/Olympus' }, { quietUntil: '' }, { quietUntil: '22:00' }])
      assert.equal((await site.post(path, { ...typed, ...digest, ...wrong })).status, 422)
  })

  test('gives a feed under an address that only its reader knows, and a new one in its place', async () => {
    await site.store.write((writer) =>
      writer.saveNotice({
        ...{ readerId: onlyReader, kind: 'reply', subject: 'Ben & you', path: '/story/1', now: newsroomNow },
      }),
    )
    const make = async () => {
      const page = readPage(await (await site.post(`${path}/feed`, {})).text())
      return page.one('input', ({ attribs }) => attribs.id === 'feed-address').attribs.value ?? ''
    }
    const first = await make()
    const ask = (address: string) => site.fetch(new Request(address, { headers: { 'x-reader': '2' } }))
    const feed = await (await ask(first)).text()
    assert.match(feed, /Ben & you/)
    const second = await make()
    assert.deepEqual([(await ask(first)).status, (await ask(second)).status], [404, 200])
    assert.ok(!(await site.get(path)).html.includes(second))
  })

  test('shows a reader what they were told, and nobody else', async () => {
    const told = (reader: number) =>
      site.store.write((writer) =>
        writer.saveNotice({
          ...{ readerId: reader as ReaderId, kind: 'reply' as const, subject: `For reader ${reader} alone` },
          ...{ path: '/story/1', source: 'Ed', now: newsroomNow },
        }),
      )
    await told(1)
    await told(2)
    const page = await site.get(path)
    assert.equal(page.linkTo('For reader 1 alone'), '/story/1')
    assert.match(page.text, /For reader 1 alone Ed · /)
    assert.ok(!page.text.includes('For reader 2 alone'))
  })

  test('ends digests by a link that asks, and by one request of a program', async () => {
    const settings = await site.store.read((reader) => reader.getNoticeSettings(onlyReader))
    const stop = `/notices/stop/${settings.mailKey}`
    assert.match((await site.get(stop)).text, /Send no more digests/)
    const digestOf = () =>
      site.store.read(async (reader) => (await reader.getNoticeSettings(onlyReader)).digest)
    assert.equal(await digestOf(), 'weekly', 'whoever only looks ends nothing')
    const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' })
    const request = new Request(`http://localhost${stop}`, { method: 'POST', body })
    assert.equal((await site.fetch(request)).status, 200)
    assert.equal(await digestOf(), 'off')
    await site.get('/notices/stop/another', 404)
  })
})

test('without a server for mail there is no digest, and the page says why', async (t) => {
  const site = await openSite({})
  t.after(() => site.close())
  const page = await site.get(path)
  const chosen = page.all('input', ({ attribs }) => attribs.name === 'digest' && 'checked' in attribs)
  assert.deepEqual(
    chosen.map(({ attribs }) => attribs.value),
    ['off'],
  )
  assert.match(page.text, /None can be sent: whoever runs this has set no server for mail/)
})

import assert from 'node:assert/strict'
import { describe, type TestContext, test } from 'node:test'
import type { NoticeChannelId, StoryId } from '../../src/model/ids.ts'
import { usualSettings } from '../../src/model/notice.ts'
import { onlyReader } from '../../src/model/reader.ts'
import { tellFollowers } from '../../src/pipeline/tell-followers.ts'
import { day, hour, noon, openNewsroom } from '../contract/newsroom.ts'
import { openNotices } from './open-notices.ts'
import { startMailServer } from './start-mail-server.ts'

const address = 'anna@harbour.example'

async function open(t: TestContext) {
  const server = await startMailServer()
  t.after(() => server.close())
  const { port } = server
  const mail = {
    server: { host: '127.0.0.1', port, isSecure: false, user: '', password: '' },
    from: 'news@octavo.example',
  }
  const opened = await openNotices(t, { mail })
  const confirm = async () => {
    assert.equal((await opened.commands.addMailbox(onlyReader, address)).kind, 'asked')
    const [channel] = await opened.listChannels()
    const [, code = ''] = /^([A-Z\d]{8}) /.exec(server.taken.at(-1)?.subject ?? '') ?? []
    const id = channel?.id as NoticeChannelId
    assert.equal(await opened.commands.confirmMailbox(onlyReader, id, ` ${code.toLowerCase()} `), true)
    server.taken.length = 0
  }
  return { ...opened, server, confirm }
}

describe('mail', () => {
  test('goes to a mailbox only after its owner has told the code, and codes are few', async (t) => {
    const { commands, server, tell, run } = await open(t)
    await commands.addMailbox(onlyReader, address)
    const [channel] = (await commands.confirmMailbox(onlyReader, 1 as never, 'ABCDEFGH')) ? [1] : []
    assert.equal(channel, undefined)
    await tell()
    await run()
    assert.equal(server.taken.length, 1, 'the code alone')
    const kinds = []
    for (let more = 0; more < 5; more++) kinds.push((await commands.addMailbox(onlyReader, address)).kind)
    assert.deepEqual(kinds, ['asked', 'asked', 'asked', 'asked', 'too often'])
  })

  test('tells of all that came within quiet hours when they are over, in one letter', async (t) => {
    const { commands, clock, server, confirm, tell, run } = await open(t)
    await confirm()
    // Noon in London is eight in the evening in Singapore.
    const quiet = { from: 20 * 60, until: 7 * 60 }
    const settings = { ...usualSettings, digest: 'off', timeZone: 'Asia/Singapore', quiet } as const
    await commands.save(onlyReader, settings)
    await tell({ subject: 'Dam breaks', sentence: 'It <broke> in the night.' })
    await run()
    clock.at += 10 * hour
    await tell({ subject: 'Island votes' })
    await run()
    assert.equal(server.taken.length, 0)
    clock.at = noon + 11 * hour
    await run()
    await run()
    const [letter, ...more] = server.taken
    assert.equal(more.length, 0)
    assert.equal(letter?.subject, '2 notices: Dam breaks')
    for (const form of [letter?.text ?? '', String(letter?.html).replace(/<[^>]*>/g, ' ')])
      assert.match(form, /Dam breaks[\s\S]*in the night[\s\S]*Island votes/)
    assert.match(letter?.text ?? '', /It <broke> in the night\./)
    assert.ok(!String(letter?.html).includes('<broke>'))
  })
})

describe('a digest', () => {
  async function follow(t: TestContext) {
    const opened = await open(t)
    const { stories } = await openNewsroom(opened.store)
    const subject = { kind: 'story', id: stories.dam as StoryId } as const
    await opened.store.write((writer) =>
      writer.saveChoice(onlyReader, subject, { choice: 'follow', now: noon }),
    )
    return { ...opened, subject }
  }

  test('comes at its hour with what is new of what is followed, and ends with one request', async (t) => {
    const { commands, clock, server, confirm, run } = await follow(t)
    await confirm()
    await run()
    assert.equal(server.taken.length, 0)
    clock.at = noon + 19 * hour
    await run()
    const [letter] = server.taken
    assert.equal(letter?.subject, 'Your day in the news: Dam breaks above Ortell')
    const text = letter?.text ?? ''
    assert.match(text, /The dam above Ortell broke in the night\.\s+\(says (harbour|hill)\.example: http:/)
    assert.match(text, /2 outlets, .*\. You follow Dam breaks above Ortell\./)
    const [, key = ''] = /\/notices\/stop\/([\w-]+)/.exec(text) ?? []
    const headers = letter?.headerLines.map(({ line }) => line).join('\n') ?? ''
    assert.ok(headers.includes(`/notices/stop/${key}>`))
    clock.at += day
    await run()
    assert.equal(server.taken.length, 1, 'nothing is sent where there is nothing new')
    assert.equal(await commands.stopDigests('another'), false)
    assert.equal(await commands.stopDigests(key), true)
  })

  test('leaves out what is to be told never', async (t) => {
    const { commands, clock, server, confirm, run, subject } = await follow(t)
    await confirm()
    await commands.chooseWay(onlyReader, subject, 'never')
    clock.at = noon + 19 * hour
    await run()
    assert.equal(server.taken.length, 0)
  })

  test('is not waited for by who wants to hear at once', async (t) => {
    const { commands, clock, server, confirm, run, store, subject } = await follow(t)
    await confirm()
    await commands.chooseWay(onlyReader, subject, 'now')
    const tell = () =>
      store.write(async (writer) => {
        const [id] = await writer.listArticleIds({ storyId: subject.id, limit: 1 })
        if (id !== undefined) await tellFollowers(writer, id, clock.at)
      })
    await tell()
    await tell()
    await run()
    const [letter, ...more] = server.taken
    assert.equal(more.length, 0, 'one notice a story')
    assert.equal(letter?.subject, 'Dam breaks above Ortell')
    assert.match(letter?.text ?? '', /broke in the night/)
    clock.at = noon + 19 * hour
    await run()
    assert.equal(server.taken.length, 1, 'the digest does not repeat what the mailbox was told')
  })

  test('tells what another mailbox was told at once', async (t) => {
    const { clock, server, confirm, run, tell, store, subject } = await follow(t)
    await confirm()
    await tell({ storyId: subject.id, kind: 'followed' })
    await run()
    const mailbox = { readerId: onlyReader, kind: 'mail', address: 'b@hill.example', secret: '' } as const
    await store.write((writer) => writer.saveChannel({ ...mailbox, code: undefined, now: noon }))
    clock.at = noon + 19 * hour
    await run()
    assert.deepEqual(server.recipients.slice(-2), [address, 'b@hill.example'])
  })

  test('leaves to the end of quiet hours what these hold', async (t) => {
    const { commands, clock, server, confirm, run, tell, subject } = await follow(t)
    await confirm()
    const quiet = { from: 6 * 60, until: 8 * 60 }
    await commands.save(onlyReader, { ...usualSettings, timeZone: 'Europe/London', quiet })
    clock.at = noon + 18 * hour
    await tell({ storyId: subject.id, kind: 'followed' })
    await tell({ subject: 'Cleo answered', kind: 'reply' })
    await run()
    clock.at = noon + 19 * hour
    await run()
    assert.equal(server.taken.length, 0)
    clock.at = noon + 20 * hour
    await run()
    assert.deepEqual(
      server.taken.map(({ subject: title }) => title),
      ['2 notices: Dam breaks'],
    )
  })

  test('tells again what was told a day before its news', async (t) => {
    const { clock, server, confirm, run, tell, subject } = await follow(t)
    await confirm()
    clock.at = noon - 30 * hour
    await tell({ storyId: subject.id, kind: 'followed' })
    await run()
    clock.at = noon + 19 * hour
    await run()
    assert.deepEqual(
      server.taken.map(({ subject: title }) => title),
      ['Dam breaks', 'Your day in the news: Dam breaks above Ortell'],
    )
  })
})

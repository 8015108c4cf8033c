import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { ArticleId, NoticeId, ReaderId, StoryId } from '../../src/model/ids.ts'
import { type NewNotice, type NoticeSettings, type NoticeWay, usualSettings } from '../../src/model/notice.ts'
import { onlyReader } from '../../src/model/reader.ts'
import type { Store } from '../../src/store/store.ts'
import { day, hour, minute, noon, openNewsroom } from './newsroom.ts'
import type { OpenStores } from './open-stores.ts'
import { quoteOf } from './quote-of.ts'
import { standingSearchesContract } from './standing-searches.contract.ts'

const other = 2 as ReaderId
const storyId = 1 as StoryId
const news: NewNotice = {
  ...{ readerId: onlyReader, kind: 'followed', subject: 'Dam breaks', path: '/story/1', storyId, now: noon },
} as const

function tell(store: Store, notice: Partial<NewNotice> = {}): Promise<NoticeId | undefined> {
  return store.write((writer) => writer.saveNotice({ ...news, ...notice }))
}

function addChannel(store: Store, address: string, { id = onlyReader, code = '' } = {}) {
  const channel = { readerId: id, kind: 'mail', address, secret: 's', code: code || undefined } as const
  return store.write(async (writer) => {
    const channelId = await writer.saveChannel({ ...channel, now: noon })
    assert.ok(channelId !== undefined)
    return channelId
  })
}

/** What readers are told, by which channels, and how that went. */
export function noticesContract(open: OpenStores): void {
  standingSearchesContract(open)
  describe('notices', () => {
    test('of one story are one a day and reader, unless twice as many origins tell it', async (t) => {
      const { store } = await open(t)
      const isTold = async (notice: Partial<NewNotice>) => (await tell(store, notice)) !== undefined
      assert.equal(await isTold({}), true)
      assert.equal(await isTold({ now: noon + hour, kind: 'rule' }), false)
      assert.equal(await isTold({ now: noon + hour, readerId: other }), true)
      assert.equal(await isTold({ now: noon + hour, kind: 'reply' }), true, 'an answer is not news')
      assert.equal(await isTold({ now: noon + 2 * hour, origins: 2 }), true)
      assert.equal(await isTold({ now: noon + 3 * hour, origins: 3 }), false)
      assert.equal(await isTold({ now: noon + 27 * hour }), true)
      const told = await store.read((reader) => reader.listNotices({ readerId: onlyReader, limit: 2 }))
      assert.deepEqual(
        told.map(({ madeAt, origins }) => [madeAt, origins]),
        [
          [noon + 27 * hour, 1],
          [noon + 2 * hour, 2],
        ],
      )
      assert.deepEqual(await store.read((reader) => reader.listTold(storyId, noon + 90 * minute)), [
        onlyReader,
      ])
    })

    test('wait until they are handed over, or until it is time', async (t) => {
      const { store } = await open(t)
      const first = await tell(store)
      const second = await tell(store, { storyId: 2 as StoryId, now: noon + 1 })
      const due = (now: number) =>
        store.read(async (reader) => (await reader.listDueNotices(now, 9)).map(({ id }) => id))
      assert.deepEqual([await due(noon - 1), await due(noon + 1)], [[], [first, second]])
      await store.write(async (writer) => {
        await writer.closeNotices([first as NoticeId])
        await writer.holdNotices([second as NoticeId], noon + hour)
      })
      assert.deepEqual([await due(noon + hour - 1), await due(noon + hour)], [[], [second]])
    })

    test('of a story that went into another count as told of that one', async (t) => {
      const { store } = await open(t)
      const { stories, articles } = await openNewsroom(store)
      const { dam, vote } = stories as Record<'dam' | 'vote', StoryId>
      await tell(store, { storyId: vote })
      const move = { articleIds: [articles.vote as ArticleId], from: vote, to: dam, now: noon }
      await store.write((writer) => writer.moveArticles(move))
      assert.equal(await tell(store, { storyId: dam, now: noon + hour }), undefined)
    })

    test('go to who follows something of an article at once, and mutes nothing of it', async (t) => {
      const { store } = await open(t)
      const { articles } = await openNewsroom(store)
      const [outlet, tag] = await store.read(async (reader) => [
        await reader.findOutletByDomain('harbour.example'),
        await reader.findTag('ortell'),
      ])
      assert.ok(outlet && tag)
      const id = articles.dam as ArticleId
      const list = () =>
        store.read(async (reader) => [await reader.hasFollowers(), await reader.listFollowers(id)])
      const subject = { kind: 'outlet', id: outlet.id } as const
      const set = (readerId: ReaderId, way: NoticeWay) =>
        store.write(async (writer) => {
          await writer.saveChoice(readerId, subject, { choice: 'follow', now: noon })
          await writer.saveFollowWay(readerId, subject, way)
        })
      await set(onlyReader, 'digest')
      assert.deepEqual(await list(), [false, []])
      await set(onlyReader, 'now')
      await set(other, 'now')
      assert.deepEqual(await list(), [true, [onlyReader, other]])
      const ways = await store.read((reader) => reader.listFollowWays(onlyReader))
      assert.deepEqual(ways, [{ ...subject, way: 'now' }])
      const muted = { kind: 'tag', id: tag.id } as const
      await store.write((writer) => writer.saveChoice(other, muted, { choice: 'mute', now: noon }))
      assert.deepEqual(await list(), [true, [onlyReader]])
    })
  })

  describe('notices of a person', () => {
    test('come when it is known whom an article quotes', async (t) => {
      const { store } = await open(t)
      const { articles } = await openNewsroom(store)
      const articleId = articles.dam as ArticleId
      await store.write(async (writer) => {
        const subject = { kind: 'person', id: await writer.savePerson('anna-berg', 'Anna Berg') } as const
        await writer.saveChoice(other, subject, { choice: 'follow', now: noon })
        await writer.saveFollowWay(other, subject, 'now')
        assert.deepEqual(await writer.listFollowers(articleId), [])
        const [revision] = await writer.listCurrentRevisions([articleId])
        assert.ok(revision)
        await writer.saveQuotes({ articleId, revisionId: revision.id, quotes: [quoteOf()] })
        assert.deepEqual(await writer.listFollowers(articleId), [other])
      })
    })
  })

  describe('channels of notices', () => {
    test('are a reader’s own, and a mailbox is used when its owner has shown that they read it', async (t) => {
      const { store } = await open(t)
      const id = await addChannel(store, 'anna@harbour.example', { code: 'hashed' })
      const list = (reader = onlyReader) => store.read((read) => read.listChannels(reader))
      const confirm = (reader: ReaderId, code: string) =>
        store.write((writer) => writer.confirmChannel(reader, id, code))
      assert.equal((await list())[0]?.state, 'unconfirmed')
      const tried = [await confirm(onlyReader, ''), await confirm(other, 'hashed')]
      assert.deepEqual([...tried, await confirm(onlyReader, 'hashed')], [false, false, true])
      await addChannel(store, 'anna@harbour.example', { code: 'another' })
      assert.deepEqual(
        (await list()).map((channel) => [channel.id, channel.state]),
        [[id, 'active']],
      )
      await store.write((writer) => writer.removeChannel(other, id))
      assert.deepEqual([(await list()).length, (await list(other)).length], [1, 0])
      await store.write((writer) => writer.endChannel(id))
      assert.equal((await list())[0]?.state, 'ended')
      await store.write((writer) => writer.removeChannel(onlyReader, id))
      assert.deepEqual(await list(), [])
    })

    test('are twenty at the most', async (t) => {
      const { store } = await open(t)
      for (let count = 0; count < 20; count++) await addChannel(store, `a${count}@harbour.example`)
      await assert.rejects(addChannel(store, 'one-more@harbour.example'))
      await addChannel(store, 'one-more@harbour.example', { id: other })
    })

    test('are sent what is due under a lease, which who lost it cannot answer for', async (t) => {
      const { store, another } = await open(t)
      const channelId = await addChannel(store, 'anna@harbour.example')
      const noticeId = (await tell(store)) as NoticeId
      const content = { kind: 'notices', noticeIds: [noticeId] } as const
      const id = await store.write((writer) =>
        writer.saveSending({ readerId: onlyReader, channelId, content, now: noon }),
      )
      const claim = (from: Store, now: number) =>
        from.write((writer) => writer.claimDueSendings({ now, leaseMs: minute, limit: 5 }))
      const [work, ...more] = await claim(store, noon)
      assert.deepEqual([work?.sending.id, work?.channel.id, more], [id, channelId, []])
      assert.deepEqual(
        work?.notices.map(({ subject }) => subject),
        ['Dam breaks'],
      )
      // The first died: another has it when its lease has run out, and the first answers too late.
      const second = await another()
      assert.deepEqual(await claim(second, noon + minute - 1), [])
      const [again] = await claim(second, noon + minute)
      assert.equal(again?.sending.id, id)
      const tried = { id, failure: undefined, now: noon + minute } as const
      const save = (from: Store, lease: number, end: { state: 'waiting' | 'delivered'; dueAt?: number }) =>
        from.write((writer) => writer.saveTry({ dueAt: undefined, ...tried, ...end, lease }))
      assert.equal(await save(store, work?.lease ?? 0, { state: 'delivered' }), false)
      const dueAt = noon + hour
      assert.equal(await save(second, again?.lease ?? 0, { state: 'waiting', dueAt }), true)
      const [last] = await claim(second, dueAt)
      assert.equal(await save(second, last?.lease ?? 0, { state: 'delivered' }), true)
      assert.deepEqual(await claim(second, noon + 9 * day), [])
      const [sent] = await store.read((reader) => reader.listSendings(onlyReader, 5))
      assert.deepEqual([sent?.state, sent?.attempts, sent?.dueAt], ['delivered', 2, undefined])
    })

    test('take with them what was to be sent to them; what is old goes by itself', async (t) => {
      const { store } = await open(t)
      const channels = [
        await addChannel(store, 'a@harbour.example'),
        await addChannel(store, 'b@hill.example'),
      ]
      const content = { kind: 'digest', since: noon - day, until: noon } as const
      await store.write(async (writer) => {
        for (const channelId of channels)
          await writer.saveSending({ readerId: onlyReader, channelId, content, now: noon })
      })
      const list = () =>
        store.read(async (reader) => (await reader.listSendings(onlyReader, 5)).map((one) => one.content))
      await store.write((writer) => writer.removeChannel(onlyReader, channels[0] as never))
      assert.deepEqual(await list(), [content])
      await tell(store)
      await store.write((writer) => writer.forgetNotices(noon + 1))
      assert.deepEqual(await list(), [])
      assert.deepEqual(
        await store.read((reader) => reader.listNotices({ readerId: onlyReader, limit: 5 })),
        [],
      )
    })
  })

  describe('settings of notices', () => {
    test('are usual until a reader says otherwise, and keep what is known of the digest', async (t) => {
      const { store } = await open(t)
      const get = () => store.read((reader) => reader.getNoticeSettings(onlyReader))
      const none = { digestSince: undefined, digestDueAt: undefined, hasFeed: false, mailKey: undefined }
      assert.deepEqual(await get(), { ...usualSettings, ...none })
      const settings: NoticeSettings = {
        ...{ timeZone: 'Europe/Lisbon', quiet: { from: 1320, until: 420 } },
        ...{ digest: 'weekly', digestAt: 480, digestDay: 5 },
      }
      await store.write(async (writer) => {
        await writer.saveDigestDue(onlyReader, { since: noon, dueAt: noon + day })
        await writer.saveMailKey(onlyReader, 'mail key')
        await writer.saveMailKey(onlyReader, 'another')
        await writer.saveNoticeSettings(onlyReader, settings)
      })
      const known = { digestSince: noon, digestDueAt: noon + day, hasFeed: false, mailKey: 'mail key' }
      assert.deepEqual(await get(), { ...settings, ...known })
      const due = (now: number) => store.read((reader) => reader.listDueDigests(now, 5))
      assert.deepEqual([await due(noon), await due(noon + day)], [[], [onlyReader]])
    })

    test('know whose feed and whose mail a key opens, the latest key of a feed only', async (t) => {
      const { store } = await open(t)
      await store.write(async (writer) => {
        await writer.saveFeedKey(other, 'old')
        await writer.saveFeedKey(other, 'new')
        await writer.saveMailKey(other, 'mail')
      })
      await store.read(async (reader) => {
        const owners = [await reader.findFeedOwner('old'), await reader.findFeedOwner('new')]
        assert.deepEqual([...owners, await reader.findMailOwner('mail')], [undefined, other, other])
        assert.equal((await reader.getNoticeSettings(other)).hasFeed, true)
      })
    })
  })
}

import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import type { ArticleId, NoticeChannelId, StoryId } from '../../src/model/ids.ts'
import type { NewNotice } from '../../src/model/notice.ts'
import { onlyReader } from '../../src/model/reader.ts'
import { loadDigest } from '../../src/pipeline/load-digest.ts'
import { tellFollowers } from '../../src/pipeline/tell-followers.ts'
import { openShownStore } from '../../src/web/shown/open-shown-store.ts'
import { day, hour, noon, openNewsroom } from '../contract/newsroom.ts'
import { openNotices } from './open-notices.ts'
import { startReceiver } from './start-receiver.ts'

test('nobody is told of what was taken down', async (t) => {
  const { store, commands } = await openNotices(t, {})
  const { articles, stories } = await openNewsroom(store)
  const subject = { kind: 'story', id: stories.dam as StoryId } as const
  await store.write((writer) => writer.saveChoice(onlyReader, subject, { choice: 'follow', now: noon }))
  const span = {
    readerId: onlyReader,
    channelId: 1 as NoticeChannelId,
    kind: 'daily',
    since: noon - day,
    until: noon + day,
  } as const
  const countStories = async () =>
    (await store.read((reader) => loadDigest(reader, span)))?.stories.length ?? 0
  const countNotices = () =>
    openShownStore(store, { isWhole: false }).read(
      async (reader) => (await reader.listNotices({ readerId: onlyReader, since: 0, limit: 9 })).length,
    )
  assert.equal(await countStories(), 1)
  await commands.chooseWay(onlyReader, subject, 'now')
  const tell = (id: ArticleId, now: number) => store.write((writer) => tellFollowers(writer, id, now))
  const takeDown = () =>
    store.write((writer) =>
      writer.saveTakedown({
        ...{ kind: 'outlet', key: 'hill.example', articleId: undefined, isErased: false },
        ...{ requestedBy: 'Hill', reason: 'a court', takenAt: noon, takenBy: '' },
      }),
    )
  await takeDown()
  assert.equal(await countStories(), 0)
  await tell(articles.reprint as ArticleId, noon + hour)
  await store.write((writer) => writer.undoTakedown(1, { now: noon, by: '' }))
  assert.equal(await countNotices(), 0, 'nobody was told')
  await tell(articles.reprint as ArticleId, noon + hour)
  assert.equal(await countNotices(), 1)
  await takeDown()
  assert.equal(await countNotices(), 0, 'what was told is not shown')
})

/** A reader with a webhook in the newsroom; `send` tells how many notices went out. */
async function openReceiver(t: TestContext) {
  const receiver = await startReceiver(() => ({ status: 204 }))
  t.after(() => receiver.close())
  const opened = await openNotices(t)
  const room = await openNewsroom(opened.store)
  await opened.commands.addWebhook(onlyReader, `${receiver.origin}/hook`)
  const send = async () => {
    const before = receiver.received.length
    await opened.run()
    const bodies = receiver.received.slice(before).map(({ bytes }) => JSON.parse(bytes.toString()))
    return bodies.flatMap(({ notices }) => notices.map(({ subject }: { subject: string }) => subject))
  }
  return { ...opened, ...room, send }
}

const taking = { requestedBy: 'Hill', reason: 'a court', takenAt: noon + hour, takenBy: '' } as const

test('what waits to be sent is not sent once it is taken down', async (t) => {
  const { store, tell, send, articles, stories, clock } = await openReceiver(t)
  const [first, other] = await store.read((reader) =>
    reader.listArticles([articles.dam as ArticleId, articles.vote as ArticleId]),
  )
  assert.ok(first && other)
  const ofFirst = { articleId: first.id, path: `/article/${first.id}` }
  const queue = async () => {
    await tell({ ...ofFirst, subject: 'The article itself' } satisfies Partial<NewNotice>)
    await tell({ storyId: first.storyId as StoryId, subject: 'Its story', path: `/story/${stories.dam}` })
    await tell({ articleId: other.id, subject: 'Another', path: `/article/${other.id}` })
  }
  await queue()
  assert.deepEqual(await send(), ['The article itself', 'Its story', 'Another'])
  clock.at += 2 * 24 * hour
  await queue()
  const down = { ...taking, takenAt: clock.at, kind: 'article', key: first.url, articleId: first.id } as const
  await store.write((writer) => writer.saveTakedown({ ...down, isErased: false }))
  assert.deepEqual(await send(), ['Another'])
  // What its story is told of later was looked at when it was told.
  clock.at += 2 * 24 * hour
  await queue()
  assert.deepEqual(await send(), ['Its story', 'Another'])
})

test('what is erased goes from what was told, and is not sent', async (t) => {
  const { store, tell, send, articles } = await openReceiver(t)
  const [first] = await store.read((reader) => reader.listArticles([articles.dam as ArticleId]))
  assert.ok(first?.storyId)
  const ofFirst = { articleId: first.id, path: `/article/${first.id}` }
  await tell({ ...ofFirst, subject: 'Its words' })
  await tell({ storyId: first.storyId, subject: first.title, kind: 'followed' })
  await tell({
    storyId: first.storyId,
    subject: 'The story',
    sentence: 'Its sentence.',
    kind: 'rule',
    origins: 2,
  })
  await store.write((writer) => writer.eraseArticle(first.id, noon))
  const told = await store.read((reader) => reader.listNotices({ readerId: onlyReader, limit: 9 }))
  assert.deepEqual(
    told.map(({ subject, sentence }) => [subject, sentence]),
    [['The story', '']],
  )
  assert.deepEqual(await send(), ['The story'])
})

test('of a comment that is removed, withdrawn or held again nobody is told', async (t) => {
  const { store, tell, send, stories } = await openReceiver(t)
  const say = (text: string) =>
    store.write((writer) =>
      writer.addComment({
        ...{ readerId: onlyReader, about: { storyId: stories.dam as StoryId }, text, wordsHash: text },
        ...{ postedAt: noon, state: 'shown', doubts: [], mentioned: [] },
      }),
    )
  for (const state of ['removed', 'withdrawn', 'held', 'erased', 'shown'] as const) {
    const id = await say(state)
    await tell({ kind: 'mention', subject: `By who is ${state}`, path: `/comment/${id}` })
    await store.write((writer) => writer.setCommentState(id, state, ''))
  }
  assert.deepEqual(await send(), ['By who is shown'])
})

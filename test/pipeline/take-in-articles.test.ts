import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { startSamplePublisher } from '../../sample/publisher.ts'
import type { Article } from '../../src/model/article.ts'
import type { ArticleId, ReaderId } from '../../src/model/ids.ts'
import { createAlarm } from '../../src/pipeline/alarm.ts'
import { ownPlacing } from '../../src/pipeline/own-placing.ts'
import type { Store, StoreReader } from '../../src/store/store.ts'
import { addFeed, entry } from '../contract/newsroom.ts'
import { waitUntil } from '../wait-until.ts'
import { type OpenReading, openReading } from './open-reading.ts'

const now = Date.UTC(2026, 5, 12, 15)

async function openNewsroom(t: TestContext) {
  const publisher = await startSamplePublisher({ now })
  t.after(() => publisher.close())
  const reading = await openReading(t, { now })
  const readAll = async (feeds = publisher.feeds) => {
    for (const { feedUrl, name } of feeds) await reading.read(feedUrl, name)
  }
  return { publisher, reading, readAll }
}

/** Takes in all that is due as a program does that was just started: with nothing remembered but what is stored. */
async function takeInAll(
  { store, events, now }: OpenReading,
  during: (understood: () => Promise<unknown>) => Promise<unknown> = (understood) => understood(),
): Promise<void> {
  const [alarm, stopping] = [createAlarm(), new AbortController()]
  const done = ownPlacing({ ...{ store, events, now, alarm }, holder: 'test', signal: stopping.signal })
  await during(() =>
    waitUntil('all is understood', () => {
      alarm.ring()
      return store.read(async (reader) => (await reader.countWaitingArticles()) === 0)
    }),
  )
  stopping.abort()
  alarm.ring()
  await done
}

/** Another outlet carries the same text. */
async function receiveCopy(store: Store, { id }: Article): Promise<ArticleId> {
  return store.write(async (writer) => {
    const [revision] = await writer.listCurrentRevisions([id])
    assert.ok(revision)
    const feed = await addFeed(writer, 'copies.example', 'https://copies.example/news', 'en')
    const said = { title: revision.title, text: revision.text, publishedAt: now }
    await writer.saveReceived(feed, [entry('copy', { ...said, url: 'https://copies.example/copy' })], now)
    return (await writer.findArticleByUrl('https://copies.example/copy'))?.id as ArticleId
  })
}

async function listAll(reader: StoreReader): Promise<Article[]> {
  return reader.listArticles(await reader.listArticleIds({ limit: 1000 }))
}

/** Later texts weigh more, so this is no whole number; it grows with every text counted. */
async function countTexts(reader: StoreReader): Promise<number> {
  let texts = 0
  for (const language of ['en', 'de', 'ar']) texts += await reader.countTexts(language)
  return texts
}

test('an edited article stays in its story, is understood anew and its text counted once', async (t) => {
  const { publisher, reading, readAll } = await openNewsroom(t)
  await readAll()
  await takeInAll(reading)
  const before = await reading.store.read(listAll)
  const counted = await reading.store.read(countTexts)
  assert.ok(counted > 0)

  publisher.publishSecondEdition()
  await readAll()
  await takeInAll(reading)
  const after = await reading.store.read(listAll)
  const revised = after.filter(({ revisedAt }) => revisedAt !== undefined)
  assert.ok(revised.length > 0)
  const storyOf = new Map(after.map(({ id, storyId }) => [id, storyId]))
  for (const { id, storyId } of before) assert.ok(storyId !== undefined && storyOf.get(id) === storyId)
  assert.deepEqual([after.length, await reading.store.read(countTexts)], [before.length, counted])
  for (const { id } of revised) {
    const [understood, current] = await reading.store.read(async (reader) => [
      await reader.findUnderstanding(id),
      (await reader.listCurrentRevisions([id]))[0],
    ])
    assert.ok(understood && current && current.number > 1)
    assert.equal(understood.revisionId, current.id)
  }
})

test('an article that is taken out of a story draws those like it along, though nobody restarts', async (t) => {
  const { reading, readAll } = await openNewsroom(t)
  await readAll()
  const { store, commands } = reading
  await takeInAll(reading, async (understood) => {
    await understood()
    const articles = await store.read(listAll)
    const stories = [...Map.groupBy(articles, ({ storyId }) => storyId)]
    const [storyId, members] = stories.find(([, group]) => group.length > 2) ?? []
    const moved = members?.find(({ kind }) => kind === 'news')
    assert.ok(storyId && moved)
    const parted = await commands.corrections.partStory({
      ...{ readerId: 1 as ReaderId, storyId, articleIds: [moved.id] },
    })
    assert.ok(parted.kind === 'corrected')
    const copyId = await receiveCopy(store, moved)
    await understood()
    const [copy] = await store.read((reader) => reader.listArticles([copyId]))
    assert.equal(copy?.storyId, parted.storyId)
  })
})

test('what comes after a restart joins the stories from before it', async (t) => {
  const { publisher, reading, readAll } = await openNewsroom(t)
  await readAll(publisher.feeds.slice(0, 3))
  await takeInAll(reading)
  const early = await reading.store.read(listAll)
  const storiesBefore = new Set(early.map(({ storyId }) => storyId))
  await readAll()
  await takeInAll(reading)
  const late = (await reading.store.read(listAll)).filter(({ id }) => !early.some((one) => one.id === id))
  assert.ok(late.filter(({ storyId }) => storiesBefore.has(storyId)).length >= 5)
})

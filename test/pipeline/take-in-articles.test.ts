import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { startSamplePublisher } from '../../sample/publisher.ts'
import type { Article } from '../../src/model/article.ts'
import { createAlarm } from '../../src/pipeline/alarm.ts'
import { ownPlacing } from '../../src/pipeline/own-placing.ts'
import type { StoreReader } from '../../src/store/store.ts'
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
async function takeInAll({ store, events, now }: OpenReading): Promise<void> {
  const [alarm, stopping] = [createAlarm(), new AbortController()]
  const done = ownPlacing({ ...{ store, events, now, alarm }, holder: 'test', signal: stopping.signal })
  await waitUntil('all is understood', () =>
    store.read(async (reader) => (await reader.countWaitingArticles()) === 0),
  )
  stopping.abort()
  alarm.ring()
  await done
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

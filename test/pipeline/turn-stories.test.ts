/** As time goes by a story becomes silent and is over; one that begins later says what went before it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { StoryId } from '../../src/model/ids.ts'
import { createAlarm } from '../../src/pipeline/alarm.ts'
import { ownPlacing } from '../../src/pipeline/own-placing.ts'
import { addFeed, entry } from '../contract/newsroom.ts'
import { waitUntil } from '../wait-until.ts'
import { openReading } from './open-reading.ts'

const hour = 3_600_000
const day = 24 * hour
const begin = Date.UTC(2026, 5, 1, 6)

const trial = [
  'Harbour master Harle on trial for bribes over cranes in Port Aldern',
  'Bribery trial of Harle opens in Port Aldern: cranes for favours',
  'Prosecutors tell Port Aldern court how Harle took bribes for cranes',
]
const appeal = [
  'Harle appeals against verdict in Port Aldern bribery trial over cranes',
  'Port Aldern: appeal of Harle in the trial over bribes for cranes is heard',
]
const other = ['Ferry Gannet strikes pier in fog', 'Pier struck by the ferry Gannet in fog']

test('stories begin, fall silent and are over, and what goes on with one says so', async (t) => {
  let now = begin
  const reading = await openReading(t, { now: () => now })
  const { store, events } = reading
  const [alarm, stopping] = [createAlarm(), new AbortController()]
  const done = ownPlacing({
    ...{ store, events, alarm, now: () => now, holder: 'test', signal: stopping.signal },
  })
  const settle = () =>
    waitUntil('nothing is to be done', () => {
      alarm.ring()
      return store.read(
        async (reader) =>
          (await reader.countWaitingArticles()) === 0 &&
          (await reader.listTurningStories(now, 1)).length === 0,
      )
    })
  let told = 0
  const tell = async (titles: readonly string[]): Promise<StoryId> => {
    for (const title of titles) {
      const url = `https://paper${++told}.example/news`
      await store.write(async (writer) => {
        const feed = await addFeed(writer, `paper${told}.example`, url, 'en')
        const text = `${title}. The judges heard four witnesses and will go on after the weekend.`
        const published = { title, text, url, publishedAt: now + told * 60_000 }
        await writer.saveReceived(feed, [entry(String(told), published)], now)
      })
    }
    await settle()
    const article = await store.read((reader) => reader.findArticleByUrl(`https://paper${told}.example/news`))
    return article?.storyId as StoryId
  }
  const stateOf = async (id: StoryId) => (await store.read((reader) => reader.findStory(id)))?.state

  const first = await tell(trial)
  await tell(other)
  await waitUntil('it was looked at', async () => (await stateOf(first)) === 'developing')
  now = begin + 3 * day
  await settle()
  assert.equal(await stateOf(first), 'dormant')
  now = begin + 30 * day
  await settle()
  assert.equal(await stateOf(first), 'closed')
  const second = await tell(appeal)
  assert.notEqual(second, first)
  await waitUntil('it says what went before', async () => {
    alarm.ring()
    return (await store.read((reader) => reader.findStory(second)))?.follows === first
  })
  const story = await store.read((reader) => reader.findStory(second))
  assert.match(story?.followsWhy[0]?.detail ?? '', /Harle/)
  assert.match(story?.followsWhy[0]?.detail ?? '', /Port Aldern/)
  stopping.abort()
  alarm.ring()
  await done
})

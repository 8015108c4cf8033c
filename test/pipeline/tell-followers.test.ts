/** What is placed is told at once to who wants that, once a story, and again when it rests on twice as many reports. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ReaderId } from '../../src/model/ids.ts'
import { onlyReader, type Subject } from '../../src/model/reader.ts'
import { addFeed } from '../contract/newsroom.ts'
import { waitUntil } from '../wait-until.ts'
import { openReading } from './open-reading.ts'
import { createPlacing, receiveReports } from './place-reports.ts'

const now = Date.UTC(2026, 5, 12, 15)
const details = [
  'The harbour master saw the ferry Gannet come out of the fog too fast, and nobody on the pier had time to run.',
  'Two people were hurt when the Gannet struck the pier of Port Aldern; the ferry company has begun an inquiry.',
  'Divers look at the hull of the ferry Gannet this afternoon, the owners said, while the pier stays closed.',
  'Insurers reckon with two million for the pier of Port Aldern, which the ferry Gannet struck in thick fog.',
]

test('who follows an outlet at once is told of its story as it is placed, and of what it becomes', async (t) => {
  const reading = await openReading(t, { now })
  const { store } = reading
  await store.write(async (writer) => {
    const feed = await addFeed(writer, 'paper0.example', 'https://paper0.example/news', 'en')
    const subject = { kind: 'outlet', id: feed.outletId } as const
    await writer.saveChoice(onlyReader, subject, { choice: 'follow', now })
    await writer.saveFollowWay(onlyReader, subject, 'now')
  })
  const placing = createPlacing(reading)
  t.after(() => placing.stop())
  const reports = details.map((text) => ({
    title: 'Ferry Gannet strikes the pier of Port Aldern in fog',
    text,
  }))
  const list = () => store.read((reader) => reader.listNotices({ readerId: onlyReader, limit: 9 }))
  await receiveReports(store, reports.slice(0, 1), { from: 0, now })
  await placing.finish()
  const [first, ...none] = await list()
  assert.deepEqual(
    [first?.subject, first?.source, first?.origins, none],
    [reports[0]?.title, 'paper0.example', 1, []],
  )
  assert.equal(first?.sentence, details[0])
  await receiveReports(store, reports.slice(1), { from: 1, now })
  await placing.finish()
  const told = await waitUntil('it is told again', async () => {
    const notices = await list()
    return notices.length > 1 && notices
  })
  assert.ok(told.length <= 3, 'not once an article')
  assert.ok(told.every(({ storyId }) => storyId === first?.storyId))
  assert.ok((told[0]?.origins ?? 0) >= 2)
})

test('who follows a search at once is told of what it finds once a story, and who mutes one of none of it', async (t) => {
  const reading = await openReading(t, { now })
  const { store } = reading
  const [other, third] = [2, 3] as ReaderId[] as [ReaderId, ReaderId]
  await store.write(async (writer) => {
    const follow = async (id: ReaderId, subject: Subject) => {
      await writer.saveChoice(id, subject, { choice: 'follow', now })
      await writer.saveFollowWay(id, subject, 'now')
    }
    const search = async (id: ReaderId, query: string) =>
      ({ kind: 'search', id: await writer.saveSearch(id, query) }) as const
    const feed = await addFeed(writer, 'paper0.example', 'https://paper0.example/news', 'en')
    await follow(onlyReader, await search(onlyReader, 'q=gannet+fog'))
    await follow(third, await search(third, 'q=gannet+thunder'))
    await follow(other, { kind: 'outlet', id: feed.outletId })
    await writer.saveChoice(other, await search(other, 'q=ferries'), { choice: 'mute', now })
  })
  const placing = createPlacing(reading)
  t.after(() => placing.stop())
  const reports = details.map((text) => ({ title: 'Ferry Gannet strikes the pier', text }))
  await receiveReports(store, reports.slice(0, 2), { from: 0, now })
  await placing.finish()
  const list = (readerId: ReaderId) => store.read((reader) => reader.listNotices({ readerId, limit: 9 }))
  const [told] = await waitUntil('it is told', async () => {
    const notices = await list(onlyReader)
    return notices.length > 0 && notices
  })
  assert.deepEqual([told?.kind, told?.sentence], ['followed', details[0]])
  await waitUntil('all is judged', async () => {
    const work = await store.read((reader) => reader.listRuleWork(9))
    return work.length === 0
  })
  // Once, and again only where it has become another in between.
  const origins = (await list(onlyReader)).map((notice) => notice.origins)
  assert.equal(new Set(origins).size, origins.length)
  assert.deepEqual([await list(other), await list(third)], [[], []])
})

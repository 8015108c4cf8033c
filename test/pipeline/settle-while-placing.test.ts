/** Stories are merged and split as articles come in, in the store and in memory alike. */
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import type { StoryId } from '../../src/model/ids.ts'
import { createAlarm } from '../../src/pipeline/alarm.ts'
import { ownPlacing } from '../../src/pipeline/own-placing.ts'
import type { Store } from '../../src/store/store.ts'
import { addFeed, entry } from '../contract/newsroom.ts'
import { createChance } from '../crash/create-chance.ts'
import { type InventedReport, inventReports } from '../invent-reports.ts'
import { waitUntil } from '../wait-until.ts'
import { type OpenReading, openReading } from './open-reading.ts'

const now = Date.UTC(2026, 5, 12, 15)
const minuteMs = 60_000

/** Half an hour before `now` the first, a minute apart. */
const publishedAt = (number: number) => now - 30 * minuteMs + number * minuteMs

async function receive(store: Store, reports: readonly InventedReport[], from: number): Promise<void> {
  await store.write(async (writer) => {
    for (const [at, { title, text }] of reports.entries()) {
      const number = from + at
      const domain = `paper${number}.example`
      const feed = await addFeed(writer, domain, `https://${domain}/news`, 'en')
      const said = { title, text, url: `https://${domain}/${number}`, publishedAt: publishedAt(number) }
      await writer.saveReceived(feed, [entry(String(number), said)], now)
    }
  })
}

/** Gives the reports to a program, a part at a time; it goes on between the parts, or is started anew for each. */
async function tell(
  { store, events, now: clock }: OpenReading,
  reports: readonly InventedReport[],
  { part, restarts }: { readonly part: number; readonly restarts: boolean },
): Promise<StoryId[]> {
  const start = () => {
    const [alarm, stopping] = [createAlarm(), new AbortController()]
    const options = { store, events, now: clock, alarm, holder: 'test', signal: stopping.signal }
    const done = ownPlacing(options)
    const stop = () => {
      stopping.abort()
      alarm.ring()
      return done
    }
    return { alarm, stop }
  }
  let program = start()
  for (let from = 0; from < reports.length; from += part) {
    await receive(store, reports.slice(from, from + part), from)
    await waitUntil('all is understood', () => {
      program.alarm.ring()
      return store.read(async (reader) => (await reader.countWaitingArticles()) === 0)
    })
    if (!restarts) continue
    await program.stop()
    program = start()
  }
  await program.stop()
  const articles = await store.read(async (reader) => {
    const found = reports.map((_, at) => reader.findArticleByUrl(`https://paper${at}.example/${at}`))
    return Promise.all(found)
  })
  return articles.map((article) => article?.storyId as StoryId)
}

/** Of each event the stories that tell it, and of each story its events, as far as these are not one and one. */
function listFaults(reports: readonly InventedReport[], stories: readonly StoryId[]): string[] {
  const pairs = new Set(reports.map(({ event }, at) => `${event} is told by ${stories[at]}`))
  const events = new Set(reports.map(({ event }) => event))
  return pairs.size === events.size && new Set(stories).size === events.size ? [] : [...pairs]
}

const open = (t: TestContext) => openReading(t, { now })

/** The same numbers every time: some reports of some seeds say too little to be told apart. */
function createOneChance(): () => number {
  let state = 3
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

test('what was taken for two events becomes one story, and what was taken for one becomes two', async (t) => {
  const reading = await open(t)
  const reports = inventReports(createOneChance(), 4, 14)
  const stories = await tell(reading, reports, { part: 16, restarts: false })
  assert.deepEqual(listFaults(reports, stories), [])
  await reading.store.read(async (reader) => {
    const found = await Promise.all([...new Set(stories)].map((id) => reader.findStory(id)))
    assert.ok(found.some((story) => story?.splitFrom !== undefined))
    const highest = Math.max(...stories)
    const all = Array.from({ length: highest }, (_, at) => (at + 1) as StoryId)
    const merged = await Promise.all(all.map((id) => reader.findMergedInto(id)))
    assert.ok(merged.some((id) => id !== undefined && stories.includes(id)))
  })
})

test('a restart after every few articles gives the same stories as none', async (t) => {
  const reports = inventReports(createChance(t), 4, 14)
  const undisturbed = await tell(await open(t), reports, { part: 8, restarts: false })
  const restarted = await tell(await open(t), reports, { part: 8, restarts: true })
  assert.deepEqual(restarted, undisturbed)
})

test('reports that come late and in any order find their story', async (t) => {
  const chance = createOneChance()
  const reports = inventReports(chance, 4, 14).toSorted(() => chance() - 0.5)
  const stories = await tell(await open(t), reports, { part: 16, restarts: false })
  assert.deepEqual(listFaults(reports, stories), [])
})

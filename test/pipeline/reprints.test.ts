import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import type { ArticleId } from '../../src/model/ids.ts'
import { createAlarm } from '../../src/pipeline/alarm.ts'
import { ownPlacing } from '../../src/pipeline/own-placing.ts'
import type { StoreReader } from '../../src/store/store.ts'
import { addFeed, entry } from '../contract/newsroom.ts'
import { waitUntil } from '../wait-until.ts'
import { type OpenReading, openReading } from './open-reading.ts'

const now = Date.UTC(2026, 5, 12, 15)
const hour = 3_600_000

const dam = [
  'ORTELL (AP) — The dam above Ortell broke shortly after midnight, and the water reached the lower town within an hour.',
  'Firefighters carried forty people out of flooded houses near the old mill, the mayor of Ortell told reporters at dawn.',
  'Engineers had warned of cracks in the northern wall of the dam as early as March, according to a report of the water board.',
  'The road to the coast stays closed until the bridge has been looked at, and schools in the valley open again on Monday.',
].join('\n')
const ownReport = [
  'Nobody slept in the lower town of Ortell after the dam broke: neighbours stood on the roofs and called to one another.',
  'Our reporter walked along the broken dam with an engineer who had written of its cracks in spring and was not heard.',
  'By noon the flooded houses near the mill of Ortell were empty, and the mayor counted the people of each street.',
].join('\n')

interface Told {
  readonly outlet: string
  readonly hours: number
  readonly text: string
}

const wire: Told = { outlet: 'apnews.com', hours: 0, text: dam }
const copy: Told = { outlet: 'harbour.example', hours: 1, text: dam }
const short: Told = { outlet: 'hill.example', hours: 2, text: dam.split('\n').slice(0, 2).join('\n') }
const own: Told = { outlet: 'lac.example', hours: 3, text: ownReport }
const late: Told = { outlet: 'coast.example', hours: 4, text: `${dam}\nMore of it follows on the coast.` }

function receive({ store }: OpenReading, { outlet, hours, text }: Told): Promise<ArticleId> {
  return store.write(async (writer) => {
    const feed = await addFeed(writer, outlet, `https://${outlet}/feed`, 'en')
    const url = `https://${outlet}/dam`
    const title = `Dam above Ortell breaks, lower town under water (${outlet})`
    const publishedAt = now - 8 * hour + hours * hour
    await writer.saveReceived(feed, [entry('dam', { url, title, text, publishedAt })], now)
    return (await writer.findArticleByUrl(url))?.id as ArticleId
  })
}

/** As a program does that was just started, with nothing remembered but what is stored; the stories are tended too. */
async function takeIn(
  reading: OpenReading,
  during = (wait: () => Promise<void>): Promise<void> => wait(),
): Promise<void> {
  const { store, events } = reading
  const [alarm, stopping] = [createAlarm(), new AbortController()]
  const options = { store, events, now: reading.now, alarm, holder: 'test', signal: stopping.signal }
  const done = ownPlacing(options)
  await during(async () => {
    await waitUntil('all is placed and looked at', () => {
      alarm.ring()
      return store.read(async (reader) => {
        if ((await reader.countWaitingArticles()) > 0) return false
        const stories = await reader.listStories({ limit: 100 })
        return stories.every(({ originCount }) => originCount !== undefined)
      })
    })
  })
  stopping.abort()
  alarm.ring()
  await done
}

async function listFound(reader: StoreReader) {
  const ids = await reader.listArticleIds({ limit: 100 })
  const stories = await reader.listStories({ limit: 100 })
  return {
    reprints: await Promise.all(ids.map((id) => reader.listReprints(id, 100))),
    origins: await Promise.all(stories.map(({ id }) => reader.listOrigins(id))),
    counts: stories.map(({ outletCount, originCount }) => [outletCount, originCount]),
  }
}

async function open(t: TestContext) {
  return openReading(t, { now })
}

test('a wire report, its reprints and a report of its own are two origins, with the agency as the first', async (t) => {
  const reading = await open(t)
  const ids: ArticleId[] = []
  for (const told of [copy, wire, short, own]) ids.push(await receive(reading, told))
  await takeIn(reading)
  const { counts, origins } = await reading.store.read(listFound)
  assert.deepEqual(counts, [[4, 2]])
  const [copyId, wireId, shortId, ownId] = ids
  assert.deepEqual(
    origins[0]?.map(({ articleIds, firstId, clock, agency }) => [articleIds, firstId, clock, agency]),
    [
      [[wireId, copyId, shortId], wireId, 'credit', 'AP'],
      [[ownId], ownId, undefined, undefined],
    ],
  )
  const reprints = await reading.store.read((reader) => reader.listReprints(copyId as ArticleId, 10))
  const reprint = reprints.find(({ laterId }) => laterId === wireId)
  assert.deepEqual([reprint?.kind, reprint?.firstId, reprint?.clock], ['same text', wireId, 'credit'])
  const [passage] = reprint?.passages ?? []
  assert.ok(
    passage && dam.slice(passage.earlier.start, passage.earlier.end).includes('Firefighters carried forty'),
  )
})

for (const { of, days } of [
  { of: 'today', days: 0 },
  { of: 'some weeks ago, as a new feed brings it', days: 40 },
])
  test(`the same is found of ${of} with a restart before each article as without one`, async (t) => {
    const [restarted, running] = [await open(t), await open(t)]
    const all = [wire, copy, own, short, late].map((told) => ({ ...told, hours: told.hours - 24 * days }))
    for (const told of all) {
      await receive(restarted, told)
      await takeIn(restarted)
    }
    await takeIn(running, async (wait) => {
      for (const told of all) {
        await receive(running, told)
        await wait()
      }
    })
    const found = await running.store.read(listFound)
    assert.ok(found.reprints.flat().length > 6)
    assert.deepEqual(await restarted.store.read(listFound), found)
  })

test('where a text was fetched whole, it is compared anew with those before and after it', async (t) => {
  const reading = await open(t)
  const first = await receive(reading, {
    ...copy,
    text: 'The dam above Ortell broke shortly after midnight.',
  })
  const second = await receive(reading, late)
  await takeIn(reading)
  assert.deepEqual(await reading.store.read((reader) => reader.listReprints(first, 10)), [])
  await receive(reading, copy)
  await takeIn(reading)
  const [reprint] = await reading.store.read((reader) => reader.listReprints(second, 10))
  assert.deepEqual(
    [reprint?.kind, reprint?.earlierId, reprint?.earlierRevision, reprint?.laterRevision],
    ['same text', first, 2, 1],
  )
  await receive(reading, { ...copy, text: ownReport })
  await takeIn(reading)
  assert.deepEqual(await reading.store.read((reader) => reader.listReprints(second, 10)), [])
})

/** Whatever is placed, merged, split and started anew: what a person said of stories holds. */
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import type { ArticleId, StoryId } from '../../src/model/ids.ts'
import { onlyReader as readerId } from '../../src/model/reader.ts'
import type { StoreReader } from '../../src/store/store.ts'
import { createCorrectionIndex, findVerdict } from '../../src/understand/correction-index.ts'
import { createChance } from '../crash/create-chance.ts'
import { inventReports } from '../invent-reports.ts'
import { openReading } from './open-reading.ts'
import { createPlacing, receiveReports } from './place-reports.ts'

const now = Date.UTC(2026, 5, 12, 15)
const dayMs = 86_400_000

async function listPlaces(reader: StoreReader) {
  const articles = await reader.listArticles(await reader.listArticleIds({ limit: 1000 }))
  return articles.flatMap(({ id, storyId }) => (storyId === undefined ? [] : [{ id, storyId }]))
}

/** Every two articles that stand otherwise than a person said last. */
async function listBroken(reader: StoreReader): Promise<string[]> {
  const said = createCorrectionIndex(await reader.listCorrectionsSince(0, 1000))
  const places = await listPlaces(reader)
  return places.flatMap((one) =>
    places.flatMap((other) => {
      const verdict = one.id < other.id ? findVerdict(said, one.id, other.id) : undefined
      const isBroken = verdict && (verdict.belong === 'together') !== (one.storyId === other.storyId)
      return isBroken ? `${one.id} and ${other.id} belong ${verdict.belong}` : []
    }),
  )
}

/** A person parts a story, joins two or takes something back, by chance. */
async function correct(
  t: TestContext,
  reading: Awaited<ReturnType<typeof openReading>>,
  chance: () => number,
) {
  const { store, commands } = reading
  const places = await store.read(listPlaces)
  const stories = [...Map.groupBy(places, ({ storyId }) => storyId)]
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(chance() * items.length)] as Item
  const [storyId, members] = pick(stories)
  const what = chance()
  if (what < 0.4) {
    const articleIds = members.map(({ id }) => id).filter(() => chance() < 0.4)
    const done = await commands.corrections.partStory({ readerId, storyId, articleIds })
    t.diagnostic(`part ${storyId}: ${articleIds} ${done.kind}`)
  } else if (what < 0.7) {
    const [otherId] = pick(stories)
    const done = await commands.corrections.joinStories({ readerId, storyId, otherId })
    t.diagnostic(`join ${storyId} and ${otherId} ${done.kind}`)
  } else {
    const said = await store.read((reader) => reader.listCorrections({ limit: 100 }))
    if (said.length > 0) await commands.corrections.undo(pick(said).id)
  }
}

for (const restarts of [false, true])
  test(`no correction is ever undone by the machine${restarts ? ', though it is started anew' : ''}`, async (t) => {
    const chance = createChance(t)
    const reading = await openReading(t, { now })
    const { store } = reading
    const placing = createPlacing(reading)
    const reports = inventReports(chance, 4, 14)
    for (let from = 0; from < reports.length; from += 8) {
      await receiveReports(store, reports.slice(from, from + 8), { from, now })
      // Some of the earlier ones are edited, and understood anew.
      const edited = reports.slice(0, from).filter(() => chance() < 0.1)
      for (const report of edited) {
        const text = `${report.text} ${report.title}.`
        await receiveReports(store, [{ ...report, text }], { from: reports.indexOf(report), now })
      }
      await placing.finish()
      assert.deepEqual(await store.read(listBroken), [])
      for (let count = 0; count < 2; count++) await correct(t, reading, chance)
      assert.deepEqual(await store.read(listBroken), [])
      if (restarts) await placing.restart()
    }
    await placing.stop()
  })

test('stories that a person parted stay apart when memory holds only what came later', async (t) => {
  let clock = now - 9 * dayMs
  const reading = await openReading(t, { now: () => clock })
  const { store, commands } = reading
  const placing = createPlacing(reading)
  const reports = inventReports(createChance(t), 2, 1)
  const [one, other, again] = reports.slice(0, 3)
  assert.ok(one && other && again)
  const find = async (number: number) => {
    const url = `https://paper${number}.example/${number}`
    const article = await store.read((reader) => reader.findArticleByUrl(url))
    return { id: article?.id as ArticleId, storyId: article?.storyId as StoryId }
  }
  const tell = async (from: number, told: readonly { title: string; text: string }[]) => {
    await receiveReports(store, told, { from, now: clock })
    await placing.finish()
  }
  await tell(0, [one, other])
  const [old, parted] = [await find(0), await find(1)]
  if (old.storyId !== parted.storyId)
    await commands.corrections.joinStories({ readerId, storyId: old.storyId, otherId: parted.storyId })
  const { storyId } = await find(0)
  await commands.corrections.partStory({ readerId, storyId, articleIds: [parted.id] })

  // A week later both have got reports on one event: how does not matter here.
  clock = now
  await placing.restart()
  const event = ['first', 'second', 'third', 'fourth'].map((word) => ({
    ...again,
    title: `${again.title} ${word}`,
  }))
  await tell(2, event.slice(0, 2))
  await placing.stop()
  await store.write(async (writer) => {
    for (const [late, early] of [
      [2, 0],
      [3, 1],
    ] as const) {
      const { id, storyId: from } = await find(late)
      await writer.moveArticles({ articleIds: [id], from, to: (await find(early)).storyId, now: clock })
    }
  })
  placing.start()
  await tell(4, event.slice(2))
  await placing.stop()
  assert.notEqual((await find(2)).storyId, (await find(3)).storyId)
  assert.deepEqual(await store.read(listBroken), [])
})

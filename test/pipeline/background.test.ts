/** What was told long before placing remembers stands beside a story when several outlets tell it, with its reason. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { waitUntil } from '../wait-until.ts'
import { openReading } from './open-reading.ts'
import { createPlacing, receiveReports } from './place-reports.ts'

const day = 86_400_000
const now = Date.UTC(2026, 5, 1, 12)
const ofDam =
  'Mara Lindqvist of the water office inspected the dam above Ortell. The spillway has cracks, and engineers lowered the lake.'
const before = [
  { title: 'Cracks found in the spillway of the dam above Ortell', text: ofDam },
  {
    title: 'Choir of Ortell sings for Mara Lindqvist',
    text: 'The choir of Ortell sang before nine hundred people in the old market hall. Mara Lindqvist, eighty today, was given roses, and a bakery brought cake and lemonade.',
  },
]
const today = [
  { title: 'Dam above Ortell breaks at the spillway', text: `The dam broke in the night. ${ofDam}` },
  {
    title: 'Spillway of Ortell dam breaks',
    text: `Water rushed through Ortell after the dam broke in the night. ${ofDam}`,
  },
]

test('an article of last month is background of a story that has its names and words, another with its names is not', async (t) => {
  const clock = { now: now - 30 * day }
  const reading = await openReading(t, { now: () => clock.now })
  const { store } = reading
  const placing = createPlacing(reading)
  t.after(() => placing.stop())
  await receiveReports(store, before, { from: 1, now: clock.now })
  await placing.finish()
  await placing.stop()
  clock.now = now
  placing.start()
  await receiveReports(store, today, { from: 11, now })
  await placing.finish()
  const read = () =>
    store.read(async (reader) => {
      const [newest] = await reader.listStories({ limit: 1 })
      const ids = await reader.listArticleIds({ ...(newest && { storyId: newest.id }), limit: 9 })
      const all = await Promise.all(ids.map((id) => reader.listRelations(id, 9)))
      const found = all.flat().filter(({ kind }) => kind === 'background')
      const articles = await reader.listArticles(found.map(({ toId }) => toId))
      return found.map(({ why }, at) => ({ title: articles[at]?.title, why }))
    })
  await waitUntil('background is found', async () => (await read()).length > 0)
  const found = await read()
  assert.deepEqual([...new Set(found.map(({ title }) => title))], [before[0]?.title])
  assert.deepEqual(
    found[0]?.why.map(({ rule }) => rule),
    ['names in both', 'shared terms'],
  )
  assert.match(found[0]?.why[0]?.detail ?? '', /Ortell/)
  assert.match(found[0]?.why[1]?.detail ?? '', /spillway/i)
})

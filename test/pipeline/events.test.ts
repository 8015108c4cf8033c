/** The same event in two languages is put together by the running program, once, and a restart changes nothing. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { explainStory } from '../../src/cli/explain-story.ts'
import type { Correction } from '../../src/model/correction.ts'
import type { StoryId } from '../../src/model/ids.ts'
import { onlyReader } from '../../src/model/reader.ts'
import { openCorrectionCommands } from '../../src/pipeline/open-correction-commands.ts'
import { addFeed, entry } from '../contract/newsroom.ts'
import { waitUntil } from '../wait-until.ts'
import { openReading } from './open-reading.ts'
import { createPlacing } from './place-reports.ts'

const now = Date.UTC(2026, 5, 1, 12)
const reports = [
  [
    'en',
    'Dam of Ortell breaks in Chile',
    'The dam of Ortell in Chile broke on Monday, and 4,200 people left Halm. Mara Lindqvist, who heads the water office, spoke of a flood wave.',
  ],
  [
    'en',
    'Choir of Varnholt sings in Oslo',
    'The choir of Varnholt sang before 900 people in Oslo. Its conductor, Edvin Krogh, was moved to tears by the hall in Norway.',
  ],
  [
    'de',
    'Damm von Ortell in Chile gebrochen',
    'In Chile ist der Damm von Ortell gebrochen, 4.200 Menschen verließen Halm. Mara Lindqvist, Chefin der Wasserbehörde, sprach von einer Flutwelle.',
  ],
  [
    'en',
    'Ferry to Sulen stops',
    'The ferry to Sulen stops for the winter, its owner Jon Vik said in Bergen.',
  ],
] as const

test('stories of one event find each other, whichever comes first, and a restart is none', async (t) => {
  const reading = await openReading(t, { now: () => now })
  const { store } = reading
  const placing = createPlacing(reading)
  t.after(() => placing.stop())
  const tell = async ([language, title, text]: (typeof reports)[number]) => {
    const domain = `paper-${language}.example`
    await store.write(async (writer) => {
      const feed = await addFeed(writer, domain, `https://${domain}/news`, language)
      const said = { title, text, url: `https://${domain}/${title.length}`, publishedAt: now }
      await writer.saveReceived(feed, [entry(title, said)], now)
    })
    await placing.finish()
  }
  const findEvent = () =>
    store.read(async (reader) => {
      const stories = await reader.listStories({ limit: 10 })
      const events = await reader.listEvents(stories.map(({ id }) => id))
      return [...events].map(([id, { stories: all }]) => [id, all.map(({ story }) => story.language).sort()])
    })
  // An outlet in German is known from the beginning, as where feeds were added before they are read.
  await store.write((writer) => addFeed(writer, 'paper-de.example', 'https://paper-de.example/news', 'de'))
  await tell(reports[0])
  await tell(reports[1])
  await placing.restart()
  await tell(reports[2])
  await waitUntil('the event is found', async () => (await findEvent()).length > 0)
  const found = await findEvent()
  assert.deepEqual(
    found.map(([, languages]) => languages),
    [
      ['de', 'en'],
      ['de', 'en'],
    ],
  )
  await placing.restart()
  const dam = found[0]?.[0] as StoryId
  const [event] = (await store.read((reader) => reader.listEvents([dam]))).values()
  assert.match(
    event?.stories[0]?.why.map(({ detail }) => detail).join(' ') ?? '',
    /Ortell.*Chile|Chile.*Ortell/,
  )
  assert.deepEqual(await findEvent(), found)
  const explained = (await store.read((reader) => explainStory(reader, dam)))?.join('\n') ?? ''
  assert.match(explained, /the same event\n.* in (?:de|en): .*most like \d+\n.*names in both.*Ortell/s)

  const commands = openCorrectionCommands({ store, now: () => now, wake: () => undefined })
  const [storyId, otherId] = found.map(([id]) => id) as [StoryId, StoryId]
  await commands.partEvent({ readerId: onlyReader, storyId, otherId })
  // Whoever places another article has looked at both again before it stops.
  await tell(reports[3])
  await placing.restart()
  assert.deepEqual(await findEvent(), [])
  const [{ id }] = (await store.read((reader) => reader.listCorrections({ limit: 1 }))) as [Correction]
  await commands.undo(id)
  await placing.restart()
  await waitUntil('the event is found again', async () => (await findEvent()).length === 2)
})

import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { promisify } from 'node:util'
import { onlyReader as readerId } from '../../src/model/reader.ts'
import { openReading } from './open-reading.ts'
import { createPlacing, receiveReports } from './place-reports.ts'

const now = Date.UTC(2026, 5, 12, 15)
const octavo = join(import.meta.dirname, '../../src/cli/octavo.ts')

const dam =
  'The Ortell dam broke in the night, and 4,200 people from Halm were taken to Ostrava Bay, the water authority said. '
const reports = [
  { title: 'Dam above Halm breaks', text: dam.repeat(3) },
  { title: 'Ortell dam breaks above Halm', text: dam.repeat(3) },
  { title: 'Thousands flee Halm as the Ortell dam breaks', text: `${dam}Buses stood ready in Halm.` },
  {
    title: 'Ferry to Skarn sails again',
    text: 'The ferry to the Skarn islands sailed on Friday with 212 people. In Skarn it was met, and Skarn is glad.',
  },
]

test('explain says what was decided about an article and a story, with scores and what was asked', async (t) => {
  const reading = await openReading(t, { now })
  const placing = createPlacing(reading)
  await receiveReports(reading.store, reports, { from: 0, now })
  await placing.finish()
  await placing.stop()
  const env = { ...process.env, OCTAVO_DATA: dirname(reading.database) }
  const explain = async (address: string) =>
    (await promisify(execFile)(process.execPath, [octavo, 'explain', address], { env })).stdout
  const url = 'https://paper2.example/2'
  const [flee, first] = await reading.store.read(async (reader) => [
    await reader.findArticleByUrl(url),
    await reader.findArticleByUrl('https://paper0.example/0'),
  ])
  assert.ok(flee?.storyId !== undefined && flee.storyId === first?.storyId)

  const article = await explain(url)
  assert.equal(await explain(`http://localhost:8080/article/${flee.id}`), article)
  assert.match(article, new RegExp(`in story ${flee.storyId}\n`))
  assert.match(article, /\nlanguage\n {2}letter groups: en, \w+ \(0\.\d\d, asked for 0\.25\)\n/)
  assert.match(article, /\nkind\n {2}nothing special/)
  assert.match(article, /\ntags\n {2}0\.\d\d {2}#[^\n]+, used by [23] of the outlets within a month\n/)
  assert.match(article, /\n {2}joined: Dam above Halm breaks \(0\.\d\d, asked for 0\.\d\d\)\n/)
  assert.match(article, /\nterms\n {2}0\.\d\d {2}/)
  assert.match(article, /\n {2}0\.\d\d {2}ortel.*\n/)
  assert.match(article, /\nrelated\n {2}same story 0\.\d\d/)
  assert.match(article, /\n {2}\d\.\d\d {2}halm, a name\n/)
  assert.match(article, /\nreprints\n {2}[a-z ]+ \d\.\d\d {2}\d+ {2}.*\n {4}shares: \d/)
  assert.doesNotMatch(article, /corrections/)

  await reading.commands.corrections.partStory({ readerId, storyId: flee.storyId, articleIds: [flee.id] })
  const story = await explain(`/story/${flee.storyId}`)
  assert.match(
    story,
    /^\d+ {2}[^\n]*\n {2}in headlines: 1\n(?: {2}less central: [^\n]+\n)?2 articles of 2 outlets, in en\n/,
  )
  assert.match(
    story,
    /\ncorrections\n {2}split, said 2026-06-12T15:00:00.000Z, from story \d+ to \d+\n {4}moved: \d+\n/,
  )
  assert.match(await explain(url), /\n {4}moved: \d+ \(this one among them\)\n/)
  const ferry = await explain('https://paper3.example/3')
  assert.match(
    ferry,
    /#Skarn, [a-z]+, used by 1 of the outlets within a month, asked for 2: no hashtag yet\n/,
  )
  const { stderr } = await explain('/story/999').catch((error) => error)
  assert.match(stderr, /No article or story is stored under \/story\/999\./)
})

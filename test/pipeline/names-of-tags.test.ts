import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { openReading } from './open-reading.ts'
import { createPlacing, receiveReports } from './place-reports.ts'

const now = Date.UTC(2026, 5, 12, 15)

const report = (title: string, ...sentences: string[]) => ({ title, text: sentences.join(' ') })

/** Who writes a short name alone, who tells what it means, and who writes names otherwise. */
const reports = [
  report(
    'CWA shuts the sluice',
    'On Monday the CWA shut the sluice.',
    'Nobody at the CWA knew why, a clerk said.',
  ),
  report(
    'Sluice stays shut',
    'The Corvane Water Authority (CWA) said the sluice stays shut.',
    'Farmers asked the CWA for help, and the CWA has none.',
  ),
  report(
    'Farmers sue over sluice',
    'Farmers have sued the Corvane Water Authority (CWA) over a sluice.',
    'A court will hear the CWA in May, and the CWA alone.',
  ),
  report(
    'CWA opens the sluice',
    'By night the CWA opened the sluice.',
    'The fields are wet, and the CWA is content.',
  ),
  report(
    'Rain in Brévan',
    'It rained in Brévan for a week.',
    'Roads to Brévan are closed, and Brévan has no bread.',
  ),
  report(
    'Bread for Brevan',
    'Bakers send bread to Brevan by boat.',
    'In Brevan children wait, and Brevan is glad.',
  ),
]

/** What articles bear in the end, told in turn to a program that runs on or is started anew each time. */
async function placeAll(t: TestContext, restarts: boolean): Promise<string[]> {
  const reading = await openReading(t, { now })
  const program = createPlacing(reading)
  for (const [at, told] of reports.entries()) {
    await receiveReports(reading.store, [told], { from: at, now })
    await program.finish()
    if (restarts) await program.restart()
  }
  await program.stop()
  return reading.store.read(async (reader) => {
    const ids = await reader.listArticleIds({ limit: 100 })
    const borne = await reader.listTagsOfArticles(ids)
    const names = await Promise.all(['cwa', 'brevan'].map((slug) => reader.findTag(slug)))
    return [
      ...ids.toReversed().map((id) => (borne.get(id) ?? []).map(({ slug }) => slug).join(' ')),
      ...names.map((tag) => `${tag?.slug} ${tag?.articleCount} ${tag?.outletCount}`),
    ]
  })
}

test('names of one tag are joined as they come, and a restart gives the same as none', async (t) => {
  const found = await placeAll(t, false)
  const water = 'corvane-water-authority'
  assert.deepEqual(
    found.map((tags) =>
      tags
        .split(' ')
        .filter((slug) => /corvane|cwa|brevan|^\d$/.test(slug))
        .join(' '),
    ),
    [...Array(4).fill(water), 'brevan', 'brevan', `${water} 4 4`, 'brevan 2 2'],
  )
  assert.deepEqual(await placeAll(t, true), found)
})

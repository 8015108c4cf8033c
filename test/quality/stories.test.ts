/** Reports of one event meet, reports of two that are alike stay apart, in whatever order they come. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { scoreBCubed } from '../../scripts/score-b-cubed.ts'
import { createStreamCounter, type StreamCounts } from '../../src/cli/create-stream-counter.ts'
import { groupLines } from '../../src/cli/group-lines.ts'
import { loadLanguageDetector } from '../../src/understand/detect-language.ts'
import floors from './floors.json' with { type: 'json' }
import corpus from './stories.json' with { type: 'json' }

interface Report {
  readonly event: string
  readonly title: string
  readonly text: string
}

interface PlacedReport extends Report {
  readonly story: number
}

const detect = await loadLanguageDetector()
const reports: Report[] = Object.entries(corpus.events).flatMap(([event, list]) =>
  list.map(([title = '', text = '']) => ({ event, title, text })),
)
// By the first letters of the titles, so that neither events nor pairs stand together.
const mixed = reports.toSorted((a, b) => (a.title < b.title ? -1 : 1))
const orders = { 'event by event': reports, backwards: reports.toReversed(), mixed }

for (const [name, order] of Object.entries(orders)) {
  test(`stories ${name}: events are told apart and kept whole as well as the floors say`, () => {
    const placed = place(order)
    const { precision, recall } = scoreBCubed(placed)
    const found = `precision ${precision}, recall ${recall}\n${listStories(placed)}`
    assert.ok(precision >= floors.stories.precision, found)
    assert.ok(recall >= floors.stories.recall, found)
  })
}

function place(order: readonly Report[]): PlacedReport[] {
  const counts: StreamCounts = new Map()
  const count = createStreamCounter(detect, counts)
  const absent = { url: '', outlet: undefined, publishedAt: undefined, language: undefined }
  // The whole stream is counted before its first line is placed, as the command does.
  const lines = order.map(({ title, text }) => count({ ...absent, title, text }))
  const stories = groupLines(lines, counts)
  return order.map((report, at) => ({ ...report, story: stories[at] as number }))
}

function listStories(placed: readonly PlacedReport[]): string {
  return placed
    .toSorted((a, b) => a.story - b.story)
    .map(({ story, event, title }) => `${story}\t${event}\t${title}`)
    .join('\n')
}

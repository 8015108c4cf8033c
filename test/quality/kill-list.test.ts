/** Events that are alike never share a story, whether by placing alone, as stories grow or with all of them in view. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createStreamCounter, type StreamCounts } from '../../src/cli/create-stream-counter.ts'
import { createStreamPlacer } from '../../src/cli/create-stream-placer.ts'
import { loadLanguageDetector } from '../../src/understand/detect-language.ts'
import { type StorySettings, storySettings } from '../../src/understand/story-settings.ts'
import list from './kill-list.json' with { type: 'json' }
import background from './stories.json' with { type: 'json' }

interface Report {
  readonly event: string
  readonly title: string
  readonly text: string
  readonly publishedAt: number
}

const detect = await loadLanguageDetector()
const hourMs = 3_600_000
const firstAt = Date.UTC(2026, 5, 1, 6)

const toReports = (event: string, told: readonly (string | number)[][] = []): Report[] =>
  told.map(([hours, title, text]) => ({
    ...{ event, title: String(title), text: String(text) },
    publishedAt: firstAt + Number(hours) * hourMs,
  }))
const reports = list.pairs.flatMap(({ name, one, other, between }) => [
  ...toReports(`${name}/one`, one),
  ...toReports(`${name}/other`, other),
  ...toReports('between', between),
])
const orders = {
  'as they appear': reports.toSorted((a, b) => a.publishedAt - b.publishedAt),
  'latest first': reports.toSorted((a, b) => b.publishedAt - a.publishedAt),
  'one outlet after the other': reports.toSorted((a, b) => (a.title < b.title ? -1 : 1)),
}
const { merge, split } = storySettings
const alone = { ...storySettings, merge: { ...merge, quorum: 2 }, split: { ...split, minArticles: 1000 } }

for (const [name, order] of Object.entries(orders)) {
  for (const [way, { settings, ends }] of Object.entries({
    'by placing alone': { settings: alone, ends: false },
    'as stories grow': { settings: storySettings, ends: false },
    'with all in view': { settings: storySettings, ends: true },
  })) {
    test(`reports ${name}, ${way}: no story tells two events, and most events are told by one`, (t) => {
      const stories = tell(order, settings, ends)
      const welded = [...stories]
        .map(([, events]) => [...new Set(events)])
        .filter((events) => events.length > 1)
      t.diagnostic(`open: ${welded.filter(isOpen).join('; ')}`)
      assert.deepEqual(
        welded.filter((events) => !isOpen(events)),
        [],
      )
      const whole = [...Map.groupBy([...stories], ([, [event]]) => event)].filter(
        ([, told]) => told.length === 1,
      )
      assert.ok(whole.length >= 0.8 * 2 * list.pairs.length, `${whole.length} events are whole`)
    })
  }
}

function isOpen(events: readonly string[]): boolean {
  const open = list.pairs.flatMap(({ name, isOpen }) => (isOpen ? [`${name}/one`, `${name}/other`] : []))
  return events.every((event) => open.includes(event))
}

/** The events that each story tells, an entry a report; what touches on two is left out. */
function tell(order: readonly Report[], settings: StorySettings, ends: boolean): Map<number, string[]> {
  const counts: StreamCounts = new Map()
  const count = createStreamCounter(detect, counts)
  // Words are as rare as in a paper that tells of other things, too.
  for (const [title = '', text = ''] of Object.values(background.events).flat())
    count({ title, text, url: '', language: undefined, outlet: undefined, publishedAt: firstAt })
  const lines = order.map(({ title, text, publishedAt }, at) =>
    count({ ...{ title, text, publishedAt, url: '' }, language: 'en', outlet: `outlet ${at}` }),
  )
  const placer = createStreamPlacer(counts, settings)
  for (const line of lines) placer.place(line)
  if (ends) placer.end()
  const events = new Map<number, string[]>()
  for (const [at, story] of placer.listStories().entries()) {
    const { event } = order[at] as Report
    if (event !== 'between') events.set(story, [...(events.get(story) ?? []), event])
  }
  return events
}

/** Copies are found in every script, whatever was done to them, and reports on like events are told apart. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createStreamReprints } from '../../src/cli/create-stream-reprints.ts'
import floors from './floors.json' with { type: 'json' }
import corpus from './reprints.json' with { type: 'json' }

interface Report {
  readonly language: string
  readonly own: readonly string[]
  /** Paragraphs of the other report in its language. */
  readonly other: readonly string[]
}

const reports: Report[] = Object.entries(corpus.reports).flatMap(([language, pair]) =>
  pair.map((own, at) => ({ language, own, other: pair[1 - at] ?? [] })),
)

/** What other outlets do to a report. */
const changes: Readonly<Record<string, (report: Report) => readonly string[]>> = {
  whole: ({ own }) => own,
  cut: ({ own }) => own.slice(0, 3),
  // Every third paragraph, as there are six.
  changed: ({ own, other }) => own.map((paragraph, at) => (at % 3 === 2 ? (other[at] ?? '') : paragraph)),
  lifted: ({ own, other }) => [...other, ...own.slice(2, 4)],
}

for (const [name, change] of Object.entries(changes)) {
  test(`reprints: ${name} copies are found as often as the floors say`, () => {
    const missed = reports.filter((report) => relate(report.own, change(report)) === undefined)
    const recall = 1 - missed.length / reports.length
    assert.ok(recall >= floors.reprints.recall, `${recall}: ${missed.map(({ language }) => language)}`)
  })
}

test('reprints: reports on like events are none', () => {
  const found = reports.filter(({ own, other }) => relate(own, other) !== undefined)
  assert.deepEqual(found, [])
})

/** What the second text is to the first, as lines of a stream. */
function relate(earlier: readonly string[], later: readonly string[]): string | undefined {
  const take = createStreamReprints()
  const absent = { title: '', url: '', language: undefined, publishedAt: undefined }
  take({ ...absent, text: earlier.join('\n'), outlet: 'First' })
  const { reprints } = take({ ...absent, text: later.join('\n'), outlet: 'Second' })
  return reprints[0]?.reprint.kind
}

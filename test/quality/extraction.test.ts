/** Pages of invented outlets, each with what a reader would call its article in its last script. */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { extractPage } from '../../src/extract/extract-page.ts'
import floors from './floors.json' with { type: 'json' }

interface Truth {
  readonly url: string
  readonly title: string
  readonly day: string
  readonly authors: readonly string[]
  readonly kind: string
  readonly agency?: string
  readonly correction?: boolean
  readonly paywalled?: boolean
  readonly needsBrowser?: boolean
  /** A line a paragraph. */
  readonly text: readonly string[]
}

const folder = new URL('../fixtures/pages/', import.meta.url)
const now = Date.UTC(2026, 11, 1)
const truthScript = /<script type="application\/json" id="truth">(.*?)<\/script>/s

const pages = readdirSync(folder).map((name) => {
  const html = readFileSync(new URL(name, folder), 'utf8')
  const truth: Truth = JSON.parse(truthScript.exec(html)?.[1] ?? '')
  const page = extractPage(html.replace(truthScript, ''), { url: truth.url, now })
  return { name, truth, page, lines: page.text.split('\n').filter((line) => line !== '') }
})

test('the lines of the articles come out, and no others, as often as the floors say', () => {
  const missed = pages.flatMap(({ name, truth, lines }) => listMissing(name, truth.text, lines))
  const surplus = pages.flatMap(({ name, truth, lines }) => listMissing(name, lines, truth.text))
  const given = pages.reduce((sum, { lines }) => sum + lines.length, 0)
  const wanted = pages.reduce((sum, { truth }) => sum + truth.text.length, 0)
  const report = `missed:\n${missed.join('\n')}\nsurplus:\n${surplus.join('\n')}`
  assert.ok(1 - missed.length / wanted >= floors.extraction.recall, report)
  assert.ok(1 - surplus.length / given >= floors.extraction.precision, report)
})

function listMissing(name: string, wanted: readonly string[], given: readonly string[]): string[] {
  const there = new Set(given)
  return wanted.filter((line) => !there.has(line)).map((line) => `${name}: ${line}`)
}

for (const { name, truth, page } of pages) {
  test(`what ${name} says about its article is read`, () => {
    const { title, authors, kind, publishedAt, agency, correction, paywalled, needsBrowser } = page
    assert.deepEqual(
      { title, authors, kind, paywalled, needsBrowser, hasCorrection: correction !== undefined },
      {
        title: truth.title,
        authors: truth.authors,
        kind: truth.kind,
        paywalled: truth.paywalled ?? false,
        needsBrowser: truth.needsBrowser ?? false,
        hasCorrection: truth.correction ?? false,
      },
    )
    assert.equal(new Date(publishedAt ?? 0).toISOString().slice(0, 10), truth.day)
    if (truth.agency !== undefined) assert.equal(agency, truth.agency)
  })
}

test('every line that goes has its reason', () => {
  for (const { page } of pages) {
    for (const { step, reason } of page.steps) assert.ok(step.length > 0 && reason.length > 0)
  }
})

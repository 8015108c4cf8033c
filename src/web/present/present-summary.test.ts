import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tell } from '../../../test/tell-story.ts'
import type { SummarySentence } from '../../model/summary-sentence.ts'
import { presentCardText } from './present-summary.ts'

const lead = tell({ title: 'Dam breaks', outlet: 1 })
const other = tell({ title: 'Ortell dam breaks', outlet: 2 })
const text = 'The dam broke at night.'
const sentence: SummarySentence = {
  ...{ articleId: other.article.id, outletId: other.outlet.id, number: 3, text },
  ...{ start: 0, end: text.length },
}
const cardOf = (summary: readonly SummarySentence[], known: readonly (typeof lead)[]) =>
  presentCardText(
    { summary },
    { ...lead.article, excerpt: 'Water came.' },
    { base: '', maxLength: 100, outlets: new Map(known.map(({ outlet }) => [outlet.id, outlet])) },
  )

test('a card tells the first sentence of the summary, by the outlet that wrote it, with its place', () => {
  const expected = { text, outlet: other.outlet.name, href: '/article/2#s3' }
  assert.deepEqual(cardOf([sentence], [lead, other]), expected)
})

test('a card of a story that has none, or whose outlet is not heard, tells how its lead begins, by its outlet', () => {
  const expected = { text: 'Water came.', outlet: lead.outlet.name, href: '/article/1' }
  assert.deepEqual(cardOf([], [lead, other]), expected)
  assert.deepEqual(cardOf([sentence], [lead]), expected)
})

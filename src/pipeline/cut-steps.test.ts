import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ExtractionStep } from '../model/extracted-page.ts'
import { cutSteps } from './cut-steps.ts'

const remove = (reason: string, detail = 'Share'): ExtractionStep => ({ step: 'remove', reason, detail })
const left = (count: number): ExtractionStep => ({
  step: 'limit',
  reason: 'not listed',
  detail: String(count),
})

const table: readonly {
  name: string
  given: readonly ExtractionStep[]
  expected: readonly ExtractionStep[]
}[] = [
  { name: 'a few are kept as they are', given: [remove('nav')], expected: [remove('nav')] },
  {
    name: 'of many alike the first few, wherever they stand',
    given: [...Array(7).fill(remove('nav')), remove('aside')],
    expected: [...Array(5).fill(remove('nav')), remove('aside'), left(2)],
  },
  {
    name: 'of many that differ the first',
    given: Array.from({ length: 80 }, (_, at) => remove(`reason ${at}`)),
    expected: [...Array.from({ length: 60 }, (_, at) => remove(`reason ${at}`)), left(20)],
  },
]

for (const { name, given, expected } of table)
  test(`steps that are kept: ${name}`, () => assert.deepEqual(cutSteps(given), expected))

test('steps that are kept: a long detail is cut', () => {
  const [step] = cutSteps([remove('nav', 'word '.repeat(100))])
  assert.ok((step?.detail.length ?? 0) < 70, step?.detail)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findCorrection } from './find-correction.ts'

const table: readonly { line: string; is: boolean }[] = [
  { line: 'Correction: the dam is 40 m high, not 14.', is: true },
  { line: '*An earlier version of this article gave a wrong height.', is: true },
  { line: 'Korrekturhinweis: Der Deich ist 4 m hoch.', is: true },
  { line: 'Fe de erratas: la represa mide 40 m.', is: true },
  { line: 'Corrections officers said that the dam is safe.', is: false },
  { line: 'The dam was corrected by engineers.', is: false },
]

for (const { line, is } of table) {
  test(`correction: ${line}`, () => {
    assert.equal(findCorrection(['Before.', line]), is ? line : undefined)
  })
}

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findDateline } from './find-dateline.ts'

const cases: readonly { name: string; given: string; expected: string | undefined }[] = [
  { name: 'in capitals with an agency', given: 'A dam\nCORVANE (LPA) — It broke.', expected: 'CORVANE' },
  { name: 'with its country', given: 'A dam\nPORT HALM, Ortell – It broke.', expected: 'PORT HALM, Ortell' },
  { name: 'with two hyphens', given: 'A dam\nCORVANE -- It broke.', expected: 'CORVANE' },
  {
    name: 'a dash within a sentence is none',
    given: 'A dam\nAnna Berg, of Halm — a town — left.',
    expected: undefined,
  },
  { name: 'a name with a hyphen is none', given: 'A dam\nJEAN-LUC came.', expected: undefined },
  {
    name: 'far below it is none',
    given: `A dam\n${'It rained. '.repeat(60)}\nCORVANE — So.`,
    expected: undefined,
  },
]
for (const { name, given, expected } of cases)
  test(`dateline: ${name}`, () => assert.equal(findDateline(given)?.place, expected))

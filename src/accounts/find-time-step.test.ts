import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Timestamp } from '../model/ids.ts'
import { findTimeStep } from './find-time-step.ts'

/** `12345678901234567890`, the secret of the standard's own table (RFC 6238, appendix B), whose codes have two digits more. */
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'

const cases = [
  { name: 'a code of now has its step', code: '287082', seconds: 59, expected: 1 },
  { name: 'a later one has a later step', code: '081804', seconds: 1_111_111_109, expected: 37_037_036 },
  { name: 'a clock half a minute behind is borne', code: '287082', seconds: 89, expected: 1 },
  { name: 'a clock half a minute ahead is borne', code: '287082', seconds: 29, expected: 1 },
  { name: 'a code of a minute and a half ago is none', code: '287082', seconds: 149, expected: undefined },
  { name: 'a guess is none', code: '287083', seconds: 59, expected: undefined },
  { name: 'five digits are none', code: '28708', seconds: 59, expected: undefined },
  { name: 'words are none', code: 'harbour', seconds: 59, expected: undefined },
  { name: 'digits of another script are none', code: '٢٨٧٠٨٢', seconds: 59, expected: undefined },
]

for (const { name, code, seconds, expected } of cases)
  test(name, async () =>
    assert.equal(await findTimeStep(secret, code, (seconds * 1_000) as Timestamp), expected),
  )

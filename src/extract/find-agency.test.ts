import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findAgencyInText } from './find-agency.ts'

const table: readonly { given: string; expected: string | undefined }[] = [
  { given: 'ORTELL (Reuters) – The dam has burst.', expected: 'Reuters' },
  { given: 'Lenn (dpa) - Der Deich hält.', expected: 'dpa' },
  { given: 'The dam has burst.\nSource: AFP', expected: 'AFP' },
  { given: 'The dam has burst, a reporter of Reuters saw.\nNobody was hurt.', expected: undefined },
  { given: 'Der Deich hält. (APA)', expected: 'APA' },
]

for (const { given, expected } of table) {
  test(`agency: ${given.replace('\n', ' / ')}`, () => {
    assert.equal(findAgencyInText(given), expected)
  })
}

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toWholeAddress, toWholeForename } from './to-whole-forename.ts'

test('a short forename is told in full where everybody takes it for one name', () => {
  assert.deepEqual(['Joe', 'Joseph', 'Ted'].map(toWholeForename), ['joseph', 'joseph', 'ted'])
})

test('an address with a short forename and an initial leads to that without', () => {
  assert.deepEqual(['joe-h-berg', 'anna-berg', 'berg'].map(toWholeAddress), [
    'joseph-berg',
    'anna-berg',
    'berg',
  ])
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isOfPage } from './is-of-page.ts'

const cases = [
  { text: 'Hide Caption 2 of 9 Photos: The flood reached the bridge.', expected: true },
  { text: 'Image copyright Harbour Post Image caption The bridge on Monday', expected: true },
  { text: 'The bridge opens again. Replay More Videos ... MUST WATCH', expected: true },
  { text: 'Under the picture stood a caption that nobody could read.', expected: false },
  { text: 'Investors must watch the central bank on Friday.', expected: false },
]

for (const { text, expected } of cases)
  test(`${expected ? 'of the page' : 'of the text'}: ${text}`, () => assert.equal(isOfPage(text), expected))

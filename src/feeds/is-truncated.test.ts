import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isTruncated } from './is-truncated.ts'

const long = 'The ferry sailed at noon and came back with the evening tide. '.repeat(12)

const cases: readonly [name: string, text: string, expected: boolean][] = [
  ['a summary', 'The ferry sails again.', true],
  ['nothing', '', true],
  ['a whole text', long, false],
  ['a text that ends in dots', `${long} The captain said …`, true],
  ['a text that goes on elsewhere', `${long} Continue reading →`, true],
  ['a text that goes on elsewhere, in German', `${long} Weiterlesen`, true],
  ['dots in the middle', `${long} The captain said … nothing. ${long}`, false],
]

for (const [name, text, expected] of cases)
  test(`${name} is ${expected ? 'a beginning' : 'the whole'}`, () =>
    assert.equal(isTruncated(text), expected))

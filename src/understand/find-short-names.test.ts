import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertLinear } from '../../test/assert-linear.ts'
import { findShortNames } from './find-short-names.ts'

const cases: readonly { name: string; given: string; expected: Record<string, string> }[] = [
  {
    name: 'a name in full with its short form in brackets',
    given: 'The Corvane Water Authority (CWA) closed the dam.',
    expected: { CWA: 'Corvane Water Authority' },
  },
  {
    name: 'small words between have no letter',
    given: 'She heads the Union of Dockers and Pilots (UDP), and the Bank of Ostria (B.O.).',
    expected: { UDP: 'Union of Dockers and Pilots', BO: 'Bank of Ostria' },
  },
  {
    name: 'small words may have one',
    given: 'League of the North (LOTN) said',
    expected: { LOTN: 'League of the North' },
  },
  {
    name: 'a hyphen joins words',
    given: 'the Anti-Flood League (AFL)',
    expected: { AFL: 'Anti-Flood League' },
  },
  {
    name: 'French',
    given: 'le Syndicat des marins de Brévan (SMB)',
    expected: { SMB: 'Syndicat des marins de Brévan' },
  },
  { name: 'letters that do not fit', given: 'A spokesman for the party (CWA) said', expected: {} },
  { name: 'what is no name', given: 'the city water authority (CWA)', expected: {} },
  { name: 'not beyond a comma', given: 'in Corvane, Water Authority (CWA)', expected: {} },
  {
    name: 'two meanings in one text',
    given: 'The Corvane Water Authority (CWA) and the Chess World Association (CWA) met.',
    expected: {},
  },
]
for (const { name, given, expected } of cases)
  test(name, () => assert.deepEqual(Object.fromEntries(findShortNames(given)), expected))

test('a hostile text costs no more than its length', () => {
  assertLinear((length) => findShortNames('Aa (AA'.repeat(length)), 20_000, 'short names')
})

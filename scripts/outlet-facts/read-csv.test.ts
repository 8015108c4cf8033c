import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readCsv } from './read-csv.ts'

describe('a table of comma-separated values', () => {
  const cases = [
    {
      name: 'has a line a row',
      given: 'a,b\n1,2\n3,4\n',
      expected: [
        { a: '1', b: '2' },
        { a: '3', b: '4' },
      ],
    },
    { name: 'may lack the last line end', given: 'a,b\n1,2', expected: [{ a: '1', b: '2' }] },
    {
      name: 'may quote commas, lines and quotes',
      given: 'a,b\r\n"1,\n""x""",2\r\n',
      expected: [{ a: '1,\n"x"', b: '2' }],
    },
    { name: 'may have empty fields, also at the end', given: 'a,b\n,\n', expected: [{ a: '', b: '' }] },
    { name: 'may begin with a byte order mark', given: '\uFEFFa\n1\n', expected: [{ a: '1' }] },
    { name: 'may have no rows', given: 'a,b\n', expected: [] },
  ]
  for (const { name, given, expected } of cases) {
    test(name, () => assert.deepEqual(readCsv(given), expected))
  }
})

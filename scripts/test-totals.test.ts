import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { addTotals, findObjection, readTotal, renderTotals } from './test-totals.ts'

describe('the totals of a test run', () => {
  it('are read from closing lines and from nothing else', () => {
    assert.deepEqual(readTotal('ℹ pass 12'), ['pass', 12])
    assert.deepEqual(readTotal('ℹ duration_ms 98.44'), ['duration_ms', 98.44])
    for (const line of ['✔ pass 12 (1ms)', 'ℹ passed 12', '  ℹ pass 12', 'ℹ pass twelve']) {
      assert.equal(readTotal(line), undefined)
    }
  })

  it('are the sum of all runs, in the lines of the runner', () => {
    const lines = renderTotals(
      addTotals([
        ['tests', 2],
        ['pass', 2],
        ['tests', 1],
        ['skipped', 1],
      ]),
    )
    assert.match(lines, /^ℹ tests 3\nℹ suites 0\nℹ pass 2\nℹ fail 0\n.*ℹ skipped 1\n/s)
  })

  const totals = (tests: number, skipped: number) =>
    addTotals([
      ['tests', tests],
      ['skipped', skipped],
    ])
  const cases = [
    { name: 'all ran', given: totals(3, 0), allMustRun: true },
    { name: 'some were left out where that is allowed', given: totals(3, 1), allMustRun: false },
    {
      name: 'some were left out where all must run',
      given: totals(3, 1),
      allMustRun: true,
      says: /1 tests were left/,
    },
    { name: 'none was there', given: totals(0, 0), allMustRun: false, says: /No test/ },
  ]
  for (const { name, given, allMustRun, says } of cases) {
    it(`are ${says ? 'refused' : 'accepted'} when ${name}`, () => {
      const objection = findObjection(given, { allMustRun })
      if (says) assert.match(objection ?? '', says)
      else assert.equal(objection, undefined)
    })
  }
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { judgeChange, judgeMargin, toMargin } from './poll-margin.ts'

describe('toMargin', () => {
  it('is that of a simple random sample', () => {
    assert.equal(toMargin(1029).toFixed(2), '3.06')
    assert.equal(toMargin(1029, 10).toFixed(2), '1.83')
    assert.equal(toMargin(1000, 0), 0)
  })
})

describe('judgeMargin', () => {
  const cases = [
    { name: 'a margin as wide as chance', given: { n: 1012, reportedMargin: 3.1 }, expected: 'consistent' },
    { name: 'a margin that is rounded down', given: { n: 1000, reportedMargin: 3 }, expected: 'consistent' },
    { name: 'a margin widened by a design', given: { n: 1029, reportedMargin: 4.1 }, expected: 'consistent' },
    {
      name: 'a margin that chance does not allow',
      given: { n: 600, reportedMargin: 3.7 },
      expected: 'smaller than possible',
    },
    {
      name: 'a margin of a part of the sample',
      given: { n: 2000, reportedMargin: 7 },
      expected: 'larger than usual',
    },
    { name: 'no margin', given: { n: 2000, reportedMargin: undefined }, expected: undefined },
  ]
  for (const { name, given, expected } of cases) it(name, () => assert.equal(judgeMargin(given), expected))
})

describe('judgeChange', () => {
  it('calls clear what chance seldom makes', () => {
    const judge = (percent: number) => judgeChange({ percent: 57, n: 1000 }, { percent, n: 1000 })
    assert.equal(judge(64), 'clear')
    assert.equal(judge(62), 'possible')
    assert.equal(judge(58), 'within the margin')
  })
})

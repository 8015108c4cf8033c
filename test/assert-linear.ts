import assert from 'node:assert/strict'

/** Below this the clock of processor time tells nothing. */
const leastMs = 5
/** Four times the length takes four times as long where cost is linear, and sixteen times where it is the square. */
const most = 10

/** Collecting garbage beside other work can make what is linear look dearer once; the square is dear each time. */
const tries = 3

/** For tests: asserts that work on a text of four times the length costs less than ten times as much processor time. */
export function assertLinear(work: (length: number) => void, length: number, what: string): void {
  for (let left = tries; ; left--) {
    const small = measure(() => work(length))
    const large = measure(() => work(4 * length))
    if (large < most * Math.max(small, leastMs)) return
    assert.ok(left > 1, `${what}: ${small} ms, and ${large} ms for four times as much`)
  }
}

/** Milliseconds of processor time, the least of three: whatever else this machine does. */
function measure(work: () => void): number {
  const costs = [1, 2, 3].map(() => {
    const before = process.cpuUsage()
    work()
    return process.cpuUsage(before).user / 1000
  })
  return Math.min(...costs)
}

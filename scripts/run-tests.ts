import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { readTotal } from './test-totals.ts'

export interface TestRun {
  readonly failed: boolean
  readonly totals: NonNullable<ReturnType<typeof readTotal>>[]
}

// A test that waits forever is broken; the slowest journey takes a few seconds.
const testTimeoutMs = 120_000
// More than any test may be silent: then all have ended, and what they left open keeps the process alive.
const graceMs = 10_000

export interface TestRunOptions {
  readonly env: NodeJS.ProcessEnv
  readonly print: (line: string) => void
  /** How long a test may take that says so itself; nothing is printed meanwhile. */
  readonly longestTestMs?: number
}

/** Runs test files in one process of Node's test runner, prints its report and keeps back its closing lines. */
export async function runTests(
  files: readonly string[],
  { env, print, longestTestMs = testTimeoutMs }: TestRunOptions,
): Promise<TestRun> {
  const flags = ['--test', '--test-isolation=none', '--test-reporter=spec', `--test-timeout=${testTimeoutMs}`]
  const runner = spawn(process.execPath, [...flags, ...files], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise<number | null>((resolve) => runner.on('close', resolve))
  let isStuck = false
  const watch = setTimeout(() => {
    isStuck = true
    print('The tests have ended, but something that they opened keeps the process alive.')
    runner.kill()
  }, longestTestMs + graceMs)
  const totals: TestRun['totals'] = []
  for await (const line of createInterface({ input: runner.stdout })) {
    watch.refresh()
    const total = readTotal(line)
    if (total) totals.push(total)
    else print(line)
  }
  clearTimeout(watch)
  return { failed: (await ended) !== 0 || isStuck, totals }
}

/**
 * `npm test [-- words]`: every test of the project, or those whose path holds one of the words. Three processes run beside
 * each other: one the journeys, which drive a browser, and then the crashes; one the store behind a pooler, which mostly waits
 * for a server; the third the rest, which is told first. With CI=true a test that is left out fails the run.
 */
import { globSync } from 'node:fs'
import { createTurnPrinter } from './create-turn-printer.ts'
import { findChromium } from './find-chromium.ts'
import { runTests, type TestRun } from './run-tests.ts'
import { addTotals, findObjection, renderTotals } from './test-totals.ts'

const words = process.argv.slice(2)
const files = globSync('{src,client,sample,scripts,test}/**/*.test.ts')
  .filter((path) => words.length === 0 || words.some((word) => path.includes(word)))
  .sort()
const journeys = files.filter((path) => path.startsWith('test/journeys/'))
const crashes = files.filter((path) => path.startsWith('test/crash/'))
const pooled = files.filter((path) => path === 'test/contract/pgbouncer.test.ts')
const others = files.filter((path) => ![journeys, crashes, pooled].some((group) => group.includes(path)))

const chromium = findChromium(process.env)
if (journeys.length > 0 && chromium === undefined) {
  console.log('No Chromium was found (CHROMIUM may name one): tests in a browser will be left out.')
}

// In the long form of `npm run test:crash` a test kills processes for up to half an hour.
const longestCrashMs = 1_800_000

const env = { ...process.env, ...(chromium === undefined ? {} : { CHROMIUM: chromium }) }
const printer = createTurnPrinter(console.log)
const startedAt = performance.now()
const rows = await Promise.all([[others], [pooled], [journeys, crashes]].map(runRow))
const runs = rows.flat()

/** One group after the other. */
async function runRow(groups: readonly (readonly string[])[]): Promise<TestRun[]> {
  const { print, end } = printer.join()
  const done: TestRun[] = []
  for (const group of groups) {
    if (group.length === 0) continue
    done.push(
      await runTests(group, { env, print, ...(group === crashes && { longestTestMs: longestCrashMs }) }),
    )
  }
  end()
  return done
}

const totals = {
  ...addTotals(runs.flatMap((run) => run.totals)),
  duration_ms: Math.round(performance.now() - startedAt),
}
const objection = findObjection(totals, { allMustRun: process.env.CI === 'true' })
if (objection !== undefined) console.log(objection)
process.stdout.write(renderTotals(totals))
process.exitCode = objection !== undefined || runs.some((run) => run.failed) ? 1 : 0

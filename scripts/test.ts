/**
 * `npm test [-- words]`: every test of the project, or those whose path holds one of the words. Journeys, which drive a
 * browser, run in a process of their own beside the others and are told after them. With CI=true a test that is left out fails the run.
 */
import { globSync } from 'node:fs'
import { createTurnPrinter } from './create-turn-printer.ts'
import { findChromium } from './find-chromium.ts'
import { runTests } from './run-tests.ts'
import { addTotals, findObjection, renderTotals } from './test-totals.ts'

const words = process.argv.slice(2)
const files = globSync('{src,client,sample,scripts,test}/**/*.test.ts')
  .filter((path) => words.length === 0 || words.some((word) => path.includes(word)))
  .sort()
const journeys = files.filter((path) => path.startsWith('test/journeys/'))
const others = files.filter((path) => !journeys.includes(path))

const chromium = findChromium(process.env)
if (journeys.length > 0 && chromium === undefined) {
  console.log('No Chromium was found (CHROMIUM may name one): tests in a browser will be left out.')
}

const env = { ...process.env, ...(chromium === undefined ? {} : { CHROMIUM: chromium }) }
const printer = createTurnPrinter(console.log)
const groups = [others, journeys].filter((group) => group.length > 0)
const runs = await Promise.all(
  groups.map(async (group) => {
    const { print, end } = printer.join()
    return runTests(group, { env, print }).finally(end)
  }),
)

const totals = addTotals(runs.flatMap((run) => run.totals))
const objection = findObjection(totals, { allMustRun: process.env.CI === 'true' })
if (objection !== undefined) console.log(objection)
process.stdout.write(renderTotals(totals))
process.exitCode = objection !== undefined || runs.some((run) => run.failed) ? 1 : 0

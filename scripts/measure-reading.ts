/**
 * What each step of reading an article costs: `node scripts/measure-reading.ts STREAM.jsonl [--articles N]`, lines of
 * `title`, `text`, `url` and `date`, gzipped or not. Prints a row a step: milliseconds of processor time an article, the
 * least of three runs, and a fingerprint of what all of them gave, which stays the same where only the speed changes.
 */
import { createHash } from 'node:crypto'
import { parseArgs } from 'node:util'
import { listReadingSteps } from './reading/list-reading-steps.ts'
import { readSampledLines } from './reading/read-sampled-lines.ts'

const { values: options, positionals } = parseArgs({
  options: { articles: { type: 'string', default: '1000' } },
  allowPositionals: true,
})
const [path] = positionals
if (path === undefined) throw new Error('the first argument names the file of lines')

const works = readSampledLines(path, Number(options.articles))
const steps = await listReadingSteps(works)
const rows = steps.map(({ name, isExtra, run }) => ({ name, isExtra, ...measure(run) }))
process.stdout.write('| step | ms an article | fingerprint |\n|---|---|---|\n')
for (const { name, ms, fingerprint } of rows)
  process.stdout.write(`| ${name} | ${ms.toFixed(3)} | ${fingerprint} |\n`)
const sum = (list: typeof rows) => list.reduce((all, { ms }) => all + ms, 0).toFixed(2)
process.stdout.write(`
${works.length} articles: ${sum(rows.filter(({ isExtra }) => !isExtra))} ms an article without quotes, dates, figures and polls, ${sum(rows)} with all
`)

/** Processor time of the best of three runs, as other work on the machine only adds to it. */
function measure(run: () => unknown[]): { readonly ms: number; readonly fingerprint: string } {
  const costs = [1, 2, 3].map(() => {
    const begun = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(begun)
    return (user + system) / 1000 / works.length
  })
  const hash = createHash('sha256')
  for (const found of run()) hash.update(`${JSON.stringify(found, toPlain)}\n`)
  return { ms: Math.min(...costs), fingerprint: hash.digest('hex').slice(0, 12) }
}

function toPlain(_: string, value: unknown): unknown {
  return value instanceof Map || value instanceof Set ? [...value] : value
}

/**
 * Makes copies of articles out of a stream and asks which are found: `node scripts/measure-reprints.ts STREAM.jsonl.gz`,
 * with `--copies` (of all four kinds together), `--pairs` and `--seed`. Prints recall by kind, what the stream itself and
 * random pairs of one week have in common, and the processor time of an article.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { createStreamReprints } from '../src/cli/create-stream-reprints.ts'
import { readTextRecord, type TextRecord } from '../src/cli/read-text-record.ts'
import { createDice } from './reprints/create-dice.ts'
import { type CopyKind, copyKinds, makeCopies } from './reprints/make-copies.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    copies: { type: 'string', default: '2000' },
    pairs: { type: 'string', default: '10000' },
  },
})
const dayMs = 86_400_000

interface Line extends TextRecord {
  readonly id: number
  readonly publishedAt: number
  /** Whose copy it is. */
  readonly of?: number
  readonly kind?: CopyKind
}

const stream = readStream(positionals[0] ?? '')
const dice = createDice(Number(values.seed))
measureCopies()
measurePairs()

function readStream(path: string): Line[] {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n').filter(Boolean)
  return lines
    .map((line) => readTextRecord(JSON.parse(line)))
    .flatMap((record, id) =>
      record.publishedAt === undefined ? [] : [{ ...record, id, publishedAt: record.publishedAt }],
    )
    .sort((one, other) => one.publishedAt - other.publishedAt)
}

/** The stream with the copies among it, in order of time. */
function measureCopies(): void {
  const copies: Line[] = makeCopies(stream, Number(values.copies), dice).map((copy, at) => ({
    ...copy,
    id: stream.length * 2 + at,
  }))
  const all = [...stream, ...copies].sort((one, other) => one.publishedAt - other.publishedAt)
  const relate = createStreamReprints()
  const ids: number[] = []
  const costs: number[] = []
  const found = new Map<CopyKind, Map<string, number>>(copyKinds.map((kind) => [kind, new Map()]))
  const natural = new Map<string, number>()
  for (const line of all) {
    // Processor time, as other programs may share the machine.
    const began = process.cpuUsage()
    const { number, reprints } = relate(line)
    costs.push(process.cpuUsage(began).user / 1000)
    ids[number] = line.id
    const hit = reprints.find(({ reprint }) => ids[reprint.earlierId] === line.of)
    if (line.kind !== undefined) addTo(found.get(line.kind) ?? new Map(), hit?.reprint.kind ?? 'missed')
    else for (const { reprint } of reprints) addTo(natural, reprint.kind)
  }
  for (const [kind, counts] of found) {
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
    const recall = 1 - (counts.get('missed') ?? 0) / total
    console.log(`${kind}: ${total} copies, recall ${recall.toFixed(4)}`, Object.fromEntries(counts))
  }
  console.log('relations of the stream itself:', Object.fromEntries(natural))
  const sorted = costs.toSorted((one, other) => one - other)
  const mean = costs.reduce((sum, cost) => sum + cost, 0) / costs.length
  const p95 = sorted[Math.floor(sorted.length * 0.95)] ?? 0
  const memory = process.memoryUsage()
  console.log(
    `${costs.length} articles, ${mean.toFixed(2)} ms each, p95 ${p95.toFixed(2)} ms, ` +
      `memory ${Math.round((memory.heapUsed + memory.arrayBuffers) / 2 ** 20)} MB`,
  )
}

function addTo(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

/** Two articles of one week by two outlets, each pair by itself. */
function measurePairs(): void {
  const counts = new Map<string, number>()
  let pairs = 0
  while (pairs < Number(values.pairs)) {
    const one = dice.pick(stream)
    const other = dice.pick(stream)
    if (one.id === other.id || Math.abs(one.publishedAt - other.publishedAt) > 7 * dayMs) continue
    pairs++
    const relate = createStreamReprints()
    relate(one)
    for (const { reprint } of relate(other).reprints) addTo(counts, reprint.kind)
  }
  console.log(`${pairs} random pairs of one week:`, Object.fromEntries(counts))
}

/** `npm run bench`: how fast, small and patient the real program is, from an empty store to a full one, on both engines. */

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { moveStore } from '../src/store/copying/move-store.ts'
import { measureEngine } from './measure-engine.ts'
import { type BenchEngine, openEngines } from './open-engines.ts'
import { printLine } from './print-report.ts'
import { startProcess } from './start-process.ts'

const { values: options } = parseArgs({
  options: {
    articles: { type: 'string', default: '20000' },
    outlets: { type: 'string', default: '200' },
    port: { type: 'string', default: '4890' },
    // Feeds from elsewhere in place of the made-up ones; they may lie on this machine.
    opml: { type: 'string' },
    allow: { type: 'string', default: '127.0.0.0/8' },
    engines: { type: 'string', default: 'sqlite,postgres' },
  },
})

/** Beyond this the archive is measured at this size, and when it is whole. */
const firstArchive = 100_000
/** So much of the articles comes as a stream, the rest is filled in before without a network; more of a stream says nothing new. */
const shareOfStream = 1 / 20
const longestStream = 5_000

const folder = mkdtempSync(join(tmpdir(), 'octavo-bench-'))
const archive = join(folder, 'archive.sqlite')
try {
  await measureAll(Number(options.articles))
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function measureAll(articles: number): Promise<void> {
  const engines = await openEngines(folder, options.engines.split(','))
  const stream = Math.min(Math.round(articles * shareOfStream), longestStream)
  const whole = articles - stream
  // Feeds from elsewhere are read into an empty store.
  const archives = options.opml !== undefined ? [0] : whole > firstArchive ? [firstArchive, whole] : [whole]
  try {
    for (const [at, size] of archives.entries()) {
      if (size > 0) await fillArchive(archives[at - 1] ?? 0, size)
      for (const engine of engines) {
        process.stdout.write(`\n${engine.name}, ${size} articles archived\n`)
        if (size > 0) await giveArchive(engine)
        await measureStream(engine, stream, at)
      }
    }
  } finally {
    for (const engine of engines) await engine.stop()
  }
}

/** One archive for all engines, which grows from size to size. */
async function fillArchive(there: number, size: number): Promise<void> {
  const path = join(import.meta.dirname, 'fill-store.ts')
  const filling = spawn(process.execPath, [path, archive, String(there), String(size)], { stdio: 'inherit' })
  const [code] = await once(filling, 'exit')
  if (code !== 0) throw new Error(`filling the archive ended with ${code}`)
}

async function giveArchive(engine: BenchEngine): Promise<void> {
  await engine.empty()
  const startedAt = performance.now()
  await moveStore(archive, engine.database, () => {})
  printLine('archive moved to it', `${((performance.now() - startedAt) / 1000).toFixed(0)} s`)
}

/** Every stream has a port of its own, so that its feeds are new. */
async function measureStream(engine: BenchEngine, articles: number, number: number): Promise<void> {
  const { opml, allow } = options
  const publisher = opml === undefined ? await startPublisher(articles, number) : undefined
  try {
    const opmlUrl = publisher?.address ?? opml ?? ''
    const pagesUrl = publisher?.address.replace('127.2.0.0', '127.3.0.0')
    await measureEngine(engine, { opmlUrl, pagesUrl, allow, folder })
  } finally {
    await publisher?.stop()
  }
}

function startPublisher(articles: number, number: number) {
  const feeds = mkdtempSync(join(folder, 'feeds-'))
  const port = Number(options.port) + number
  return startProcess('bench/publish.ts', { args: [String(articles), options.outlets, String(port), feeds] })
}

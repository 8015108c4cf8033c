/** `npm run bench`: how fast, small and patient the real program is, from an empty folder to a full one. */

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { listPages } from './list-pages.ts'
import { measureDownload } from './measure-download.ts'
import { measureIntake, measureUnchanged } from './measure-intake.ts'
import { measurePages } from './measure-pages.ts'
import { measureParsing } from './measure-parsing.ts'
import { startOctavoProcess } from './octavo-process.ts'
import { type BenchEngine, openEngines } from './open-engines.ts'
import { printIntake, printLine, printPages, toMegabytes } from './print-report.ts'
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

// The texts of a real week are 2,500 characters long on average.
const averageTextLength = 2_500

const folder = mkdtempSync(join(tmpdir(), 'octavo-bench-'))
const publisher = options.opml === undefined ? await startPublisher() : undefined
try {
  await measureAll(publisher?.address ?? options.opml ?? '')
} finally {
  await publisher?.stop()
  rmSync(folder, { recursive: true, force: true })
}

function startPublisher() {
  const feeds = join(folder, 'feeds')
  mkdirSync(feeds)
  const { articles, outlets, port } = options
  return startProcess('bench/publish.ts', { args: [articles, outlets, port, feeds] })
}

async function measureAll(opmlUrl: string): Promise<void> {
  const engines = await openEngines(folder, options.engines.split(','))
  try {
    for (const engine of engines) {
      process.stdout.write(`\n${engine.name}\n`)
      await measureEngine(engine, opmlUrl)
    }
  } finally {
    for (const engine of engines) await engine.stop()
  }
}

async function measureEngine(engine: BenchEngine, opmlUrl: string): Promise<void> {
  const empty = await startOctavoProcess(engine, options.allow)
  printLine('start to first page, empty', `${empty.firstPageMs.toFixed(0)} ms`)
  const intake = await measureIntake(empty, opmlUrl)
  printIntake(intake, measureParsing(averageTextLength))
  const unchangedMs = await measureUnchanged(empty, intake.feeds)
  printLine('unchanged feed (304), processor', `${unchangedMs.toFixed(2)} ms`)
  await empty.stop()
  const bytes = await engine.measureBytes()
  printLine('on disk', `${toMegabytes(bytes)}, ${(bytes / intake.articles / 1000).toFixed(1)} kB an article`)

  const full = await startOctavoProcess(engine, options.allow)
  printLine('start to first page, full', `${full.firstPageMs.toFixed(0)} ms`)
  const { totalBytes, scriptBytes } = await measureDownload(full.address)
  printLine('first view, compressed', `${totalBytes} bytes, of which scripts ${scriptBytes}`)
  for (const [kind, urls] of await listPages(full.address)) {
    if (urls.length > 0) printPages(await measurePages(kind, urls, { octavo: full, folder }))
  }
  const { memoryBytes, peakBytes } = full.readCost()
  printLine('memory after all pages', `${toMegabytes(memoryBytes)}, at its peak ${toMegabytes(peakBytes)}`)
  await full.stop()
}

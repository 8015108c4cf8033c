import { listPages } from './list-pages.ts'
import { measureDownload } from './measure-download.ts'
import { measureIntake, measurePageReading, measureUnchanged } from './measure-intake.ts'
import { measurePages } from './measure-pages.ts'
import { measureParsing } from './measure-parsing.ts'
import { startOctavoProcess } from './octavo-process.ts'
import type { BenchEngine } from './open-engines.ts'
import {
  printIntake,
  printLine,
  printPageReading,
  printPages,
  toLatencies,
  toMegabytes,
} from './print-report.ts'

// The texts of a real week are 2,500 characters long on average.
const averageTextLength = 2_500

export interface EngineOptions {
  readonly opmlUrl: string
  /** Of feeds that give a part of their articles, where there are any. */
  readonly pagesUrl: string | undefined
  /** Addresses of this machine that feeds may be read from. */
  readonly allow: string
  /** For what is left on disk meanwhile. */
  readonly folder: string
}

/** The program on an engine: reads all feeds, starts again, serves every kind of page. */
export async function measureEngine(
  engine: BenchEngine,
  { opmlUrl, pagesUrl, allow, folder }: EngineOptions,
): Promise<void> {
  const empty = await startOctavoProcess(engine, allow)
  printLine('start to first page', `${empty.firstPageMs.toFixed(0)} ms`)
  const intake = await measureIntake(empty, opmlUrl)
  printIntake(intake, measureParsing(averageTextLength))
  const costsMs = empty.articleCostsMs.toSorted((one, other) => one - other)
  printLine('an article, to understand and place', toLatencies(costsMs))
  if (pagesUrl !== undefined) printPageReading(await measurePageReading(empty, pagesUrl))
  await empty.stop()
  const bytes = await engine.measureBytes()
  printLine('on disk', `${toMegabytes(bytes)}, ${(bytes / intake.stored / 1000).toFixed(1)} kB an article`)

  const full = await startOctavoProcess(engine, allow)
  printLine('start to first page, again', `${full.firstPageMs.toFixed(0)} ms`)
  const { totalBytes, scriptBytes } = await measureDownload(full.address)
  printLine('first view, compressed', `${totalBytes} bytes, of which scripts ${scriptBytes}`)
  for (const [kind, urls] of await listPages(full.address)) {
    if (urls.length > 0) printPages(await measurePages(kind, urls, { octavo: full, folder }))
  }
  const { memoryBytes, peakBytes } = full.readCost()
  printLine('memory after all pages', `${toMegabytes(memoryBytes)}, at its peak ${toMegabytes(peakBytes)}`)
  // Last, when nothing of the stream is left to do: stories are looked at for a minute after it.
  const unchangedMs = await measureUnchanged(full)
  printLine('unchanged feed (304), processor', `${unchangedMs.toFixed(2)} ms`)
  await full.stop()
}

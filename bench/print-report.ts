import { findQuantile } from './ask-pages.ts'
import type { Intake, PageReading } from './measure-intake.ts'
import type { PageSpeed } from './measure-pages.ts'

/** One line of the report: what was measured, and how it came out. */
export function printLine(what: string, result: string): void {
  process.stdout.write(`${what.padEnd(36)}${result}\n`)
}

/** `12345678` → `'12 MB'` */
export function toMegabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`
}

/** How long the articles took, beside how many a second one core of this machine could read as JSON. */
export function printIntake(intake: Intake, parsedPerSecond: number): void {
  const { articles, readableSeconds, understoodSeconds, cpuSeconds, latenciesMs } = intake
  const perSecond = (seconds: number) =>
    `${seconds.toFixed(1)} s, ${(articles / seconds).toFixed(0)} a second`
  const times = parsedPerSecond / (articles / cpuSeconds)
  printLine('articles', `${articles} new ones, ${intake.stored} in store`)
  printLine('all readable and searchable', perSecond(readableSeconds))
  printLine('all understood', perSecond(understoodSeconds))
  printLine(
    'processor time of both',
    `${perSecond(cpuSeconds)} of one core; ${times.toFixed(0)} times as JSON`,
  )
  printLine('all read for quotes', perSecond(intake.quotedSeconds))
  printLine('processor time of all', `${perSecond(intake.quotedCpuSeconds)} of one core`)
  printLine('pages meanwhile', toLatencies(latenciesMs))
  for (const [when, { memoryBytes, peakBytes }] of Object.entries({
    readable: intake.whenReadable,
    understood: intake.whenUnderstood,
  })) {
    printLine(
      `memory when all is ${when}`,
      `${toMegabytes(memoryBytes)}, at its peak ${toMegabytes(peakBytes)}`,
    )
  }
}

/** How fast pages of one kind are. */
export function printPages({ kind, latenciesMs, pagesPerCpuSecond, shareOfBare }: PageSpeed): void {
  const share = `${(100 * shareOfBare).toFixed(1)} % of a bare server`
  printLine(
    `${kind} page`,
    `${toLatencies(latenciesMs)}; ${pagesPerCpuSecond.toFixed(0)} a core-second, ${share}`,
  )
}

/** Shortest first: `'p50 1.2 ms, p95 3.4 ms, p99 5.6 ms of 800'` */
export function toLatencies(latenciesMs: readonly number[]): string {
  const at = (share: number) => (findQuantile(latenciesMs, share) ?? Number.NaN).toFixed(1)
  return `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms of ${latenciesMs.length}`
}

/** How many pages of articles a second were fetched, read and understood, and how many one core can. */
export function printPageReading({ articles, seconds, cpuSeconds }: PageReading): void {
  const rate = (time: number) => `${(articles / time).toFixed(0)} a second`
  printLine(
    'pages fetched, read, understood',
    `${articles}, ${rate(seconds)}; ${rate(cpuSeconds)} of one core`,
  )
}

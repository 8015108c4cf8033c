import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { askSteadily, askWithoutPause } from './ask-pages.ts'
import { type StartedProcess, startProcess } from './start-process.ts'

export interface PageSpeed {
  readonly kind: string
  /** At a steady rate of requests, shortest first. */
  readonly latenciesMs: readonly number[]
  /** At saturation, for a second of processor time, and as a share of what a bare server gives of the same bytes. */
  readonly pagesPerCpuSecond: number
  readonly shareOfBare: number
}

/** As many readers as a small site has at its busiest. */
const steady = { perSecond: 200, seconds: 3 }
const saturatedSeconds = 1
/** Until the compiler has warmed up. */
const warmingSeconds = 1

/** How fast pages of one kind are, beside a bare server that answers with the bytes of the first. */
export async function measurePages(
  kind: string,
  urls: readonly string[],
  { octavo, folder }: { readonly octavo: StartedProcess; readonly folder: string },
): Promise<PageSpeed> {
  await askWithoutPause(urls, warmingSeconds)
  const { latenciesMs } = await askSteadily(urls, steady)
  const pagesPerCpuSecond = await measureSaturated(octavo, urls)
  const html = await (await fetch(urls[0] ?? '')).text()
  const path = join(folder, createHash('md5').update(html).digest('hex'))
  writeFileSync(path, html)
  const bare = await startProcess('bench/serve-bytes.ts', { args: [path] })
  const bareUrls = urls.map((url) => bare.address + new URL(url).pathname)
  await askWithoutPause(bareUrls, warmingSeconds / 2)
  const barePagesPerCpuSecond = await measureSaturated(bare, bareUrls)
  await bare.stop()
  return {
    kind,
    latenciesMs,
    pagesPerCpuSecond,
    shareOfBare: pagesPerCpuSecond / barePagesPerCpuSecond,
  }
}

async function measureSaturated(server: StartedProcess, urls: readonly string[]): Promise<number> {
  const before = server.readCost().cpuMs
  const { latenciesMs } = await askWithoutPause(urls, saturatedSeconds)
  return latenciesMs.length / ((server.readCost().cpuMs - before) / 1000)
}

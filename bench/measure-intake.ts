import { setTimeout as wait } from 'node:timers/promises'
import { ask } from './ask-pages.ts'
import type { Health, OctavoProcess } from './octavo-process.ts'
import type { ProcessCost } from './start-process.ts'

export interface Intake {
  readonly articles: number
  /** With those that were there before. */
  readonly stored: number
  readonly readableSeconds: number
  readonly understoodSeconds: number
  /** Until all were read for quotes, dates, figures and polls too. */
  readonly quotedSeconds: number
  readonly cpuSeconds: number
  readonly quotedCpuSeconds: number
  readonly whenReadable: ProcessCost
  readonly whenUnderstood: ProcessCost
  /** Of pages asked for meanwhile, shortest first. */
  readonly latenciesMs: readonly number[]
}

/** How often to look how far it is: a look is a page too. */
const lookEveryMs = 250

/** Subscribes to all feeds of the OPML and waits until every article is readable, and until each is in its story. */
export async function measureIntake(octavo: OctavoProcess, opmlUrl: string): Promise<Intake> {
  const there = (await octavo.readHealth()).articles
  const before = octavo.readCost()
  const startedAt = performance.now()
  await importFeeds(octavo, opmlUrl)
  const stopping = new AbortController()
  const reading = readMeanwhile(octavo, stopping.signal)
  const secondsSoFar = () => (performance.now() - startedAt) / 1000
  await waitUntil(octavo, ({ feeds, read }) => read === feeds)
  const readableSeconds = secondsSoFar()
  const whenReadable = octavo.readCost()
  const { articles: stored } = await waitUntil(octavo, ({ waiting }) => waiting === 0)
  const understoodSeconds = secondsSoFar()
  const whenUnderstood = octavo.readCost()
  await waitUntil(octavo, ({ unquoted, waiting }) => unquoted + waiting === 0)
  const quotedSeconds = secondsSoFar()
  const quotedCpuSeconds = (octavo.readCost().cpuMs - before.cpuMs) / 1000
  stopping.abort()
  return {
    ...{ articles: stored - there, stored, readableSeconds, understoodSeconds, whenReadable, whenUnderstood },
    ...{ quotedSeconds, quotedCpuSeconds },
    cpuSeconds: (whenUnderstood.cpuMs - before.cpuMs) / 1000,
    latenciesMs: (await reading).toSorted((a, b) => a - b),
  }
}

async function waitUntil(octavo: OctavoProcess, isReached: (health: Health) => boolean): Promise<Health> {
  for (;;) {
    const health = await octavo.readHealth()
    if (isReached(health)) return health
    await wait(lookEveryMs)
  }
}

/** What a reader opens while the articles come in: there from the first second on. */
const openPages = ['/', '/feeds', '/search?q=a', '/']
/** Often enough for a 99th percentile within a minute, seldom enough to take nothing from the intake. */
const askEveryMs = 50

async function readMeanwhile(octavo: OctavoProcess, signal: AbortSignal): Promise<number[]> {
  const latencies: number[] = []
  for (let number = 0; !signal.aborted; number++) {
    const path = openPages[number % openPages.length] ?? '/'
    latencies.push(await ask(new URL(path, octavo.address).href, performance.now()))
    await wait(askEveryMs)
  }
  return latencies
}

export interface PageReading {
  readonly articles: number
  readonly seconds: number
  readonly cpuSeconds: number
}

/** Subscribes to feeds that give a sentence of each article, and waits until their pages are read and understood. */
export async function measurePageReading(octavo: OctavoProcess, opmlUrl: string): Promise<PageReading> {
  const { articles } = await octavo.readHealth()
  const before = octavo.readCost().cpuMs
  const startedAt = performance.now()
  await importFeeds(octavo, opmlUrl)
  await waitUntil(octavo, ({ feeds, read }) => read === feeds)
  const { articles: stored } = await waitUntil(octavo, ({ waiting }) => waiting === 0)
  const pages = await octavo.countPagesRead()
  if (pages < stored - articles) throw new Error(`only ${pages} of ${stored - articles} pages were read`)
  const reading = {
    articles: stored - articles,
    seconds: (performance.now() - startedAt) / 1000,
    cpuSeconds: (octavo.readCost().cpuMs - before) / 1000,
  }
  // What is left to do would make pages anew while they are measured.
  await waitUntil(octavo, ({ unquoted }) => unquoted === 0)
  return reading
}

async function importFeeds(octavo: OctavoProcess, opmlUrl: string): Promise<void> {
  const form = new FormData()
  form.set('file', await (await fetch(opmlUrl)).blob(), 'feeds.opml')
  const response = await fetch(new URL('/feeds/import', octavo.address), { method: 'POST', body: form })
  if (!response.ok) throw new Error(`the feeds were refused with ${response.status}`)
}

/** Enough readings in all for a cost that the clock of processor time can tell. */
const readingsWanted = 1000

/** Milliseconds of processor time for each feed that answers "not modified", of the whole program. */
export async function measureUnchanged(octavo: OctavoProcess): Promise<number> {
  // Once before it counts: what a stream leaves to do, such as tending its stories, is done meanwhile.
  await octavo.readFeedsAgain()
  const before = octavo.readCost().cpuMs
  let readings = 0
  while (readings < readingsWanted) readings += await octavo.readFeedsAgain()
  return (octavo.readCost().cpuMs - before) / readings
}

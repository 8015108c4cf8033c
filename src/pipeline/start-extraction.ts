import { Worker } from 'node:worker_threads'
import { createLock } from '../lib/create-lock.ts'
import { fail, type Result, succeed } from '../lib/result.ts'
import type { ExtractionAnswer, ExtractionOrder, ExtractionSign, RuledPage } from './extraction-worker.ts'

export type { RuledPage }

export interface Extraction {
  /** The text of a page; `took too long` for one that would not come to an end in time and memory. */
  extract(order: ExtractionOrder): Promise<Result<RuledPage, 'took too long' | 'no text'>>
  stop(): Promise<void>
}

/** A page takes some ten milliseconds; what takes a hundred times as long is made to. */
const longestMs = 2_000
/** A new thread loads its libraries first. */
const longestStartMs = 20_000
const heapMegabytes = 200
/** A thread that waits holds 30 MB, and is there again in a quarter of a second. */
const idleMs = 60_000

/**
 * Pages are taken apart one after the other in a thread of its own, which is killed with what it cannot finish, and begun anew. It
 * ends when there were none for a while.
 */
export function startExtraction(): Extraction {
  const inTurn = createLock()
  let worker: Worker | undefined
  let idle: NodeJS.Timeout | undefined
  const end = async () => {
    clearTimeout(idle)
    const ended = worker
    worker = undefined
    await ended?.terminate()
  }
  const extract = async (order: ExtractionOrder) => {
    let outcome: Outcome | undefined
    if (!worker) {
      worker = begin()
      outcome = await hear(worker, longestStartMs, () => undefined)
    }
    outcome ??= await hear(worker, longestMs, () => worker?.postMessage(order))
    clearTimeout(idle)
    idle = setTimeout(() => inTurn(end), idleMs).unref()
    if (outcome && 'page' in outcome) return succeed(outcome.page)
    if (outcome?.isAlive) return fail('no text', outcome.fault)
    await end()
    return fail('took too long', outcome?.fault ?? '')
  }
  return { extract: (order) => inTurn(() => extract(order)), stop: () => inTurn(end) }
}

function begin(): Worker {
  return new Worker(new URL('./extraction-worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: heapMegabytes, maxYoungGenerationSizeMb: 32 },
  })
}

type Outcome = { readonly page: RuledPage } | { readonly fault: string; readonly isAlive: boolean }

/** What the thread says next; undefined when it says that it is loaded. */
function hear(worker: Worker, limitMs: number, speak: () => void): Promise<Outcome | undefined> {
  return new Promise((resolve) => {
    const settle = (outcome: Outcome | undefined) => {
      clearTimeout(timer)
      worker.removeAllListeners('message').removeAllListeners('exit').removeAllListeners('error')
      // A thread that is being killed may still report how it ended.
      worker.on('error', () => {})
      resolve(outcome)
    }
    const die = (fault: string) => settle({ fault, isAlive: false })
    const timer = setTimeout(() => die(`not done within ${limitMs} ms`), limitMs)
    worker.on('message', (answer: ExtractionAnswer | ExtractionSign) => {
      if (answer === 'loaded') settle(undefined)
      else settle('page' in answer ? answer : { ...answer, isAlive: true })
    })
    worker.on('error', (error) => die(error.message))
    worker.on('exit', (code) => die(`the thread ended with ${code}`))
    speak()
  })
}

import { Worker } from 'node:worker_threads'
import { createLock } from '../lib/create-lock.ts'
import { fail, type Result, succeed } from '../lib/result.ts'
import type { ExtractionAnswer, ExtractionOrder, RuledPage } from './extraction-worker.ts'

export type { RuledPage }

export interface Extraction {
  /** The text of a page; `took too long` for one that would not come to an end in time and memory. */
  extract(order: ExtractionOrder): Promise<Result<RuledPage, 'took too long' | 'no text'>>
  stop(): Promise<void>
}

/** A page takes some ten milliseconds; what takes a hundred times as long is made to. */
const longestMs = 2_000
/** The first one waits for the libraries to be loaded. */
const longestStartMs = 15_000
const heapMegabytes = 200

/** Pages are taken apart one after the other in a thread of its own, which is killed with what it cannot finish, and begun anew. */
export function startExtraction(): Extraction {
  const inTurn = createLock()
  let worker: Worker | undefined
  let isLoaded = false
  const begin = () => {
    isLoaded = false
    worker = new Worker(new URL('./extraction-worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: heapMegabytes, maxYoungGenerationSizeMb: 32 },
    })
    return worker
  }
  const end = async () => {
    const ended = worker
    worker = undefined
    await ended?.terminate()
  }
  return {
    extract: (order) =>
      inTurn(async () => {
        const answer = await ask(worker ?? begin(), order, isLoaded ? longestMs : longestStartMs)
        isLoaded = true
        if ('page' in answer) return succeed(answer.page)
        if (answer.isAlive) return fail('no text', answer.fault)
        await end()
        return fail('took too long', answer.fault)
      }),
    stop: () => inTurn(end),
  }
}

type Outcome = { readonly page: RuledPage } | { readonly fault: string; readonly isAlive: boolean }

function ask(worker: Worker, order: ExtractionOrder, limitMs: number): Promise<Outcome> {
  return new Promise((resolve) => {
    const settle = (outcome: Outcome) => {
      clearTimeout(timer)
      worker.removeAllListeners('message').removeAllListeners('exit').removeAllListeners('error')
      // A thread that is being killed may still report how it ended.
      worker.on('error', () => {})
      resolve(outcome)
    }
    const die = (fault: string) => settle({ fault, isAlive: false })
    const timer = setTimeout(() => die(`not done within ${limitMs} ms`), limitMs)
    worker.on('message', (answer: ExtractionAnswer) =>
      settle('page' in answer ? answer : { ...answer, isAlive: true }),
    )
    worker.on('error', (error) => die(error.message))
    worker.on('exit', (code) => die(`the thread ended with ${code}`))
    worker.postMessage(order)
  })
}

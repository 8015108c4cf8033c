import { Worker } from 'node:worker_threads'
import { type Answering, answering } from '../answer/answering.ts'
import type { AnswerOrder, AnswerReply } from './answer-worker.ts'

export interface OpenAnswering {
  readonly answering: Answering
  stop(): Promise<void>
}

/** The largest story takes a tenth of a second; what takes a hundred times as long is made to. */
const longestMs = 10_000
/** A thread is there again in a quarter of a second. */
const idleMs = 5 * 60_000
const heapMegabytes = 300

interface Waiting {
  readonly settle: (reply: AnswerReply) => void
  readonly timer: NodeJS.Timeout
}

/** Answers are worked out in a thread beside the one that serves pages: begun when one is asked for, ended when none was for a while. */
export function openAnswering(): OpenAnswering {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | undefined
  let idle: NodeJS.Timeout | undefined
  let last = 0

  function end(): Promise<number> | undefined {
    const ended = worker
    worker = undefined
    return ended?.terminate()
  }

  function failAll(fault: string): void {
    worker = undefined
    for (const [id, { settle }] of waiting) settle({ id, fault })
  }

  function begin(): Worker {
    const begun = new Worker(new URL('./answer-worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
    })
    begun.on('message', (reply: AnswerReply) => waiting.get(reply.id)?.settle(reply))
    begun.on('error', (error) => failAll(error.message))
    begun.on('exit', (code) => worker === begun && failAll(`the thread ended with ${code}`))
    begun.unref()
    return begun
  }

  function ask(name: AnswerOrder['name'], given: readonly unknown[]): Promise<unknown> {
    worker ??= begin()
    clearTimeout(idle)
    idle = setTimeout(() => waiting.size === 0 && void end(), idleMs).unref()
    const id = ++last
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        void end()
        failAll(`not done within ${longestMs} ms`)
      }, longestMs)
      const settle = (reply: AnswerReply) => {
        clearTimeout(timer)
        waiting.delete(id)
        if ('found' in reply) resolve(reply.found)
        else reject(new Error(`${name}: ${reply.fault}`))
      }
      waiting.set(id, { settle, timer })
      worker?.postMessage({ id, name, given } satisfies AnswerOrder)
    })
  }

  const names = Object.keys(answering) as AnswerOrder['name'][]
  const entries = names.map((name) => [name, (...given: readonly unknown[]) => ask(name, given)])
  return {
    answering: Object.fromEntries(entries) as unknown as Answering,
    async stop() {
      clearTimeout(idle)
      await end()
      failAll('Octavo stops')
    },
  }
}

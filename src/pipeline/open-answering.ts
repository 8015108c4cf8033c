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
  readonly order: AnswerOrder
  readonly settle: (reply: AnswerReply) => void
}

/** Answers are worked out in a thread beside the one that serves pages: begun when one is asked for, ended when none was for a while. */
export function openAnswering({ limitMs = longestMs } = {}): OpenAnswering {
  const thread = openThread(limitMs)
  let idle: NodeJS.Timeout | undefined

  async function ask(name: AnswerOrder['name'], given: readonly unknown[]): Promise<unknown> {
    clearTimeout(idle)
    idle = setTimeout(thread.rest, idleMs).unref()
    const reply = await thread.ask(name, given)
    if ('found' in reply) return reply.found
    throw new Error(`${name}: ${reply.fault}`)
  }

  const names = Object.keys(answering) as AnswerOrder['name'][]
  const entries = names.map((name) => [name, (...given: readonly unknown[]) => ask(name, given)])
  return {
    answering: Object.fromEntries(entries) as unknown as Answering,
    async stop() {
      clearTimeout(idle)
      await thread.stop()
    },
  }
}

/**
 * Works orders out in turn, so that time runs for the one that has waited longest: if it takes too long, or ends the thread, it
 * fails alone, and those behind it get a new thread.
 */
function openThread(limitMs: number) {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | undefined
  let timer: NodeJS.Timeout | undefined
  let last = 0

  function end(): Promise<number> | undefined {
    const ended = worker
    worker = undefined
    return ended?.terminate()
  }

  function watchFirst(): void {
    clearTimeout(timer)
    if (waiting.size > 0) timer = setTimeout(() => failFirst(`not done within ${limitMs} ms`), limitMs)
  }

  function failFirst(fault: string): void {
    void end()
    const [first] = waiting.values()
    first?.settle({ id: first.order.id, fault })
    for (const { order } of waiting.values()) send(order)
  }

  function begin(): Worker {
    const begun: Worker = beginWorker({
      hear: (reply) => worker === begun && waiting.get(reply.id)?.settle(reply),
      fail: (fault) => worker === begun && failFirst(fault),
    })
    return begun
  }

  function send(order: AnswerOrder): void {
    worker ??= begin()
    worker.postMessage(order)
  }

  function ask(name: AnswerOrder['name'], given: readonly unknown[]): Promise<AnswerReply> {
    const order: AnswerOrder = { id: ++last, name, given }
    return new Promise((resolve) => {
      send(order)
      const settle = (reply: AnswerReply) => {
        waiting.delete(order.id)
        watchFirst()
        resolve(reply)
      }
      waiting.set(order.id, { order, settle })
      if (waiting.size === 1) watchFirst()
    })
  }

  return {
    ask,
    rest: () => waiting.size === 0 && void end(),
    async stop() {
      await end()
      for (const { order, settle } of waiting.values()) settle({ id: order.id, fault: 'Octavo stops' })
    },
  }
}

interface Listeners {
  readonly hear: (reply: AnswerReply) => void
  readonly fail: (fault: string) => void
}

function beginWorker({ hear, fail }: Listeners): Worker {
  const begun = new Worker(new URL('./answer-worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
  })
  begun.on('message', hear)
  begun.on('error', (error: Error) => fail(error.message))
  begun.on('exit', (code) => fail(`the thread ended with ${code}`))
  // Behind the listeners, which hold the process again: a thread that waits for work keeps nobody from ending.
  begun.unref()
  return begun
}

/** The entry of the thread that works out answers. It may be killed at any moment, and holds nothing. */

import { parentPort } from 'node:worker_threads'
import { answering } from '../answer/answering.ts'

export interface AnswerOrder {
  readonly id: number
  readonly name: keyof typeof answering
  readonly given: readonly unknown[]
}

export type AnswerReply = { readonly id: number } & ({ readonly found: unknown } | { readonly fault: string })

function reply({ id, name, given }: AnswerOrder): AnswerReply {
  // What was sent is what the function of this name takes: see `Answering`.
  const work = answering[name] as (...given: readonly unknown[]) => unknown
  try {
    return { id, found: work(...given) }
  } catch (error) {
    return { id, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

parentPort?.on('message', (order: AnswerOrder) => parentPort?.postMessage(reply(order)))

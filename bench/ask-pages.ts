import { setTimeout as wait } from 'node:timers/promises'
import { Agent, request } from 'undici'

export interface Answered {
  /** How long each answer took, shortest first. */
  readonly latenciesMs: readonly number[]
  readonly seconds: number
}

const agent = new Agent({ connections: 64, pipelining: 1 })

/** Asks at a steady rate whether or not the answers keep up, as readers do, so that a slow moment is counted in full. */
export async function askSteadily(
  urls: readonly string[],
  { perSecond, seconds }: { readonly perSecond: number; readonly seconds: number },
): Promise<Answered> {
  const startedAt = performance.now()
  const asked = Array.from({ length: perSecond * seconds }, async (_, number) => {
    const dueAt = startedAt + (number * 1000) / perSecond
    await wait(Math.max(0, dueAt - performance.now()))
    // From when it should have been asked: a client that is late itself hides nothing.
    return ask(urls[number % urls.length] ?? '', dueAt)
  })
  return toAnswered(await Promise.all(asked), startedAt)
}

/** Enough to keep one server busy; more would only measure the queue. */
const readersAtOnce = 16

/** Asks again as soon as it is answered: as many pages as the server can give. */
export async function askWithoutPause(urls: readonly string[], seconds: number): Promise<Answered> {
  const startedAt = performance.now()
  const latencies: number[] = []
  let number = 0
  const read = async () => {
    while (performance.now() - startedAt < seconds * 1000) {
      latencies.push(await ask(urls[number++ % urls.length] ?? '', performance.now()))
    }
  }
  await Promise.all(Array.from({ length: readersAtOnce }, read))
  return toAnswered(latencies, startedAt)
}

/** A page, or where a story that became another leads; any other answer stops the benchmark, for it would measure something else. */
export async function ask(url: string, since: number): Promise<number> {
  const { statusCode, body } = await request(url, { dispatcher: agent })
  await body.dump()
  if (statusCode !== 200 && statusCode !== 301) throw new Error(`${statusCode} from ${url}`)
  return performance.now() - since
}

/** The latency that the given share of answers did not exceed. */
export function findQuantile(latenciesMs: readonly number[], share: number): number | undefined {
  return latenciesMs[Math.min(latenciesMs.length - 1, Math.floor(latenciesMs.length * share))]
}

function toAnswered(latencies: readonly number[], startedAt: number): Answered {
  return {
    latenciesMs: latencies.toSorted((a, b) => a - b),
    seconds: (performance.now() - startedAt) / 1000,
  }
}

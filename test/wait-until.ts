import { setTimeout as wait } from 'node:timers/promises'

/** Often enough that a test waits for nothing but the thing itself. */
const lookEveryMs = 20

/** Asks until the answer is there and gives it; throws when it is not there by the deadline, naming what was awaited. */
export async function waitUntil<T>(
  what: string,
  ask: () => Promise<T | undefined | false>,
  deadlineMs = 20_000,
): Promise<T> {
  const end = Date.now() + deadlineMs
  while (Date.now() < end) {
    const answer = await ask()
    if (answer !== undefined && answer !== false) return answer
    await wait(lookEveryMs)
  }
  throw new Error(`waited ${deadlineMs} ms in vain until ${what}`)
}

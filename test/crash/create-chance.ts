import type { TestContext } from 'node:test'

/** How often each kind of crash is tried: a few times in every run, `npm run test:crash` tries fifty. */
export const rounds = Number(process.env.CRASH_ROUNDS ?? 4)

/** Numbers from 0 to 1, the same for the seed that the test names: `CRASH_SEED` brings a failure back. */
export function createChance(t: TestContext): () => number {
  let state = Number(process.env.CRASH_SEED ?? Date.now()) >>> 0
  t.diagnostic(`CRASH_SEED=${state}`)
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** Settles after so long: the moment of a crash is to be any. */
export function pass(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

import type { Day } from '../model/found-date.ts'
import type { Timestamp } from '../model/ids.ts'
import type { ModelLimits, ModelUse } from '../model/language-model.ts'
import type { Store } from '../store/store.ts'

export interface Spending {
  readonly store: Store
  readonly limits: Pick<ModelLimits, 'prices' | 'budget'>
  readonly now: Timestamp
}

/** What was set aside for one request, to be settled when it is known what it took. */
export interface SetAside {
  settle(use: ModelUse, wasAsked?: boolean): Promise<void>
}

const dayMs = 86_400_000
const million = 1_000_000

/**
 * Sets aside the most that a request can take, in the transaction that looks at what is left of the day's budget: whoever
 * asks at the same time finds it gone. Undefined where not enough is left.
 */
export async function setAsideTokens(most: ModelUse, spending: Spending): Promise<SetAside | undefined> {
  const { store, limits, now } = spending
  const day: Day = Math.floor(now / dayMs)
  const reserved = { ...most, cost: costOf(most, limits) }
  const isTaken = await store.write(async (writer) => {
    const [latest] = await writer.listModelUse(1)
    const spent = latest?.day === day ? latest.cost : 0
    if (limits.budget !== undefined && spent + reserved.cost > limits.budget) return false
    await writer.addModelUse({ day, requests: 1, ...reserved })
    return true
  })
  if (!isTaken) return undefined
  return {
    settle: (use, wasAsked = true) =>
      store.write((writer) =>
        writer.addModelUse({
          ...{ day, requests: wasAsked ? 0 : -1, cost: costOf(use, limits) - reserved.cost },
          inputTokens: use.inputTokens - most.inputTokens,
          outputTokens: use.outputTokens - most.outputTokens,
          estimatedTokens: use.estimatedTokens - most.estimatedTokens,
        }),
      ),
  }
}

function costOf(
  { inputTokens, outputTokens }: Omit<ModelUse, 'estimatedTokens'>,
  { prices }: Spending['limits'],
): number {
  return prices ? (inputTokens * prices.input + outputTokens * prices.output) / million : 0
}

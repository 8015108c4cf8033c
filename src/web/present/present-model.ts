import type { DailyUse } from '../../model/language-model.ts'
import type { ShownModel, TestModelOutcome } from '../../pipeline/commands.ts'
import type { Words } from '../translations/en.ts'
import type { Frame } from '../views/frame.ts'
import type { ModelUseView } from '../views/model-use-view.ts'
import type { ModelFormError, ModelView, TypedModel } from '../views/model-view.ts'

interface Given {
  readonly shown: ShownModel
  readonly use: readonly DailyUse[]
  /** How many days are told of. */
  readonly days: number
  readonly typed?: TypedModel
  readonly errors?: readonly ModelFormError[]
  readonly tested?: TestModelOutcome
  readonly triedEmbedding?: TestModelOutcome
}

const dayMs = 86_400_000

/** The settings, what is typed in place of them, what a test gave, and what models took. */
export function presentModel(given: Given, { words, now }: Frame): ModelView {
  const { shown, tested, triedEmbedding } = given
  return {
    sentence: shown.provider === 'off' ? words.model.none : words.model.set(shown.name, shown.provider),
    canTest: shown.provider !== 'off',
    isFixed: shown.setBy === 'environment',
    keySentence: sayKey(shown.key, words),
    typed: given.typed ?? toTyped(shown),
    errors: given.errors ?? [],
    canEmbed: shown.provider !== 'off' && shown.embedding !== '',
    tested:
      presentTested(tested, words, words.model.answered) ??
      presentTested(triedEmbedding, words, words.model.embedded),
    use: presentUse(given, now),
  }
}

function presentTested(
  outcome: TestModelOutcome | undefined,
  { model }: Words,
  sayWell: (ms: number, said: string | undefined) => string,
): ModelView['tested'] {
  if (!outcome) return undefined
  const { failure, ms, said } = outcome
  return {
    isWell: failure === undefined,
    sentence: failure ? model.failed(failure.reason, ms) : sayWell(ms, said),
    detail: failure?.detail,
  }
}

function sayKey(key: ShownModel['key'], { model }: Words): string {
  if (key.state === 'set') return model.keySet(key.end)
  return key.state === 'none' ? model.keyNone : model.keyUnreadable
}

function toTyped({ prices, budget, mostSeconds, asksOfReader, ...shown }: ShownModel): TypedModel {
  return {
    ...{ provider: shown.provider, address: shown.address, name: shown.name, tasks: shown.tasks },
    embedding: shown.embedding,
    prices: prices ? `${prices.input}/${prices.output}` : '',
    budget: budget === undefined ? '' : String(budget),
    seconds: String(mostSeconds),
    asks: String(asksOfReader),
  }
}

/** The last days, also those without a request, oldest first. */
function presentUse({ use, days, shown }: Given, now: number): ModelUseView {
  const today = Math.floor(now / dayMs)
  const byDay = new Map(use.map((one) => [one.day, one]))
  const rows = Array.from({ length: days }, (_, at) => {
    const day = today - days + 1 + at
    const known = byDay.get(day) ?? {
      requests: 0,
      inputTokens: 0,
      outputTokens: 0,
      estimatedTokens: 0,
      cost: 0,
    }
    return { at: day * dayMs, ...known }
  })
  return {
    rows,
    budget: shown.budget,
    hasCosts: rows.some(({ cost }) => cost > 0) || shown.prices !== undefined,
  }
}

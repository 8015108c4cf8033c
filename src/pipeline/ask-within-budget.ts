import type { Timestamp } from '../model/ids.ts'
import type { LanguageModel, ModelPart, ModelQuestion } from '../model/language-model.ts'
import { openLanguageModel } from '../models/open-language-model.ts'
import type { Store } from '../store/store.ts'
import type { PipelineEvents } from './events.ts'
import type { ModelSettings } from './model-settings.ts'
import { setAsideTokens } from './spend-tokens.ts'

export interface AskContext {
  readonly store: Store
  readonly now: () => Timestamp
  readonly settings: ModelSettings
  readonly events: Pick<PipelineEvents, 'modelFailed'>
}

/** More tokens than that no text has, but for scripts in which a sign is a word; those are settled by what was counted. */
export const tokensOfCharacter = 0.5

/** Asks the model that is set, if there is one and enough is left of its budget. What it took is counted however it ends. */
export async function* askWithinBudget(
  question: ModelQuestion,
  { store, now, settings, events }: AskContext,
): AsyncGenerator<ModelPart, void> {
  const { shown, connection } = settings
  if (!connection) {
    const reason = shown.key.state === 'unreadable' && shown.provider !== 'off' ? 'key unreadable' : 'off'
    yield endWith(reason)
    return
  }
  const most = {
    ...{ inputTokens: countMost(question), outputTokens: question.mostOutputTokens, estimatedTokens: 0 },
  }
  const aside = await setAsideTokens(most, { store, limits: shown, now: now() })
  if (!aside) {
    yield endWith('out of budget')
    return
  }
  const model: LanguageModel = openLanguageModel(connection, shown)
  for await (const part of model.ask(question)) {
    if (part.kind === 'end') {
      await aside.settle(part.use, part.failure?.reason !== 'own fault')
      if (part.failure) events.modelFailed(connection, part.failure)
    }
    yield part
  }
}

function endWith(reason: 'off' | 'key unreadable' | 'out of budget'): ModelPart {
  return {
    kind: 'end',
    use: { inputTokens: 0, outputTokens: 0, estimatedTokens: 0 },
    failure: { reason, detail: reason },
  }
}

function countMost({ instructions, content }: ModelQuestion): number {
  return Math.ceil((instructions.length + content.length) * tokensOfCharacter)
}

import type { EmbeddedTexts, ModelConnection } from '../model/language-model.ts'
import { openEmbeddingModel } from '../models/open-embedding-model.ts'
import { type AskContext, tokensOfCharacter } from './ask-within-budget.ts'
import type { ModelSettings } from './model-settings.ts'
import { setAsideTokens } from './spend-tokens.ts'

const nothingUsed = { inputTokens: 0, outputTokens: 0, estimatedTokens: 0 }

/** Where vectors are made; undefined where nothing is set for that. */
export function findEmbedding({ connection, shown }: ModelSettings): ModelConnection | undefined {
  return connection && shown.embedding !== '' ? { ...connection, name: shown.embedding } : undefined
}

/** By which vectors of one model are told from those of others. */
export function nameEmbedding({ provider, address, name }: ModelConnection): string {
  return `${provider} ${address} ${name}`
}

/** Asks the model that is set for vectors, if there is one and enough is left of the budget. What it took is counted. */
export async function embedWithinBudget(
  texts: readonly string[],
  { store, now, settings, events }: AskContext,
): Promise<EmbeddedTexts> {
  const connection = findEmbedding(settings)
  if (!connection) return { vectors: [], use: nothingUsed, failure: { reason: 'off', detail: 'off' } }
  const characters = texts.reduce((sum, text) => sum + text.length, 0)
  const most = { ...nothingUsed, inputTokens: Math.ceil(characters * tokensOfCharacter) }
  const aside = await setAsideTokens(most, { store, limits: settings.shown, now: now() })
  if (!aside)
    return { vectors: [], use: nothingUsed, failure: { reason: 'out of budget', detail: 'out of budget' } }
  const embedded = await openEmbeddingModel(connection, settings.shown).embed(texts)
  await aside.settle(embedded.use, embedded.failure?.reason !== 'own fault')
  if (embedded.failure) events.modelFailed(connection, embedded.failure)
  return embedded
}

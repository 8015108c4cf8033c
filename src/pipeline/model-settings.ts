import { usualAsks } from '../lib/parse-model-value.ts'
import { answerTasks } from '../model/answer.ts'
import type { ModelConnection, ModelLimits, ModelProvider } from '../model/language-model.ts'
import type { Store } from '../store/store.ts'
import type { ModelChange, SaveModelOutcome, ShownKey, ShownModel } from './model-commands.ts'
import { getSecret, openSealedKey, type SecretPlace, sealKey } from './sealed-key.ts'

export interface ModelSettingsContext extends SecretPlace {
  readonly store: Store
  /** What is set by the environment: nothing of the page counts where its provider is. */
  readonly environment: ModelChange
}

/** Settings as they are used. */
export interface ModelSettings {
  readonly shown: ShownModel
  /** Undefined where none is asked, and where its key cannot be read. */
  readonly connection: ModelConnection | undefined
}

/** What is kept of a change; its key is encrypted. */
interface KeptModel extends Omit<ModelChange, 'key'> {
  readonly sealedKey: string | undefined
}

type Place = Pick<KeptModel, 'provider' | 'address'>

const setting = 'language model'

/** Where each is asked unless another address is set. */
const ownAddresses: Readonly<Record<ModelProvider, string>> = {
  'openai-compatible': 'http://127.0.0.1:11434/v1',
  openai: 'https://api.openai.com/v1',
  anthropic: 'https://api.anthropic.com/v1',
  google: 'https://generativelanguage.googleapis.com/v1beta',
  mistral: 'https://api.mistral.ai/v1',
}

const nothingSet: KeptModel & ModelLimits = {
  ...{ provider: 'off', address: '', name: '', sealedKey: undefined },
  // Long enough for a model on an ordinary machine, which is slow with its first answer.
  ...{ prices: undefined, budget: undefined, tasks: answerTasks, mostSeconds: 60, embedding: '' },
  asksOfReader: usualAsks,
}

/** A key is told the end of only where that leaves enough of it untold. */
const leastToShow = 16
const shownSigns = 4

/** The settings with the key that belongs to them. */
export async function readModelSettings(context: ModelSettingsContext): Promise<ModelSettings> {
  const { environment } = context
  if (environment.provider !== 'off') return toSettings(environment, 'environment', environment.key ?? '')
  const { sealedKey, ...kept } = await findKept(context)
  const key = sealedKey === undefined ? '' : openSealedKey(sealedKey, placeOf(kept), await getSecret(context))
  return toSettings(kept, 'page', key)
}

/** Keeps what an operator typed. A key goes with the place that it was given for, so that no other place ever gets it. */
export async function saveModelSettings(
  { key, ...change }: ModelChange,
  context: ModelSettingsContext,
): Promise<SaveModelOutcome> {
  if (context.environment.provider !== 'off') return { kind: 'set by environment', dropsKey: false }
  const known = await findKept(context)
  const isSamePlace = placeOf(known) === placeOf(change)
  const sealedNew = key ? sealKey(key, placeOf(change), await getSecret(context)) : undefined
  const sealedKey = key === undefined && isSamePlace ? known.sealedKey : sealedNew
  const kept: KeptModel = { ...change, sealedKey }
  await context.store.write((writer) => writer.saveSetting(setting, JSON.stringify(kept)))
  return { kind: 'saved', dropsKey: known.sealedKey !== undefined && key === undefined && !isSamePlace }
}

function toSettings(
  {
    provider,
    address,
    name,
    prices,
    budget,
    tasks,
    asksOfReader,
    mostSeconds,
    embedding,
  }: Omit<ModelChange, 'key'>,
  setBy: ShownModel['setBy'],
  key: string | undefined,
): ModelSettings {
  const limits = { prices, budget, tasks, asksOfReader, mostSeconds, embedding }
  const asked = addressOf({ provider, address })
  return {
    shown: { provider, address, name, ...limits, setBy, key: toShownKey(key) },
    connection: provider === 'off' || key === undefined ? undefined : { provider, address: asked, name, key },
  }
}

function toShownKey(key: string | undefined): ShownKey {
  if (key === undefined) return { state: 'unreadable' }
  if (key === '') return { state: 'none' }
  return { state: 'set', end: key.length < leastToShow ? undefined : key.slice(-shownSigns) }
}

async function findKept({ store }: ModelSettingsContext): Promise<KeptModel> {
  const text = await store.read((reader) => reader.findSetting(setting))
  return text === undefined ? nothingSet : { ...nothingSet, ...(JSON.parse(text) as KeptModel) }
}

/** Where a key is sent. */
function placeOf(place: Place): string {
  return `${place.provider} ${addressOf(place)}`
}

function addressOf({ provider, address }: Place): string {
  return address === '' && provider !== 'off' ? ownAddresses[provider] : address
}

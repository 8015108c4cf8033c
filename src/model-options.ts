import {
  parseModelAddress,
  parseModelAsks,
  parseModelBudget,
  parseModelKey,
  parseModelName,
  parseModelPrices,
  parseModelSeconds,
} from './lib/parse-model-value.ts'
import { type AnswerTask, answerTasks } from './model/answer.ts'
import { modelProviders } from './model/language-model.ts'
import { type OptionValue, option } from './option.ts'

/** What a person can set about a language model. Where the provider is set here, the page of settings only shows it. */
export const modelOptions = {
  modelProvider: option({
    env: 'OCTAVO_MODEL_PROVIDER',
    default: 'off',
    parse: (text) => (['off', ...modelProviders] as const).find((provider) => provider === text),
    wants: `off or one of ${modelProviders.join(', ')}`,
    doc: 'Whose protocol a language model speaks: `openai-compatible` is Ollama, vLLM, LM Studio, OpenRouter and many more. With `off` the page of settings decides, and without that no model is asked.',
  }),
  modelAddress: option({
    env: 'OCTAVO_MODEL_ADDRESS',
    default: '',
    parse: parseModelAddress,
    wants: 'an address like http://127.0.0.1:11434/v1',
    doc: 'Where the model is asked. Without it the provider’s own address; `openai-compatible` then is Ollama on this machine.',
  }),
  modelName: option({
    env: 'OCTAVO_MODEL',
    default: '',
    parse: parseModelName,
    wants: 'a name of at most 200 signs',
    doc: 'The model, as its provider calls it.',
  }),
  modelKey: option({
    env: 'OCTAVO_MODEL_KEY',
    default: '',
    parse: parseModelKey,
    wants: 'a key without spaces',
    doc: 'The key to it. A model on this machine mostly wants none.',
    isSecret: true,
  }),
  modelPrices: option({
    env: 'OCTAVO_MODEL_PRICES',
    default: '',
    parse: parseModelPrices,
    wants: 'two prices like 0.15/0.60',
    doc: 'What a million tokens cost: those that go in, and those that come out, in the currency of your bill. With prices the page of settings shows what each day cost.',
  }),
  modelBudget: option({
    env: 'OCTAVO_MODEL_BUDGET',
    default: '',
    parse: parseModelBudget,
    wants: 'an amount like 0.50',
    doc: 'What may be spent a day (UTC), in the same currency; then no model is asked until the next. It wants prices. Without it there is no limit.',
  }),
  modelAsks: option({
    env: 'OCTAVO_MODEL_ASKS',
    default: '50',
    parse: parseModelAsks,
    wants: 'a whole number up to 10000',
    doc: 'How often one reader of a site may have the model asked within 24 hours, so that nobody spends the budget of all. It holds for a site alone.',
  }),
  modelFeatures: option({
    env: 'OCTAVO_MODEL_FEATURES',
    default: answerTasks.join(', '),
    parse: parseModelFeatures,
    wants: `a list of ${answerTasks.join(', ')}`,
    doc: 'What the model may be asked for, separated by commas.',
  }),
  embeddingModel: option({
    env: 'OCTAVO_EMBEDDING_MODEL',
    default: '',
    parse: parseModelName,
    wants: 'a name of at most 200 signs',
    doc: 'A model at the same place that makes vectors of texts, such as `nomic-embed-text`. With it the beginnings of new articles are sent there as they come, and when a question is put to the model it is also given articles that say alike in other words or languages. Costs as what goes into the model does, within the same budget. Without it nothing is sent by itself.',
  }),
  modelSeconds: option({
    env: 'OCTAVO_MODEL_SECONDS',
    default: '60',
    parse: parseModelSeconds,
    wants: 'a whole number from 1 to 600',
    doc: 'How long an answer may take; what is not there by then is left out.',
  }),
  secret: option({
    env: 'OCTAVO_SECRET',
    default: '',
    parse: (text) => (text === '' || text.length >= 16 ? text : undefined),
    wants: 'at least 16 signs',
    doc: 'With what keys are encrypted that were given on a page. Without it a file in the data folder is made for that, `secret.key`; several machines on one database need the variable. Whoever loses it gives the keys again.',
    isSecret: true,
  }),
}

type ModelValues = { readonly [Name in keyof typeof modelOptions]: OptionValue<(typeof modelOptions)[Name]> }

/** What the environment says about a model, as the page of settings would. */
export function toModelSettings(values: ModelValues) {
  return {
    ...{ provider: values.modelProvider, address: values.modelAddress, name: values.modelName },
    ...{ key: values.modelKey, tasks: values.modelFeatures, mostSeconds: values.modelSeconds },
    ...{ embedding: values.embeddingModel, asksOfReader: values.modelAsks },
    prices: values.modelPrices === 'none' ? undefined : values.modelPrices,
    budget: values.modelBudget === 'none' ? undefined : values.modelBudget,
  }
}

/** Each of them once, in the order of the list of all. */
function parseModelFeatures(text: string): readonly AnswerTask[] | undefined {
  const named = text.split(',').map((name) => name.trim())
  return named.every((name) => answerTasks.some((task) => task === name))
    ? answerTasks.filter((task) => named.includes(task))
    : undefined
}

import { composePrompt } from '../answer/compose-prompt.ts'
import type { SourceSentence } from '../model/answer.ts'
import type { AnswerPart, AnswerRequest } from '../model/answer-request.ts'
import type { ArticleId } from '../model/ids.ts'
import { answerWithModel } from './answer-with-model.ts'
import { type AskContext, askWithinBudget } from './ask-within-budget.ts'
import { embedArticles } from './embed-articles.ts'
import { embedWithinBudget } from './embed-within-budget.ts'
import { findAlike } from './find-alike.ts'
import type { AnswerOptions, ModelCommands, TestModelOutcome } from './model-commands.ts'
import { type ModelSettingsContext, readModelSettings, saveModelSettings } from './model-settings.ts'

export interface ModelContext extends ModelSettingsContext, Pick<AskContext, 'now' | 'events'> {}

/** What a model is tried on: nothing of an article. */
const trial: SourceSentence = {
  ...{ number: 1, articleId: 0 as ArticleId, outlet: 'Harbour Post', start: 0, end: 0 },
  text: 'The ferry to the island sailed at noon with 120 passengers.',
}

/** The commands about a language model on a store. */
export function openModelCommands(context: ModelContext): ModelCommands {
  return {
    find: async () => (await readModelSettings(context)).shown,
    save: (change) => saveModelSettings(change, context),
    test: () => testModel(context),
    testEmbedding: () => testEmbedding(context),
    embed: async () => embedArticles({ ...context, settings: await readModelSettings(context) }),
    findAlike: async (question, among) =>
      findAlike(question, among, { ...context, settings: await readModelSettings(context) }),
    answer: (request, options) => answer(request, options, context),
    listUse: (limit) => context.store.read((reader) => reader.listModelUse(limit)),
  }
}

async function* answer(
  request: AnswerRequest,
  options: AnswerOptions,
  context: ModelContext,
): AsyncGenerator<AnswerPart, void> {
  const settings = await readModelSettings(context)
  yield* answerWithModel(request, options, { ...context, settings })
}

async function testEmbedding(context: ModelContext): Promise<TestModelOutcome> {
  const settings = await readModelSettings(context)
  const begun = performance.now()
  const { failure, vectors } = await embedWithinBudget([trial.text], { ...context, settings })
  const said = vectors[0] && String(vectors[0].length)
  return { failure, ms: Math.round(performance.now() - begun), said }
}

async function testModel(context: ModelContext): Promise<TestModelOutcome> {
  const settings = await readModelSettings(context)
  const prompt = composePrompt({ task: 'summary', sources: [trial], language: 'en' })
  const question = { ...prompt, signal: new AbortController().signal }
  const begun = performance.now()
  let said: string | undefined
  for await (const part of askWithinBudget(question, { ...context, settings })) {
    if (part.kind === 'sentence') said ??= part.sentence.text
    else return { failure: part.failure, ms: Math.round(performance.now() - begun), said }
  }
  throw new Error('an answer has an end')
}

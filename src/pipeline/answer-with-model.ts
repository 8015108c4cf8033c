import { composePrompt, type Prompt } from '../answer/compose-prompt.ts'
import { hashText } from '../lib/hash.ts'
import type { CitedSentence, SourceSentence, Verdict } from '../model/answer.ts'
import type { AnswerEnd, AnswerPart, AnswerRequest, WithheldSentence } from '../model/answer-request.ts'
import type { ModelFailure, ModelFailureReason } from '../model/language-model.ts'
import { type AskContext, askWithinBudget } from './ask-within-budget.ts'
import type { AnswerOptions } from './model-commands.ts'

/** More than that withheld, and the rest is not what the model meant to say. */
const mostWithheld = 0.3

/**
 * Asks the model for an answer, or remembers what it said to the same words about the same sentences, and gives each
 * sentence that its sources bear out, or the one of theirs that it meant to say. The check is made anew each time, so that a
 * better one holds for old answers too.
 */
export async function* answerWithModel(
  request: AnswerRequest,
  { signal, checks }: AnswerOptions,
  context: AskContext,
): AsyncGenerator<AnswerPart, void> {
  const { connection, shown } = context.settings
  const refusal = connection && !shown.tasks.includes(request.task) ? 'not allowed' : undefined
  if (refusal || request.sources.length === 0) {
    yield endOf([], 0, { failure: refusal && nameRefusal(refusal), isRemembered: true })
    return
  }
  const prompt = composePrompt(request)
  const key = hashText(
    connection?.provider ?? '',
    connection?.name ?? '',
    prompt.instructions,
    prompt.content,
  )
  const remembered = await context.store.read((reader) => reader.findModelAnswer(key))
  const given = remembered ? giveAgain(remembered) : askAnew(prompt, key, signal, context)
  const withheld: WithheldSentence[] = []
  /** What the answer tells already: a sentence in place of another adds something. */
  const told = new Set<number>()
  let shownCount = 0
  for await (const part of given) {
    if (part.kind === 'end') {
      yield endOf(withheld, shownCount, { failure: part.failure, isRemembered: remembered !== undefined })
      return
    }
    const { sentence } = part
    const { supported, doubts, computed } = await check(sentence, request, checks)
    if (supported) {
      shownCount++
      if (sentence.citations.length === 1) for (const number of sentence.citations) told.add(number)
      yield { kind: 'sentence', sentence, computed, isVerbatim: false }
      continue
    }
    const meant = await replace(sentence, told, request, checks)
    withheld.push({ sentence, doubts, isReplaced: meant !== undefined })
    if (!meant) continue
    told.add(meant.number)
    const verbatim = { text: meant.text, citations: [meant.number] }
    yield { kind: 'sentence', sentence: verbatim, computed: [], isVerbatim: true }
  }
}

function check(
  sentence: CitedSentence,
  { task, sources, language, sourceLanguage }: AnswerRequest,
  checks: AnswerOptions['checks'],
): Promise<Verdict> {
  const cited = sources.filter(({ number }) => sentence.citations.includes(number))
  return task === 'translate'
    ? checks.checkTranslation({ sentence, sources: cited, language, from: sourceLanguage })
    : checks.checkSentence({ sentence, sources: cited, language })
}

/** Of a translation the one that it cites, as it stands. */
async function replace(
  sentence: CitedSentence,
  told: ReadonlySet<number>,
  { task, sources, language }: AnswerRequest,
  checks: AnswerOptions['checks'],
): Promise<SourceSentence | undefined> {
  const left = sources.filter(({ number }) => !told.has(number))
  if (task !== 'translate') return checks.findReplacement({ sentence, sources: left, language })
  const cited = left.filter(({ number }) => sentence.citations.includes(number))
  return cited.length === 1 ? cited[0] : undefined
}

type GivenPart =
  | { readonly kind: 'sentence'; readonly sentence: CitedSentence }
  | { readonly kind: 'end'; readonly failure?: ModelFailure | undefined }

async function* giveAgain(sentences: readonly CitedSentence[]): AsyncGenerator<GivenPart, void> {
  for (const sentence of sentences) yield { kind: 'sentence', sentence }
  yield { kind: 'end' }
}

/** What a model says to the end is kept as it said it. */
async function* askAnew(
  prompt: Prompt,
  key: string,
  signal: AbortSignal,
  context: AskContext,
): AsyncGenerator<GivenPart, void> {
  const sentences: CitedSentence[] = []
  for await (const part of askWithinBudget({ ...prompt, signal }, context)) {
    if (part.kind === 'sentence') sentences.push(part.sentence)
    else if (!part.failure) {
      const answer = { key, madeAt: context.now(), sentences }
      await context.store.write((writer) => writer.saveModelAnswer(answer))
    }
    yield part
  }
}

function endOf(
  withheld: readonly WithheldSentence[],
  shownCount: number,
  { failure, isRemembered }: { failure: ModelFailure | undefined; isRemembered: boolean },
): AnswerEnd {
  const isWeak = withheld.length > mostWithheld * (withheld.length + shownCount)
  return { kind: 'end', withheld, isWeak, isRemembered, ...(failure && { failure }) }
}

function nameRefusal(reason: ModelFailureReason): ModelFailure {
  return { reason, detail: reason }
}

import { listSentences } from '../../answer/list-sentences.ts'
import { takeTurns } from '../../answer/take-turns.ts'
import type { AnswerTask } from '../../model/answer.ts'
import type { SummarySentence } from '../../model/summary-sentence.ts'
import type { ModelSources } from '../answers/asked-answer.ts'
import type { Site } from '../site.ts'
import { loadArticles } from './load-articles.ts'
import type { LoadedAsk } from './load-ask.ts'

/** As many as a model is given of those that answer best. */
const mostPassages = 60
/** An article that is alike answers with how it begins, if it does. */
const sentencesOfAlike = 8

interface Alike {
  readonly language: string
  readonly sentences: readonly SummarySentence[]
}

/**
 * What a model answers a question with: in turns the passages that have its words and the beginnings of articles that are
 * alike in other words. All are in one language, that of the passages if there are any: a sentence can be checked by nothing else.
 */
export async function loadAskSources(
  site: Site,
  { typed, part, answered }: LoadedAsk,
): Promise<ModelSources> {
  if (!answered) return { sentences: [], outlets: new Map() }
  const passages = await site.answering.rankPassages(answered.texts, answered.question)
  const words = passages.slice(0, mostPassages).map(({ sentence }) => sentence)
  const wanted = passages[0]?.told.language
  const alike = part.kind === 'all' ? await loadAlike(site, typed, wanted) : undefined
  const known = new Set(words.map(placeOf))
  const others = alike?.sentences.filter((sentence) => !known.has(placeOf(sentence))) ?? []
  const sentences = takeTurns([words, others])
  const ids = sentences.map(({ articleId }) => articleId)
  const { outlets } = await site.store.read((reader) => loadArticles(reader, ids))
  const language = wanted ?? alike?.language ?? answered.language
  return { sentences, outlets, language }
}

/** Where no sentence has the words, a model has nothing to answer with but what is alike in other words. */
export async function listAskTasks(
  site: Site,
  { answered, part }: LoadedAsk,
): Promise<readonly AnswerTask[]> {
  if (!answered) return []
  if (answered.groups.length > 0) return ['ask']
  return part.kind === 'all' && ((await site.findModel())?.embedding ?? '') !== '' ? ['ask'] : []
}

/** Of the articles that are alike those of a language, else of that of the nearest. */
async function loadAlike(site: Site, typed: string, wanted: string | undefined): Promise<Alike | undefined> {
  const ids = await site.findAlike(typed)
  const texts = await site.store.read((reader) => reader.listToldTexts(ids))
  const languages = new Map(texts.map((told) => [told.articleId, told.language]))
  const nearest = ids.find((id) => languages.has(id))
  const language = wanted ?? (nearest && languages.get(nearest))
  const chosen = texts.filter((told) => told.language === language)
  return language === undefined
    ? undefined
    : { language, sentences: takeTurns(chosen.map((told) => listSentences(told, sentencesOfAlike))) }
}

function placeOf({ articleId, number }: SummarySentence): string {
  return `${articleId} ${number}`
}

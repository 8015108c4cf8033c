import { listSentences } from '../../answer/list-sentences.ts'
import { takeTurns } from '../../answer/take-turns.ts'
import type { AnswerTask } from '../../model/answer.ts'
import type { ArticleId } from '../../model/ids.ts'
import type { SummarySentence } from '../../model/summary-sentence.ts'
import type { ModelSources } from '../answers/asked-answer.ts'
import type { Site } from '../site.ts'
import { loadArticles } from './load-articles.ts'
import type { LoadedAsk } from './load-ask.ts'
import type { LoadedPart } from './load-asked-part.ts'

/** As many as a model is given of those that answer best, and of an article that alone is asked. */
const mostPassages = 60
/** An article that is alike answers with how it begins, if it does. */
const sentencesOfAlike = 8
/** Of a long story or a hashtag those that are compared: some weeks of it. */
const mostOfPart = 1000

interface Beside {
  readonly language: string
  readonly sentences: readonly SummarySentence[]
}

/**
 * What a model answers a question with: in turns the passages that have its words and what may answer in other words, the
 * article that is asked or the beginnings of those that are alike. All are in one language, that of the passages if there are
 * any: a sentence can be checked by nothing else.
 */
export async function loadAskSources(
  site: Site,
  { typed, part, answered }: LoadedAsk,
): Promise<ModelSources> {
  if (!answered) return { sentences: [], outlets: new Map() }
  const passages = await site.answering.rankPassages(answered.texts, answered.question)
  const words = passages.slice(0, mostPassages).map(({ sentence }) => sentence)
  const wanted = passages[0]?.told.language
  const beside = await loadBeside(site, typed, { part, wanted })
  const known = new Set(words.map(placeOf))
  const others = beside?.sentences.filter((sentence) => !known.has(placeOf(sentence))) ?? []
  const sentences = takeTurns([words, others])
  const ids = sentences.map(({ articleId }) => articleId)
  const { outlets } = await site.store.read((reader) => loadArticles(reader, ids))
  const language = wanted ?? beside?.language ?? answered.language
  return { sentences, outlets, language }
}

/** Where no sentence has the words, a model has nothing to answer with but an article that alone is asked, or what is alike in other words. */
export async function listAskTasks(
  site: Site,
  { answered, part }: LoadedAsk,
): Promise<readonly AnswerTask[]> {
  if (!answered) return []
  if (answered.groups.length > 0 || part.kind === 'article') return ['ask']
  return ((await site.findModel())?.embedding ?? '') !== '' ? ['ask'] : []
}

/** Of the articles that may answer in other words those of a language, else of that of the nearest. */
async function loadBeside(
  site: Site,
  typed: string,
  { part, wanted }: { readonly part: LoadedPart; readonly wanted: string | undefined },
): Promise<Beside | undefined> {
  const isOne = part.kind === 'article'
  const ids = isOne ? [part.article.id] : await site.findAlike(typed, await listOfPart(site, part))
  const texts = await site.store.read((reader) => reader.listToldTexts(ids))
  const languages = new Map(texts.map((told) => [told.articleId, told.language]))
  const nearest = ids.find((id) => languages.has(id))
  const language = wanted ?? (nearest && languages.get(nearest))
  if (language === undefined) return undefined
  const chosen = texts.filter((told) => told.language === language)
  const each = isOne ? mostPassages : sentencesOfAlike
  return { language, sentences: takeTurns(chosen.map((told) => listSentences(told, each))) }
}

/** Undefined where all that is here is asked. */
async function listOfPart({ store }: Site, part: LoadedPart): Promise<readonly ArticleId[] | undefined> {
  if (part.kind === 'found') return part.ids
  if (part.kind !== 'story' && part.kind !== 'tag') return undefined
  const named = part.kind === 'story' ? { storyId: part.story.id } : { tagId: part.tag.id }
  return store.read((reader) => reader.listArticleIds({ ...named, limit: mostOfPart }))
}

function placeOf({ articleId, number }: SummarySentence): string {
  return `${articleId} ${number}`
}

import { planSearches } from '../../answer/plan-searches.ts'
import { type Question, readQuestion } from '../../answer/read-question.ts'
import { type WeighedQuestion, weighQuestion } from '../../answer/weigh-question.ts'
import type { ArticleId, StoryId, TagId } from '../../model/ids.ts'
import type { ToldText } from '../../model/told-text.ts'
import type { StoreReader } from '../../store/store.ts'

/** What of the archive is asked; all of it where nothing is named. */
export interface AskedPart {
  readonly articleIds?: readonly ArticleId[]
  readonly storyId?: StoryId
  readonly tagId?: TagId
}

export interface LoadedQuestion {
  readonly question: WeighedQuestion
  readonly texts: readonly ToldText[]
}

/** Of these the best few passages are sure to come. */
const mostTexts = 40
const textsEach = 16
/** With as many it is not asked what has one of the words alone. */
const fewTexts = 12
/** An ordinary story of a week. */
const storyTexts = 60
/** A question with what its words are worth in this archive, and the texts that may answer it. */
export async function loadQuestion(
  reader: StoreReader,
  asked: string,
  { articleIds, storyId, tagId }: AskedPart,
): Promise<LoadedQuestion> {
  const languages = await reader.listLanguages()
  const question = await weigh(reader, readQuestion(asked, ['en', ...languages]))
  if (question.words.length === 0) return { question, texts: [] }
  const ids = articleIds
    ? articleIds
    : storyId
      ? await reader.listArticleIds({ storyId, limit: storyTexts })
      : await search(reader, question, tagId)
  return { question, texts: await reader.listToldTexts(ids) }
}

/** By how rare each is in its language, as far as placing has counted. */
async function weigh(reader: StoreReader, question: Question): Promise<WeighedQuestion> {
  const { language, words } = question
  const counts = await reader.listTermCounts(
    language,
    words.flatMap(({ stems }) => stems),
  )
  return weighQuestion(question, { counts, texts: await reader.countTexts(language) })
}

/** The narrowest searches first; of one that finds more than its share also what is older. */
async function search(
  reader: StoreReader,
  question: WeighedQuestion,
  tagId: TagId | undefined,
): Promise<ArticleId[]> {
  const ids = new Set<ArticleId>()
  for (const plan of planSearches(question, (word) => question.weights.get(word) ?? 0)) {
    if (ids.size >= (plan.length > 1 ? mostTexts : fewTexts)) break
    const query = {
      text: plan.map(({ word }) => `"${word}"`).join(' '),
      limit: textsEach,
      ...(tagId !== undefined && { tagId }),
    }
    const found = await reader.searchArticleIds(query)
    const [last] = found.length < textsEach ? [] : await reader.listArticles(found.slice(-1))
    const older = last
      ? await reader.searchArticleIds({ ...query, to: await middleBefore(reader, last.publishedAt) })
      : []
    for (const id of [...found, ...older]) ids.add(id)
  }
  return [...ids].slice(0, mostTexts)
}

/** Half-way from the oldest article to a moment, so that what was told long ago is heard beside the newest. */
async function middleBefore(reader: StoreReader, at: number): Promise<number> {
  const from = (await reader.findBeginning()) ?? at
  return Math.round((from + at) / 2)
}

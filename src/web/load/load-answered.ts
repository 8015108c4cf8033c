import type { PassageGroup } from '../../answer/group-passages.ts'
import type { StoryId } from '../../model/ids.ts'
import type { Story } from '../../model/story.ts'
import type { StoreReader } from '../../store/store.ts'
import type { Site } from '../site.ts'
import { countOrigins } from './count-origins.ts'
import { type LoadedArticles, loadArticles } from './load-articles.ts'
import { type AskedPart, type LoadedQuestion, loadQuestion } from './load-asked.ts'

export interface LoadedAnswered extends LoadedArticles, LoadedQuestion {
  /** The words that were looked for. */
  readonly wanted: readonly string[]
  /** Of the question. */
  readonly language: string
  readonly groups: readonly PassageGroup[]
  readonly stories: ReadonlyMap<StoryId, Story>
  /** On how many independent reports the answer rests. */
  readonly originCount: number
  readonly searched: Awaited<ReturnType<StoreReader['measureArchive']>>
}

/** A question with the passages that answer it best, out of the whole archive or the part that is named. */
export async function loadAnswered(
  { store, answering }: Pick<Site, 'store' | 'answering'>,
  asked: string,
  part: AskedPart,
): Promise<LoadedAnswered> {
  const loaded = await store.read((reader) => loadQuestion(reader, asked, part))
  const groups = await answering.answerQuestion(loaded.texts, loaded.question)
  const passages = groups.flatMap((group) => group.passages.flatMap((one) => [one, ...one.also]))
  const ids = passages.map(({ told }) => told.articleId)
  const wanted = loaded.question.words.map(({ word }) => word)
  return store.read(async (reader) => {
    const storyIds = groups.flatMap(({ storyId }) => storyId ?? [])
    const stories = await reader.listStoriesById(storyIds)
    const cited = await loadArticles(reader, ids)
    return {
      ...loaded,
      ...cited,
      ...{
        wanted,
        language: loaded.question.language,
        groups,
        stories: new Map(stories.map((story) => [story.id, story])),
      },
      originCount: await countOrigins(reader, [...cited.articles.values()]),
      searched: await reader.measureArchive(),
    }
  })
}

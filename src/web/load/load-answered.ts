import type { PassageGroup } from '../../answer/group-passages.ts'
import type { ArticleId, StoryId } from '../../model/ids.ts'
import type { Story } from '../../model/story.ts'
import type { StoreReader } from '../../store/store.ts'
import type { Site } from '../site.ts'
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
  const cited = groups.flatMap(({ passages }) => passages.flatMap((one) => [one, ...one.also]))
  const ids = cited.map(({ told }) => told.articleId)
  const wanted = loaded.question.words.map(({ word }) => word)
  return store.read(async (reader) => {
    const storyIds = groups.flatMap(({ storyId }) => storyId ?? [])
    const stories = await reader.listStoriesById(storyIds)
    return {
      ...loaded,
      ...(await loadArticles(reader, ids)),
      ...{
        wanted,
        language: loaded.question.language,
        groups,
        stories: new Map(stories.map((story) => [story.id, story])),
      },
      originCount: await countOrigins(reader, storyIds, new Set(ids)),
      searched: await reader.measureArchive(),
    }
  })
}

/** Articles that go back to one report count once; one that nobody has looked at yet counts for itself. */
async function countOrigins(
  reader: StoreReader,
  storyIds: readonly StoryId[],
  cited: ReadonlySet<ArticleId>,
): Promise<number> {
  const left = new Set(cited)
  let count = 0
  for (const storyId of storyIds)
    for (const { articleIds } of await reader.listOrigins(storyId)) {
      const own = articleIds.filter((id) => left.delete(id))
      if (own.length > 0) count++
    }
  return count + left.size
}

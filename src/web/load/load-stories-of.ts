import type { ArticleId } from '../../model/ids.ts'
import type { TimelineEntry } from '../../model/timeline.ts'
import type { StoreReader } from '../../store/store.ts'
import { type LoadedArticles, loadArticles } from './load-articles.ts'
import { loadToldStories, type ToldStory } from './load-told-stories.ts'

export interface LoadedStories extends LoadedArticles {
  /** Newest first. */
  readonly stories: readonly ToldStory[]
  readonly days: readonly TimelineEntry[]
}

const mostStories = 12
/** How it began and how it stands. */
const sentencesEach = 2

/** The first stories that these articles belong to, in a few sentences each, and their days. */
export async function loadStoriesOf(reader: StoreReader, ids: readonly ArticleId[]): Promise<LoadedStories> {
  const articles = await reader.listArticles(ids)
  const storyIds = [...new Set(articles.flatMap(({ storyId }) => storyId ?? []))].slice(0, mostStories)
  const found = (await reader.listStoriesById(storyIds)).sort((one, other) => other.latestAt - one.latestAt)
  const stories = await loadToldStories(reader, found, sentencesEach)
  const days: TimelineEntry[] = []
  for (const { id } of found) days.push(...((await reader.findStoryDays(id))?.timeline ?? []))
  const cited = [...days, ...stories.flatMap(({ sentences }) => sentences)].map(({ articleId }) => articleId)
  return { ...(await loadArticles(reader, cited)), stories, days }
}

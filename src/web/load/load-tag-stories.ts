import type { Tag } from '../../model/tag.ts'
import type { TimelineEntry } from '../../model/timeline.ts'
import type { StoreReader } from '../../store/store.ts'
import { type LoadedArticles, loadArticles } from './load-articles.ts'
import { loadToldStories, type ToldStory } from './load-told-stories.ts'

export interface LoadedTagStories extends LoadedArticles {
  readonly tag: Tag
  /** Those of its newest articles, newest first. */
  readonly stories: readonly ToldStory[]
  readonly days: readonly TimelineEntry[]
}

/** Of these come some dozen stories. */
const newestArticles = 60
const mostStories = 12
/** How it began and how it stands. */
const sentencesEach = 2

/** A hashtag with the stories of its newest articles and their days; undefined where there is none of this name. */
export async function loadTagStories(
  reader: StoreReader,
  slug: string,
): Promise<LoadedTagStories | undefined> {
  const tag = await reader.findTag(slug)
  if (!tag) return undefined
  const ids = await reader.listArticleIds({ tagId: tag.id, limit: newestArticles })
  const bearers = await reader.listArticles(ids)
  const storyIds = [...new Set(bearers.flatMap(({ storyId }) => storyId ?? []))].slice(0, mostStories)
  const found = (await reader.listStoriesById(storyIds)).sort((one, other) => other.latestAt - one.latestAt)
  const stories = await loadToldStories(reader, found, sentencesEach)
  const days: TimelineEntry[] = []
  for (const { id } of found) days.push(...((await reader.findStoryDays(id))?.timeline ?? []))
  const cited = [...days, ...stories.flatMap(({ sentences }) => sentences)].map(({ articleId }) => articleId)
  return { ...(await loadArticles(reader, cited)), tag, stories, days }
}

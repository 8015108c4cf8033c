import type { Article } from '../../model/article.ts'
import type { ArticleId, StoryId } from '../../model/ids.ts'
import type { Story } from '../../model/story.ts'
import type { ArticleTag } from '../../model/tag.ts'
import type { Cursor } from '../../store/pages.ts'
import type { StoreReader } from '../../store/store.ts'
import { type LoadedArticles, loadArticles, pick } from './load-articles.ts'

// With the lead and two columns this fills some five screens.
const storiesPerPage = 25
// Enough to find the four further outlets and to draw most stories whole; 25 times as many rows are read for a page.
const articlesPerStory = 12

export interface LoadedFront extends LoadedArticles {
  readonly stories: readonly Story[]
  readonly members: ReadonlyMap<StoryId, readonly ArticleId[]>
  readonly tags: ReadonlyMap<ArticleId, readonly ArticleTag[]>
  readonly languages: readonly string[]
  /** Where there is no story at all: the newest articles. */
  readonly loose: readonly Article[]
  readonly hasMore: boolean
}

/** A page of stories with their newest articles; where there is no story at all, the newest articles. */
export async function loadFront(
  reader: StoreReader,
  { language, ...position }: { language: string | undefined; after?: Cursor<StoryId> },
): Promise<LoadedFront> {
  const page = { ...position, ...(language === undefined ? {} : { language }), limit: storiesPerPage + 1 }
  const found = await reader.listStories(page)
  const stories = found.slice(0, storiesPerPage)
  const members = await reader.listArticleIdsOfStories(
    stories.map((story) => story.id),
    articlesPerStory,
  )
  const isBare = stories.length === 0 && language === undefined && position.after === undefined
  const looseIds = isBare ? await reader.listArticleIds({ limit: storiesPerPage }) : []
  const loaded = await loadArticles(reader, [...looseIds, ...[...members.values()].flat()])
  const first = stories[0] && members.get(stories[0].id)
  return {
    ...loaded,
    stories,
    members,
    tags: await reader.listTagsOfArticles(first ?? []),
    languages: await reader.listLanguages(),
    loose: pick(loaded, looseIds),
    hasMore: found.length > storiesPerPage,
  }
}

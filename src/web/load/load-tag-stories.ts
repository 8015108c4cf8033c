import type { Tag } from '../../model/tag.ts'
import type { StoreReader } from '../../store/store.ts'
import { type LoadedStories, loadStoriesOf } from './load-stories-of.ts'

export interface LoadedTagStories extends LoadedStories {
  readonly tag: Tag
}

/** Of these come some dozen stories. */
const newestArticles = 60

/** A hashtag with the stories of its newest articles and their days; undefined where there is none of this name. */
export async function loadTagStories(
  reader: StoreReader,
  slug: string,
): Promise<LoadedTagStories | undefined> {
  const tag = await reader.findTag(slug)
  if (!tag) return undefined
  const ids = await reader.listArticleIds({ tagId: tag.id, limit: newestArticles })
  return { ...(await loadStoriesOf(reader, ids)), tag }
}

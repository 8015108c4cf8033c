import type { StoryId } from '../../model/ids.ts'
import type { Origin } from '../../model/reprint.ts'
import type { Story } from '../../model/story.ts'
import type { StoreReader } from '../../store/store.ts'
import { type LoadedArticles, loadArticles } from './load-articles.ts'

export interface LoadedStoryPicture extends LoadedArticles {
  readonly story: Story
  readonly origins: readonly Origin[]
}

/** More have no room. */
const mostArticles = 60

/** What a picture of a story is drawn from; undefined where there is none of this id. */
export async function loadStoryPicture(
  reader: StoreReader,
  id: StoryId,
): Promise<LoadedStoryPicture | undefined> {
  const story = await reader.findStory(id)
  if (!story) return undefined
  const origins = await reader.listOrigins(id)
  const members = await reader.listArticleIds({ storyId: id, limit: mostArticles })
  const all = [...members, ...origins.flatMap(({ articleIds }) => articleIds)]
  return { ...(await loadArticles(reader, all)), story, origins }
}

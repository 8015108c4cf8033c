import type { ArticleId, StoryId } from '../model/ids.ts'
import { moveToStory, type StoryIndex } from './story-index.ts'

/** Puts remembered articles into the stories in which they are now; those that are not remembered are passed over. */
export function followMoves(index: StoryIndex, places: ReadonlyMap<ArticleId, StoryId>): void {
  for (const shard of index.shards.values()) {
    const moved = [...places].flatMap(([id, storyId]) => {
      const article = shard.articles.get(id)
      return article && article.storyId !== storyId ? [{ article, storyId }] : []
    })
    for (const [storyId, group] of Map.groupBy(moved, (one) => one.storyId))
      moveToStory(
        shard,
        group.map(({ article }) => article),
        storyId,
      )
  }
}

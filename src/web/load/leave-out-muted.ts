import type { ArticleId } from '../../model/ids.ts'
import type { Muted } from '../../model/reader.ts'
import type { LoadedArticle } from './load-article.ts'

/** An article's page without what other muted outlets and muted stories tell beside it. */
export function leaveOutMuted(loaded: LoadedArticle, { outletIds, storyIds }: Muted): LoadedArticle {
  const isHeard = (id: ArticleId) => {
    const other = loaded.articles.get(id)
    const isMuted = other && outletIds.includes(other.outletId)
    return id === loaded.article.id || !(isMuted || (other?.storyId && storyIds.includes(other.storyId)))
  }
  return {
    ...loaded,
    sameStoryIds: loaded.sameStoryIds.filter(isHeard),
    relations: loaded.relations.filter(({ fromId, toId }) => isHeard(fromId) && isHeard(toId)),
  }
}

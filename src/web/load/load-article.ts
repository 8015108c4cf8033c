import { isTaken } from '../../lib/find-sources.ts'
import type { Article, Revision, RevisionHead } from '../../model/article.ts'
import type { ArticleId, ReaderId, Timestamp } from '../../model/ids.ts'
import type { PageStatus } from '../../model/page-reading.ts'
import type { FoundReprint } from '../../model/reprint.ts'
import type { Relation, Story } from '../../model/story.ts'
import type { ArticleTag } from '../../model/tag.ts'
import type { SavedUnderstanding } from '../../model/understanding.ts'
import type { StoreReader } from '../../store/store.ts'
import { type LoadedArticles, loadArticles } from './load-articles.ts'

// The story's own page has the rest.
const maxSameStory = 8
// Of each kind a few; more than this is no longer near.
const maxRelations = 16
// Of a report that all carry, the surest; the story's page has the rest.
const maxReprints = 8

export interface LoadedArticle extends LoadedArticles {
  readonly article: Article
  /** What it says now. */
  readonly current: Revision | undefined
  readonly revisions: readonly RevisionHead[]
  readonly understanding: SavedUnderstanding | undefined
  readonly tags: readonly ArticleTag[]
  readonly story: Story | undefined
  readonly pageStatus: PageStatus | undefined
  /** When its text was said to be wrong, unless that was seen to. */
  readonly reportedAt: Timestamp | undefined
  /** When the reader saved it. */
  readonly savedAt: Timestamp | undefined
  readonly sameStoryIds: readonly ArticleId[]
  readonly relations: readonly Relation[]
  readonly reprints: readonly FoundReprint[]
}

/** All that the pages about one article need; undefined when there is none of this id. */
export async function loadArticle(
  reader: StoreReader,
  id: ArticleId,
  readerId?: ReaderId,
): Promise<LoadedArticle | undefined> {
  const [article] = await reader.listArticles([id])
  if (!article) return undefined
  const { storyId } = article
  const relations = await reader.listRelations(id, maxRelations)
  const reprints = await reader.listReprints(id, maxReprints)
  // Those that have its text stand where that is told; the list is for those who tell it in their own words.
  const told = new Set([id, ...listTakers(reprints)])
  const members = storyId ? await reader.listArticleIds({ storyId, limit: maxSameStory + told.size }) : []
  const sameStoryIds = members.filter((member) => !told.has(member)).slice(0, maxSameStory)
  const understanding = await reader.findUnderstanding(id)
  const reasons = understanding?.reasons.flatMap((step) => step.reasons) ?? []
  const others = [
    ...relations.flatMap(({ fromId, toId }) => [fromId, toId]),
    ...reprints.flatMap(({ laterId, earlierId }) => [laterId, earlierId]),
    ...reasons.flatMap(({ articleId }) => articleId ?? []),
  ]
  return {
    ...(await loadArticles(reader, [id, ...sameStoryIds, ...others], readerId)),
    article,
    current: (await reader.listCurrentRevisions([id]))[0],
    revisions: await reader.listRevisions(id),
    understanding,
    tags: (await reader.listTagsOfArticles([id])).get(id) ?? [],
    story: storyId ? await reader.findStory(storyId) : undefined,
    pageStatus: await reader.findPageStatus(id),
    savedAt: readerId && (await reader.findSavedAt(readerId, id)),
    reportedAt: await reader.findTextReport(id),
    sameStoryIds,
    relations,
    reprints,
  }
}

function listTakers(reprints: readonly FoundReprint[]): ArticleId[] {
  return reprints.filter(isTaken).flatMap(({ laterId, earlierId }) => [laterId, earlierId])
}

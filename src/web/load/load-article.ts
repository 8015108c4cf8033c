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
  const [
    [article],
    relations,
    reprints,
    understanding,
    [current],
    revisions,
    tags,
    pageStatus,
    savedAt,
    reportedAt,
  ] = await Promise.all([
    reader.listArticles([id]),
    reader.listRelations(id, maxRelations),
    reader.listReprints(id, maxReprints),
    reader.findUnderstanding(id),
    reader.listCurrentRevisions([id]),
    reader.listRevisions(id),
    reader.listTagsOfArticles([id]),
    reader.findPageStatus(id),
    readerId && reader.findSavedAt(readerId, id),
    reader.findTextReport(id),
  ])
  if (!article) return undefined
  const { storyId } = article
  // Those that have its text stand where that is told; the list is for those who tell it in their own words.
  const told = new Set([id, ...listTakers(reprints)])
  const [members, story] = await Promise.all([
    storyId ? reader.listArticleIds({ storyId, limit: maxSameStory + told.size }) : [],
    storyId && reader.findStory(storyId),
  ])
  const sameStoryIds = members.filter((member) => !told.has(member)).slice(0, maxSameStory)
  const reasons = understanding?.reasons.flatMap((step) => step.reasons) ?? []
  const others = [
    ...relations.flatMap(({ fromId, toId }) => [fromId, toId]),
    ...reprints.flatMap(({ laterId, earlierId }) => [laterId, earlierId]),
    ...reasons.flatMap(({ articleId }) => articleId ?? []),
  ]
  return {
    ...(await loadArticles(reader, [id, ...sameStoryIds, ...others], readerId)),
    article,
    current,
    revisions,
    understanding,
    tags: tags.get(id) ?? [],
    story,
    pageStatus,
    savedAt,
    reportedAt,
    sameStoryIds,
    relations,
    reprints,
  }
}

function listTakers(reprints: readonly FoundReprint[]): ArticleId[] {
  return reprints.filter(isTaken).flatMap(({ laterId, earlierId }) => [laterId, earlierId])
}

/** The part of the store's contract that is about hashtags and their names. */

import type { ArticleId, TagId, Timestamp } from '../model/ids.ts'
import type {
  ArticleTag,
  BorneTag,
  KnownTag,
  RisingTag,
  ShortNameUse,
  Tag,
  TagName,
  TagTrend,
  TagUse,
  UsedTag,
} from '../model/tag.ts'

export interface TagReader {
  /** By its slug or that of an alias; compare `slug`. */
  findTag(slug: string): Promise<Tag | undefined>
  /** Those of the articles that bear one of the tags. */
  listBearers(articleIds: readonly ArticleId[], tagIds: readonly TagId[]): Promise<Set<ArticleId>>
  listTagsOfArticles(ids: readonly ArticleId[]): Promise<Map<ArticleId, ArticleTag[]>>
  /** With what may become one, best first. */
  listBorneTags(id: ArticleId): Promise<BorneTag[]>
  /** So many of each kind, those of most outlets first. */
  listMostUsedTags(since: Timestamp, ofEachKind: number): Promise<UsedTag[]>
  /** By the number of the span since then. */
  countTagOutlets(
    tagId: TagId,
    span: { readonly since: Timestamp; readonly spanMs: number },
  ): Promise<Map<number, number>>
  /** The tags that most outlets used since then, of those that at least so many did. */
  listBusyTags(since: Timestamp, least: number, limit: number): Promise<TagId[]>
  /** As they were rated last, if that was since then; the first first. */
  listRisingTags(since: Timestamp, limit: number): Promise<RisingTag[]>
  /** When the oldest article that is here was first seen. */
  findBeginning(): Promise<Timestamp | undefined>
  /** Names that lead to it. */
  listAliases(id: TagId, limit: number): Promise<TagName[]>
  listOtherLanguages(tag: Pick<Tag, 'id' | 'nameKey'>, limit: number): Promise<Tag[]>

  // What placing remembers
  /** In the order in which they came. */
  listKnownTags(since: Timestamp, limit: number): Promise<KnownTag[]>
  /** Newest first. */
  listTagUses(since: Timestamp, limit: number): Promise<TagUse[]>
  listShortNameUses(since: Timestamp, limit: number): Promise<ShortNameUse[]>
}

export interface TagWriter {
  forgetShortNames(before: Timestamp): Promise<void>
  /** In place of those that were saved before. */
  saveTrends(trends: readonly TagTrend[], now: Timestamp): Promise<void>
}

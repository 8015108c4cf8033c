import { toWholeAddress } from '../../lib/to-whole-forename.ts'
import type { ArticleId, ReaderId, Timestamp } from '../../model/ids.ts'
import type { ArticleTag, Tag, TagName } from '../../model/tag.ts'
import type { Cursor } from '../../store/pages.ts'
import type { StoreReader } from '../../store/store.ts'
import { type LoadedArticles, loadArticles } from './load-articles.ts'
import { type LoadedTrend, loadTrend } from './load-trend.ts'

/** Some three screens of lines. */
export const articlesPerPage = 30
/** Of a well-known name there are some ten. */
const mostNames = 20

export interface LoadedTag extends LoadedArticles {
  readonly tag: Tag
  /** One more than a page where there is a further one. */
  readonly ids: readonly ArticleId[]
  readonly tags: ReadonlyMap<ArticleId, readonly ArticleTag[]>
  readonly choice: Awaited<ReturnType<StoreReader['findChoice']>>
  /** What stands on the first page only: how many used it on each day, and its other names. */
  readonly first:
    | {
        readonly trend: LoadedTrend
        readonly aliases: readonly TagName[]
        readonly others: readonly Tag[]
        /** Where what a person or organisation of this name says stands. */
        readonly speakerSlug: string | undefined
      }
    | undefined
}

interface TagPage {
  readonly after?: Cursor<ArticleId>
  readonly readerId: ReaderId | undefined
  readonly now: Timestamp
}

/** A page of a hashtag, by its slug or that of an alias. */
export async function loadTag(
  reader: StoreReader,
  slug: string,
  { readerId, now, ...position }: TagPage,
): Promise<LoadedTag | undefined> {
  const tag = await reader.findTag(slug)
  if (!tag) return undefined
  const ids = await reader.listArticleIds({ tagId: tag.id, ...position, limit: articlesPerPage + 1 })
  return {
    ...(await loadArticles(reader, ids, readerId)),
    ...{ tag, ids, tags: await reader.listTagsOfArticles(ids) },
    choice: readerId && (await reader.findChoice(readerId, { kind: 'tag', id: tag.id })),
    first: position.after ? undefined : await loadFirst(reader, tag, now),
  }
}

async function loadFirst(reader: StoreReader, tag: Tag, now: Timestamp): Promise<LoadedTag['first']> {
  return {
    trend: await loadTrend(reader, tag.id, now),
    aliases: await reader.listAliases(tag.id, mostNames),
    others: await reader.listOtherLanguages(tag, mostNames),
    speakerSlug: await findSpeaker(reader, tag),
  }
}

async function findSpeaker(reader: StoreReader, { kind, slug }: Tag): Promise<string | undefined> {
  if (kind !== 'person' && kind !== 'organisation') return undefined
  const address = kind === 'person' ? toWholeAddress(slug) : slug
  return (await reader.listQuotesBy(address, { limit: 1 }))[0] && address
}

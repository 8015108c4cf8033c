import { listFoldersWithin, type PlacedFolder, placeFolders } from '../../model/folder.ts'
import type { ArticleId, FolderId, ReaderId, StoryId, Timestamp } from '../../model/ids.ts'
import type { Story } from '../../model/story.ts'
import type { StoreReader } from '../../store/store.ts'
import { loadArticles } from './load-articles.ts'
import { loadFollowed } from './load-followed.ts'
import { listHeard, type Members } from './load-heard-stories.ts'
import { loadReader } from './load-reader.ts'
import type { LoadedCards } from './loaded-cards.ts'

// As many as the front page has: what is older comes with its stories.
const storiesShown = 25

export interface FollowingRequest {
  readonly readerId: ReaderId | undefined
  readonly now: Timestamp
  readonly isUnread: boolean
  /** Only what is in this folder, however deep. */
  readonly folderId?: FolderId | undefined
}

export interface LoadedFollowing extends LoadedCards {
  readonly choices: Awaited<ReturnType<typeof loadReader>>['choices']
  /** All of the reader, where each stands. */
  readonly folders: readonly PlacedFolder[]
  /** The one that was asked for. */
  readonly folder: PlacedFolder | undefined
  /** Those that are shown. */
  readonly stories: readonly Story[]
  /** Of all that has news. */
  readonly unread: ReadonlySet<StoryId>
  /** How many have news. */
  readonly count: number
  /** The newest article of all: later ones were not shown. */
  readonly upTo: ArticleId | undefined
}

/** What is new of what a reader follows, the first of it as cards, and how much of it is unread; undefined of a folder that is not theirs. */
export async function loadFollowing(
  reader: StoreReader,
  { readerId, now, isUnread, folderId }: FollowingRequest,
): Promise<LoadedFollowing | undefined> {
  const folders = readerId === undefined ? [] : placeFolders(await reader.listReaderFolders(readerId))
  const folder = folders.find(({ id }) => id === folderId)
  if (folderId !== undefined && !folder) return undefined
  const folderIds = folder && listFoldersWithin(folders, folder.id)
  const { stories: all, because, ...who } = await loadNews(reader, { readerId, now, folderIds })
  const unread = await findUnread(reader, readerId, who.members)
  const stories = all.filter(({ id }) => !isUnread || unread.has(id)).slice(0, storiesShown)
  const ids = stories.flatMap(({ id }) => who.members.get(id) ?? [])
  const articles = await loadArticles(reader, ids, readerId)
  const events = await reader.listEvents(stories.map(({ id }) => id))
  const since = who.reader?.lastVisitAt
  return {
    ...{ ...articles, stories, because, events, unread, count: all.length },
    ...{ members: who.members, tags: new Map(), folders, folder },
    choices: who.choices.filter((one) => !folderIds || (one.folderId && folderIds.includes(one.folderId))),
    news: since === undefined ? undefined : { since },
    upTo: [...who.members.values()].flat().reduce<ArticleId | undefined>(toHigher, undefined),
  }
}

/** The articles of all that has news, as far as they were there when that one came in. */
export async function listNewsArticles(
  reader: StoreReader,
  { upTo, ...request }: Pick<FollowingRequest, 'readerId' | 'now'> & { readonly upTo: ArticleId },
): Promise<ArticleId[]> {
  const { members } = await loadNews(reader, request)
  return [...members.values()].flat().filter((id) => id <= upTo)
}

interface NewsRequest extends Pick<FollowingRequest, 'readerId' | 'now'> {
  readonly folderIds?: readonly FolderId[] | undefined
}

async function loadNews(reader: StoreReader, { readerId, now, folderIds }: NewsRequest) {
  const who = await loadReader(reader, readerId, now)
  const { stories, because } = await loadFollowed(reader, who, { now, folderIds })
  const members = await listHeard(reader, stories, who.muted)
  return { ...who, stories: stories.filter(({ id }) => members.has(id)), because, members }
}

/** Stories of which nothing was read since their newest article came in. */
async function findUnread(
  reader: StoreReader,
  readerId: ReaderId | undefined,
  members: Members,
): Promise<Set<StoryId>> {
  if (readerId === undefined) return new Set()
  const read = await reader.listReadArticles(readerId, [...members.values()].flat())
  const newest = new Map([...members].flatMap(([id, ids]) => (ids[0] ? [[id, ids.reduce(toHigher)]] : [])))
  const articles = await reader.listArticles([...newest.values()])
  const cameAt = new Map(articles.map(({ id, firstSeenAt }) => [id, firstSeenAt]))
  const isUnread = ([id, ids]: readonly [StoryId, readonly ArticleId[]]) => {
    const lastRead = Math.max(...ids.map((one) => read.get(one) ?? 0))
    return lastRead < (cameAt.get(newest.get(id) as ArticleId) ?? 0) || lastRead === 0
  }
  return new Set([...members].filter(isUnread).map(([id]) => id))
}

/** Articles come in by the order of their numbers. */
function toHigher(one: ArticleId | undefined, other: ArticleId): ArticleId {
  return one !== undefined && one > other ? one : other
}

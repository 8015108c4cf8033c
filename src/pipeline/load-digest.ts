import type { Article } from '../model/article.ts'
import type { Digest, DigestStory } from '../model/digest.ts'
import type { ArticleId, ReaderId, StoryId, Timestamp } from '../model/ids.ts'
import type { ReaderChoice } from '../model/reader.ts'
import { toSectionId } from '../model/section.ts'
import type { Story } from '../model/story.ts'
import type { StoreReader } from '../store/store.ts'
import { firstSentenceOf, pathOfStory } from './describe-story.ts'

export interface DigestRequest {
  readonly readerId: ReaderId
  readonly kind: Digest['kind']
  readonly since: Timestamp
  readonly until: Timestamp
}

/** Five minutes of reading. */
const mostStories = 12
const mostNotices = 20

/** What is new of what a reader follows within a span, best rank first, an event once; undefined where there is nothing. */
export async function loadDigest(reader: StoreReader, request: DigestRequest): Promise<Digest | undefined> {
  const { readerId, kind, since, until } = request
  const choices = await reader.listChoices(readerId)
  const because = await findFollowed(reader, choices, request)
  const found = await reader.listStoriesById([...because.keys()])
  const fresh = found
    .filter((story) => story.latestAt > since && !isMuted(story, choices))
    .sort((one, other) => other.rank - one.rank)
  const leads = await findLeads(reader, await leaveOutTold(reader, fresh), { choices, readerId })
  const told = leads.slice(0, mostStories)
  const notices = (await reader.listNotices({ readerId, since, limit: mostNotices })).filter(
    (notice) => notice.kind !== 'followed' && notice.madeAt <= until,
  )
  if (told.length === 0 && notices.length === 0) return undefined
  const stories = await describe(reader, told, because)
  return { kind, since, until, stories, furtherCount: leads.length - told.length, notices }
}

type Because = ReadonlyMap<StoryId, readonly string[]>

/** Stories with news of what is to stand in the digest, and by what each is followed. */
async function findFollowed(
  reader: StoreReader,
  choices: readonly ReaderChoice[],
  { readerId, since }: DigestRequest,
): Promise<Because> {
  const ways = await reader.listFollowWays(readerId)
  const wanted = new Set(ways.filter(({ way }) => way !== 'never').map(keyOf))
  const follows = choices.filter((choice) => choice.choice === 'follow' && wanted.has(keyOf(choice)))
  const because = new Map<StoryId, string[]>()
  if (follows.length === 0) return because
  const nameOf = new Map(follows.map((follow) => [keyOf(follow), nameFollow(follow)]))
  const kinds = new Set(follows.map(({ kind }) => kind))
  for (const { storyId, subject } of await reader.listFollowedNews({ readerId, kinds, since })) {
    const name = nameOf.get(keyOf(subject))
    if (name !== undefined) because.set(storyId, [...(because.get(storyId) ?? []), name])
  }
  return because
}

function keyOf({ kind, id }: { readonly kind: string; readonly id: number }): string {
  return `${kind} ${id}`
}

function nameFollow({ kind, name }: ReaderChoice): string {
  return kind === 'tag' ? `#${name}` : name
}

function isMuted({ id, section }: Story, choices: readonly ReaderChoice[]): boolean {
  return choices.some(
    (one) =>
      one.choice === 'mute' &&
      ((one.kind === 'story' && one.id === id) ||
        (one.kind === 'section' && section !== undefined && one.id === toSectionId(section))),
  )
}

/** Of the stories of one event in several languages the first. */
async function leaveOutTold(reader: StoreReader, stories: readonly Story[]): Promise<Story[]> {
  const events = await reader.listEvents(stories.map(({ id }) => id))
  const told = new Set<StoryId>()
  return stories.filter(({ id }) => {
    if (told.has(id)) return false
    for (const { story } of events.get(id)?.stories ?? []) told.add(story.id)
    return true
  })
}

interface Lead {
  readonly story: Story
  readonly article: Article
}

/** With the newest article of each that is not muted; without the stories that have none. */
async function findLeads(
  reader: StoreReader,
  stories: readonly Story[],
  { choices, readerId }: { readonly choices: readonly ReaderChoice[]; readonly readerId: ReaderId },
): Promise<Lead[]> {
  const muted = choices.filter(({ choice }) => choice === 'mute')
  const outletIds = muted.flatMap((one) => (one.kind === 'outlet' ? one.id : []))
  const tagIds = muted.flatMap((one) => (one.kind === 'tag' ? one.id : []))
  const storyIds = stories.map(({ id }) => id)
  const newest = await reader.listArticleIdsOfStories(storyIds, 1, { outletIds, hiddenFor: readerId })
  const ids = [...newest.values()].flat()
  const bearing = tagIds.length > 0 ? await reader.listBearers(ids, tagIds) : new Set<ArticleId>()
  const articles = new Map((await reader.listArticles(ids)).map((article) => [article.id, article]))
  const cited = stories.flatMap(({ summary }) => summary.map(({ articleId }) => articleId))
  // What stands on no page stands in no mail.
  const down = await reader.listTakenDown([...ids, ...cited])
  return stories.flatMap((story) => {
    const article = articles.get(newest.get(story.id)?.[0] as ArticleId)
    const isDown = [article, ...story.summary.map(({ articleId: id }) => ({ id }))].some(
      (one) => one && down.has(one.id),
    )
    return article && !bearing.has(article.id) && !isDown ? { story, article } : []
  })
}

async function describe(
  reader: StoreReader,
  leads: readonly Lead[],
  because: Because,
): Promise<DigestStory[]> {
  const ids = leads.flatMap(({ story, article }) => [
    article.outletId,
    ...story.summary.slice(0, 1).map(({ outletId }) => outletId),
  ])
  const outlets = new Map((await reader.listOutlets([...new Set(ids)])).map((outlet) => [outlet.id, outlet]))
  return leads.map(({ story, article }) => ({
    ...{ title: story.articleCount > 1 ? story.title : article.title, language: story.language },
    ...{ path: pathOfStory(story, article), outletCount: story.outletCount, originCount: story.originCount },
    sentence: firstSentenceOf(story, article, outlets),
    because: [...new Set(because.get(story.id) ?? [])].slice(0, 3),
  }))
}

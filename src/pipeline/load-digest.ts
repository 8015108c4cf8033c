import { readStandingFields } from '../lib/read-standing-fields.ts'
import type { Article } from '../model/article.ts'
import type { Digest, DigestStory } from '../model/digest.ts'
import type { ArticleId, NoticeChannelId, ReaderId, StoryId, Timestamp } from '../model/ids.ts'
import { isMaterial, type Notice, storySilenceMs } from '../model/notice.ts'
import type { ReaderChoice } from '../model/reader.ts'
import { toSectionId } from '../model/section.ts'
import type { Story } from '../model/story.ts'
import type { StoreReader } from '../store/store.ts'
import { firstSentenceOf, pathOfStory } from './describe-story.ts'

export interface DigestRequest {
  readonly readerId: ReaderId
  /** Where it goes: what that was told at once is not told again. */
  readonly channelId: NoticeChannelId
  readonly kind: Digest['kind']
  readonly since: Timestamp
  readonly until: Timestamp
}

/** Five minutes of reading. */
const mostStories = 12
const mostNotices = 20
/** Of each search so many of the newest, as of outlets and hashtags: more of one would crowd out the others. */
const foundEach = 5
/** Of a muted search the newest, as on pages. */
const mostMuted = 300

/** What is new of what a reader follows within a span, best rank first, an event once; undefined where there is nothing. */
export async function loadDigest(reader: StoreReader, request: DigestRequest): Promise<Digest | undefined> {
  const { readerId, channelId, kind, since, until } = request
  const heard = await reader.listToldBy(channelId, since - storySilenceMs)
  const choices = await reader.listChoices(readerId)
  const because = await findFollowed(reader, choices, request)
  const found = await reader.listStoriesById([...because.keys()])
  const fresh = found
    .filter((story) => story.latestAt > since && !isMuted(story, choices) && !isHeard(story, heard))
    .sort((one, other) => other.rank - one.rank)
  const leads = await findLeads(reader, await leaveOutTold(reader, fresh), { choices, readerId, since })
  const told = leads.slice(0, mostStories)
  const notices = (await reader.listNotices({ readerId, since, limit: mostNotices })).filter(
    ({ id, kind: why, madeAt }) =>
      why !== 'followed' && madeAt <= until && !heard.some((one) => one.id === id),
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
  for (const follow of follows) {
    if (follow.kind !== 'search' || follow.slug === undefined) continue
    for (const storyId of await reader.listFoundStories(follow.slug, { from: since, limit: foundEach }))
      because.set(storyId, [...(because.get(storyId) ?? []), nameFollow(follow)])
  }
  return because
}

function keyOf({ kind, id }: { readonly kind: string; readonly id: number }): string {
  return `${kind} ${id}`
}

function nameFollow({ kind, name, slug }: ReaderChoice): string {
  if (kind === 'search') {
    const { q, outlet, tag, language } = readStandingFields(slug ?? '')
    return [q && `“${q}”`, outlet, tag && `#${tag}`, language].filter(Boolean).join(' · ')
  }
  return kind === 'tag' ? `#${name}` : name
}

/** Whether the last notice of a story tells it still: nothing material happened since, and nothing at all after its day of silence. */
function isHeard({ id, latestAt, originCount = 1 }: Story, heard: readonly Notice[]): boolean {
  const last = heard.findLast((one) => one.storyId === id && (one.kind === 'followed' || one.kind === 'rule'))
  return last !== undefined && latestAt <= last.madeAt + storySilenceMs && !isMaterial(last, originCount)
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

interface Wishes {
  readonly choices: readonly ReaderChoice[]
  readonly readerId: ReaderId
  readonly since: Timestamp
}

interface Lead {
  readonly story: Story
  readonly article: Article
}

/** With the newest article of each that is not muted; without the stories that have none. */
async function findLeads(
  reader: StoreReader,
  stories: readonly Story[],
  { choices, readerId, since }: Wishes,
): Promise<Lead[]> {
  const muted = choices.filter(({ choice }) => choice === 'mute')
  const outletIds = muted.flatMap((one) => (one.kind === 'outlet' ? one.id : []))
  const storyIds = stories.map(({ id }) => id)
  const newest = await reader.listArticleIdsOfStories(storyIds, 1, { outletIds, hiddenFor: readerId })
  const ids = [...newest.values()].flat()
  const unwanted = await listUnwanted(reader, ids, { muted, since })
  const articles = new Map((await reader.listArticles(ids)).map((article) => [article.id, article]))
  const cited = stories.flatMap(({ summary }) => summary.map(({ articleId }) => articleId))
  // What stands on no page stands in no mail.
  const down = await reader.listTakenDown([...ids, ...cited])
  return stories.flatMap((story) => {
    const article = articles.get(newest.get(story.id)?.[0] as ArticleId)
    const isDown = [article, ...story.summary.map(({ articleId: id }) => ({ id }))].some(
      (one) => one && down.has(one.id),
    )
    return article && !unwanted.has(article.id) && !isDown ? { story, article } : []
  })
}

/** Those of the articles that bear a muted hashtag, quote somebody who is muted, or are found by a muted search. */
async function listUnwanted(
  reader: StoreReader,
  ids: readonly ArticleId[],
  { muted, since }: { readonly muted: readonly ReaderChoice[]; readonly since: Timestamp },
): Promise<Set<ArticleId>> {
  const tagIds = muted.flatMap((one) => (one.kind === 'tag' ? one.id : []))
  const slugs = muted.flatMap((one) => (one.kind === 'person' ? (one.slug ?? []) : []))
  const unwanted = new Set<ArticleId>()
  if (tagIds.length > 0) for (const id of await reader.listBearers(ids, tagIds)) unwanted.add(id)
  if (slugs.length > 0) for (const id of await reader.listQuoting(ids, slugs)) unwanted.add(id)
  for (const { kind, slug } of muted) {
    if (kind !== 'search' || slug === undefined) continue
    for (const id of await reader.listFound(slug, { from: since, limit: mostMuted })) unwanted.add(id)
  }
  return unwanted
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

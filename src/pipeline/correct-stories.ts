import { mostKeptOfSide } from '../model/correction.ts'
import type { ArticleId, StoryId, Timestamp } from '../model/ids.ts'
import type { Story } from '../model/story.ts'
import type { StoreReader, StoreWriter } from '../store/store.ts'
import type { CorrectionFault, CorrectionOutcome, JoinRequest, PartRequest } from './correction-commands.ts'

/** Takes the articles out of the story, and keeps that a person said so, in one transaction. */
export async function partStory(
  writer: StoreWriter,
  { readerId, storyId, articleIds, to }: PartRequest,
  now: Timestamp,
): Promise<CorrectionOutcome> {
  const story = await writer.findStory(storyId)
  if (!story) return refuseGone(writer, storyId)
  const target = to === undefined ? undefined : await findTarget(writer, story, to)
  if (typeof target === 'string') return { kind: 'refused', fault: target }
  const ticked = new Set(articleIds)
  const members = await listMembers(writer, storyId)
  const moved = members.filter((id) => ticked.has(id))
  const left = members.filter((id) => !ticked.has(id))
  if (moved.length === 0) return { kind: 'refused', fault: 'nothing ticked' }
  if (left.length === 0 && !target) return { kind: 'refused', fault: 'all ticked' }
  const joined = target ? await listMembers(writer, target.id) : []
  const went = await writer.moveArticles({ articleIds: moved, from: storyId, to: target?.id, now })
  await writer.saveCorrection({
    ...{ readerId, kind: target ? 'move' : 'split', correctedAt: now },
    ...{ from: storyId, to: went, sides: { moved, left: pickSome(left), joined: pickSome(joined) } },
  })
  return { kind: 'corrected', storyId: went, count: moved.length }
}

/** Makes two stories one, and keeps that a person said so, in one transaction. */
export async function joinStories(
  writer: StoreWriter,
  { readerId, storyId, otherId }: JoinRequest,
  now: Timestamp,
): Promise<CorrectionOutcome> {
  const story = await findWhereNow(writer, storyId)
  if (!story) return { kind: 'refused', fault: 'no such story' }
  const other = await findTarget(writer, story, otherId)
  if (typeof other === 'string') return { kind: 'refused', fault: other }
  const [kept, gone] = isEarlier(story, other) ? [story, other] : [other, story]
  const moved = await listMembers(writer, gone.id)
  const joined = await listMembers(writer, kept.id)
  await writer.moveArticles({ articleIds: moved, from: gone.id, to: kept.id, now })
  await writer.saveCorrection({
    ...{ readerId, kind: 'merge', correctedAt: now, from: gone.id, to: kept.id },
    sides: { moved, left: [], joined: pickSome(joined) },
  })
  return { kind: 'corrected', storyId: kept.id, count: moved.length }
}

/** All, or of very many as many as tell of all, from the whole length of the story. */
function pickSome(articles: readonly ArticleId[]): ArticleId[] {
  const step = Math.max(1, articles.length / mostKeptOfSide)
  return articles.filter((_, at) => Math.floor((at + 1) / step) > Math.floor(at / step))
}

/** All articles of a story, whatever their number. */
export function listMembers(reader: StoreReader, storyId: StoryId): Promise<ArticleId[]> {
  return reader.listArticleIds({ storyId, limit: Number.MAX_SAFE_INTEGER })
}

/** The story, or the one that it went into. */
async function findWhereNow(reader: StoreReader, id: StoryId): Promise<Story | undefined> {
  return reader.findStory((await reader.findMergedInto(id)) ?? id)
}

async function refuseGone(reader: StoreReader, id: StoryId): Promise<CorrectionOutcome> {
  const now = await reader.findMergedInto(id)
  return now === undefined ? { kind: 'refused', fault: 'no such story' } : { kind: 'went into', storyId: now }
}

async function findTarget(reader: StoreReader, story: Story, id: StoryId): Promise<Story | CorrectionFault> {
  const target = await findWhereNow(reader, id)
  if (!target) return 'no other story'
  if (target.id === story.id) return 'same story'
  // A story belongs to one language: the same event in another is linked to it.
  return target.language === story.language ? target : 'other language'
}

function isEarlier(one: Story, other: Story): boolean {
  return one.firstAt < other.firstAt || (one.firstAt === other.firstAt && one.id < other.id)
}

import { type Correction, mostKeptOfSide } from '../model/correction.ts'
import type { ArticleId, StoryId, Timestamp } from '../model/ids.ts'
import type { StoreReader, StoreWriter } from '../store/store.ts'
import type { JoinRequest } from './correction-commands.ts'

/** Two stories of different languages tell different events: they are linked no longer, nor again. False where one is not here. */
export async function partEvent(
  writer: StoreWriter,
  { readerId, storyId, otherId }: JoinRequest,
  now: Timestamp,
): Promise<boolean> {
  const [story, other] = [await writer.findStory(storyId), await writer.findStory(otherId)]
  if (!story || !other || story.language === other.language) return false
  if ((await writer.listPartedEvents([storyId, otherId])).length > 0) return true
  const [moved, left] = [await listSome(writer, storyId), await listSome(writer, otherId)]
  await writer.saveCorrection({
    ...{ readerId, kind: 'other event', correctedAt: now, from: undefined, to: undefined },
    sides: { moved, left, joined: [] },
  })
  await writer.saveEvent(storyId, undefined, now)
  await writer.setStoriesDue([storyId, otherId], now)
  return true
}

/** Taken back: the stories that have these articles by now are looked at again. */
export async function rejoinEvent(writer: StoreWriter, { sides }: Correction, now: Timestamp): Promise<void> {
  const articles = await writer.listArticles([...sides.moved, ...sides.left])
  const stories = new Set(articles.flatMap(({ storyId }) => storyId ?? []))
  await writer.setStoriesDue([...stories], now)
}

/** The newest speak for a story: as many as a correction keeps. */
function listSome(reader: StoreReader, storyId: StoryId): Promise<ArticleId[]> {
  return reader.listArticleIds({ storyId, limit: mostKeptOfSide })
}

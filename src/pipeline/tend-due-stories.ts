import type { Timestamp } from '../model/ids.ts'
import type { Ownership } from '../model/ownership.ts'
import type { StoryFindings, StoryWork } from '../model/tended-story.ts'
import type { Store, StoreWriter } from '../store/store.ts'
import { findBackground } from '../understand/find-background.ts'
import { findEvent } from '../understand/find-event.ts'
import { storySettings } from '../understand/story-settings.ts'
import { tendStory } from '../understand/tend-story.ts'
import type { PipelineEvents } from './events.ts'
import { tellAgain } from './tell-followers.ts'

/** Stories a transaction, so that another writer waits for some 40 ms. */
const storiesAtOnce = 8
const leaseMs = 60_000
/** The newest that have both names: the right ones are among them, or there are too many to choose from. By judgement. */
const mostOlder = 20

export interface TendContext {
  readonly store: Store
  readonly ownership: Ownership
  readonly events: PipelineEvents
}

/**
 * Looks at some of the stories that have changed, each as a whole, and saves what it found. `by` says which: those that are due at
 * that moment. Says how many there were; undefined, and nothing written, when another process owns placing by now.
 */
export async function tendDueStories(
  { store, ownership, events }: TendContext,
  { now, by }: { readonly now: Timestamp; readonly by: Timestamp },
): Promise<number | undefined> {
  const due = await store.write((writer) =>
    writer.claimDueStories({ now: by, lease: now + leaseMs, limit: storiesAtOnce }),
  )
  if (due.length === 0) return 0
  const found = due.map((work) => attempt(work, events))
  return store.write(async (writer) => {
    if (!(await writer.isOwner(ownership))) return undefined
    for (const [at, findings] of found.entries())
      if (await writer.saveTended(findings)) {
        const work = due[at] as StoryWork
        await placeInEvent(writer, work, { findings, now })
        await lookBack(writer, work, findings.names ?? [])
        if (findings.origins) await tellAgain(writer, work.story.id, now)
      }
    return due.length
  })
}

/** Puts a story together with those of other languages that tell the same event, as far as they are known by now. */
async function placeInEvent(
  writer: StoreWriter,
  { story }: StoryWork,
  { findings, now }: { readonly findings: StoryFindings; readonly now: Timestamp },
): Promise<void> {
  if (!findings.eventKeys) return
  const { id: storyId, language, firstAt, latestAt } = story
  const profile = { storyId, language, firstAt, latestAt, keys: findings.eventKeys }
  await writer.saveEventKeys(profile)
  const { near, counts } = await writer.gatherNearEvents(profile)
  const apart = await writer.listPartedEvents([storyId, ...near.map((one) => one.profile.storyId)])
  const count = (key: string, of: string) => counts.get(`${key} ${of}`) ?? 1
  const found = findEvent(profile, near, { count, apart })
  await writer.saveEvent(storyId, found, now)
}

/** One look into the archive for what was told of its names before the days that placing remembers. */
async function lookBack(
  writer: StoreWriter,
  { story, articles }: StoryWork,
  names: readonly string[],
): Promise<void> {
  if (names.length === 0) return
  const { id: storyId, language } = story
  const before = story.latestAt - storySettings.windowMs
  const older = await writer.listOlderArticles({ names, language, before, limit: mostOlder })
  await writer.saveBackground(findBackground({ storyId, articles, names, older }))
}

/** A story that breaks a rule of ours stays as it is until its next article. */
function attempt(work: StoryWork, events: PipelineEvents): StoryFindings {
  try {
    return tendStory(work)
  } catch (error) {
    events.storyNotTended(work.story, error)
    const { story, lease } = work
    return { storyId: story.id, lease, countryCount: story.countryCount, origins: undefined }
  }
}

import type { StoryId, Timestamp } from '../../model/ids.ts'
import type { Story } from '../../model/story.ts'
import type { Cursor } from '../../store/pages.ts'

/** Six hours: what a reader follows stands as if almost three times as many independent reports spoke for it. */
export const followMs = 6 * 3_600_000

/** A story, and the moment by which it stands among the others. */
export interface PlacedStory {
  readonly story: Story
  readonly place: Timestamp
}

interface Walk {
  /** A part of the stories by rank. */
  readonly ranked: readonly Story[]
  /** All that the reader follows. */
  readonly followed: readonly Story[]
  /** Where the part before this one ended. */
  readonly after: Cursor<StoryId> | undefined
  /** There are more by rank: what is followed and stands behind this part comes with the next. */
  readonly hasMore: boolean
}

/** Both lists as one: by rank, and what is followed moved forward. Over all parts, every story stands once. */
export function arrangeStories({ ranked, followed, after, hasMore }: Walk): PlacedStory[] {
  const moved = new Set(followed.map(({ id }) => id))
  const end = hasMore ? ranked.at(-1) : undefined
  const isBehind = (one: PlacedStory, place: Timestamp, id: StoryId) =>
    one.place < place || (one.place === place && one.story.id < id)
  return [
    ...ranked.flatMap((story) => (moved.has(story.id) ? [] : { story, place: story.rank })),
    ...followed
      .map((story) => ({ story, place: story.rank + followMs }))
      .filter((one) => !after || isBehind(one, after.at, after.id))
      .filter((one) => !end || !isBehind(one, end.rank, end.id)),
  ].sort((one, other) => other.place - one.place || other.story.id - one.story.id)
}

import type { StoryId } from '../model/ids.ts'
import { settleStories } from '../understand/settle-stories.ts'
import type { StorySettings } from '../understand/story-index.ts'
import { storySettings } from '../understand/story-settings.ts'
import type { StreamCounts, StreamLine } from './create-stream-counter.ts'
import { createStreamPlacer } from './create-stream-placer.ts'

/** The story of each line: placed in the order of the lines, then merged and split with all of them in view. */
export function groupLines(
  lines: readonly StreamLine[],
  counts: StreamCounts,
  settings: StorySettings = storySettings,
): StoryId[] {
  const { index, place } = createStreamPlacer(counts, settings)
  const stories = lines.map((line, at) => place(line, at + 1).storyId)
  let highest = lines.length
  const mergedInto = new Map<StoryId, StoryId>()
  for (const change of settleStories(index, () => ++highest as StoryId))
    if (change.kind === 'merge') mergedInto.set(change.goneId, change.storyId)
  // Lines that memory has let go of follow their story where it went.
  const settled = stories.map((storyId) => follow(mergedInto, storyId))
  for (const { articles } of index.shards.values())
    for (const { articleId, storyId } of articles.values()) settled[articleId - 1] = storyId
  return settled
}

function follow(mergedInto: ReadonlyMap<StoryId, StoryId>, storyId: StoryId): StoryId {
  const next = mergedInto.get(storyId)
  return next === undefined ? storyId : follow(mergedInto, next)
}

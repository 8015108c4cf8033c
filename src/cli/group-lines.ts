import type { StoryId } from '../model/ids.ts'
import { type StorySettings, storySettings } from '../understand/story-settings.ts'
import type { StreamCounts, StreamLine } from './create-stream-counter.ts'
import { createStreamPlacer } from './create-stream-placer.ts'

/** The story of each line: placed and settled in the order of the lines as a server does, then settled with all of them in view. */
export function groupLines(
  lines: readonly StreamLine[],
  counts: StreamCounts,
  settings: StorySettings = storySettings,
): StoryId[] {
  const placer = createStreamPlacer(counts, settings)
  for (const line of lines) placer.place(line)
  placer.end()
  return placer.listStories()
}

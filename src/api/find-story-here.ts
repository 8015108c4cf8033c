import type { StoryId } from '../model/ids.ts'
import type { Story } from '../model/story.ts'
import type { StoreReader } from '../store/store.ts'

/** Far more than any chain of merges; a ring would be a fault of the store. */
const mostSteps = 100

/** The story of this id, or the one that it was merged into. */
export async function findStoryHere(reader: StoreReader, id: number): Promise<Story | undefined> {
  let at: StoryId | undefined = id as StoryId
  for (let step = 0; at !== undefined && step < mostSteps; step += 1) {
    const story = await reader.findStory(at)
    if (story) return story
    at = await reader.findMergedInto(at)
  }
  return undefined
}

import type { StoryId } from '../../model/ids.ts'
import type { Story } from '../../model/story.ts'
import type { StoreReader } from '../../store/store.ts'

/** The stories that a story came from, as far as they still have articles. */
export interface StoryPast {
  /** It was over when this one began. */
  readonly before: Story | undefined
  /** This one was a part of it. */
  readonly splitFrom: Story | undefined
}

/** What went before a story; a story that went into another is found there. */
export async function loadPast(reader: StoreReader, story: Story): Promise<StoryPast> {
  const find = async (id: StoryId | undefined) => {
    const found = id && (await reader.findStory((await reader.findMergedInto(id)) ?? id))
    return found?.id === story.id ? undefined : found
  }
  const [before, splitFrom] = await Promise.all([find(story.follows), find(story.splitFrom)])
  return { before, splitFrom }
}

import type { LoadedStoryPage } from '../load/load-story-page.ts'
import type { Frame } from '../views/frame.ts'
import type { StoryView } from '../views/story-view.ts'
import { presentStoryMarks } from './present-marks.ts'
import { presentStory } from './present-story.ts'
import { presentStoryDays } from './present-story-days.ts'
import { presentStoryDiscussion } from './present-story-discussion.ts'
import { presentStoryTools } from './present-tools.ts'

/** A story with its days, what is marked about it and what may be asked of it. */
export function presentStoryPage(
  loaded: LoadedStoryPage,
  frame: Frame,
  older: string | undefined,
): StoryView {
  const marks = presentStoryMarks(loaded, frame)
  const tools = presentStoryTools(loaded.story, { frame })
  const days = presentStoryDays(loaded, frame)
  const discussion = loaded.discussion && presentStoryDiscussion(loaded.story.id, loaded.discussion, frame)
  const said = discussion?.count
    ? { label: frame.words.discussion.all(discussion.count), href: '#discussion' }
    : undefined
  return { ...presentStory(loaded, frame, older), marks, tools, days, discussion, said }
}

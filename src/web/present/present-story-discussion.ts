import { toReadable } from '../../lib/render-comment.ts'
import { excerptOf } from '../../lib/text.ts'
import type { StoryId } from '../../model/ids.ts'
import type { LoadedStoryDiscussion } from '../load/load-story-page.ts'
import type { Frame } from '../views/frame.ts'
import type { StoryDiscussionView } from '../views/story-discussion-view.ts'

/** What is said of a story, in short; undefined where nobody says anything and nobody may. */
export function presentStoryDiscussion(
  id: StoryId,
  { count, newest, authors, earlier }: LoadedStoryDiscussion,
  frame: Frame,
): StoryDiscussionView | undefined {
  const mayStart = frame.isSite && frame.visitor !== undefined
  // The sample edition has no readers.
  if (frame.base !== '' || (count === 0 && !mayStart && !earlier)) return undefined
  return {
    href: `/story/${id}/discussion`,
    count,
    newest: newest.map((comment) => ({
      href: `/comment/${comment.id}`,
      author: (comment.readerId && authors.get(comment.readerId)?.name) || frame.words.discussion.nobody,
      postedAt: comment.postedAt,
      excerpt: excerptOf(toReadable(comment.text), 240),
    })),
    mayStart,
    earlier: earlier && { href: `/story/${earlier.storyId}/discussion`, count: earlier.count },
  }
}

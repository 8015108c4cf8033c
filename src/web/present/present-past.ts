import type { Story } from '../../model/story.ts'
import type { StoryPast } from '../load/load-past.ts'
import type { Frame } from '../views/frame.ts'
import type { PastStoryView, StoryPastView } from '../views/story-past-view.ts'
import { presentReason } from './present-reason.ts'

/** What went before a story, with the reason; undefined where nothing is known of it. */
export function presentPast(
  { followsWhy }: Story,
  { before, splitFrom }: StoryPast,
  { words, base }: Frame,
): StoryPastView | undefined {
  if (!before && !splitFrom) return undefined
  const link = ({ id, title, language, firstAt, latestAt }: Story): PastStoryView => ({
    ...{ href: `${base}/story/${id}`, title, language, firstAt, latestAt },
  })
  return {
    before: before && { ...link(before), why: followsWhy.map((reason) => presentReason(reason, words)) },
    splitFrom: splitFrom && link(splitFrom),
  }
}

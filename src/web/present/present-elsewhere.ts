import type { EventStory, StoryEvent } from '../../model/event.ts'
import type { StoryId } from '../../model/ids.ts'
import type { Story } from '../../model/story.ts'
import { ownName } from '../translations/names.ts'
import type { ElsewhereView } from '../views/elsewhere-view.ts'
import type { Frame } from '../views/frame.ts'
import { presentOtherEvent } from './present-correction-links.ts'
import { presentReason } from './present-reason.ts'

/** Who tells the event of a story in other languages, most outlets first; undefined where nobody does. */
export function presentElsewhere(
  { id, outletCount }: Story,
  event: StoryEvent | undefined,
  frame: Frame,
): ElsewhereView | undefined {
  const { words, base } = frame
  if (!event) return undefined
  const own = event.stories.find(({ story }) => story.id === id)
  const others = event.stories.filter(({ story }) => story.id !== id)
  const told = others.toSorted((a, b) => b.story.outletCount - a.story.outletCount || a.story.id - b.story.id)
  return {
    moreOutlets: Math.max(0, event.outletCount - outletCount),
    stories: told.map((one) => ({
      href: `${base}/story/${one.story.id}`,
      title: one.story.title,
      language: one.story.language,
      languageName: ownName(one.story.language),
      outletCount: one.story.outletCount,
      latestAt: one.story.latestAt,
      why: whyOf(id, { own, one, others }, words),
      said: presentOtherEvent(id, one.story, frame),
    })),
  }
}

interface Compared {
  readonly own: EventStory | undefined
  readonly one: EventStory
  readonly others: readonly EventStory[]
}

/** What both have in common, else by which third story they are one event. */
function whyOf(id: StoryId, { own, one, others }: Compared, words: Frame['words']): readonly string[] {
  const direct = one.likeId === id ? one : own?.likeId === one.story.id ? own : undefined
  if (direct) return direct.why.map((reason) => presentReason(reason, words))
  const third = others.find(({ story }) => story.id === one.likeId)
  const reasons = one.why.map((reason) => presentReason(reason, words))
  return third ? [words.comparedWith(ownName(third.story.language)), ...reasons] : reasons
}

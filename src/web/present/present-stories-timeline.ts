import type { LoadedStories } from '../load/load-stories-of.ts'
import type { Frame } from '../views/frame.ts'
import type { TimelineView } from '../views/timeline-view.ts'
import { presentDays } from './present-story-days.ts'

/** As many as can be read down a page. */
const mostDays = 30

/** The days of several stories together, the latest of them; undefined where there are none. */
export function presentStoriesTimeline(loaded: LoadedStories, frame: Frame): TimelineView | undefined {
  const latest = loaded.days.toSorted((one, other) => one.from - other.from).slice(-mostDays)
  return presentDays(latest, { ...loaded, language: undefined }, frame)
}

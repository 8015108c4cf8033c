import { html } from 'hono/html'
import { type FigureView, figuresView } from './figures-view.ts'
import type { Frame, Html } from './frame.ts'
import { type PollView, pollsView } from './polls-view.ts'
import { type TimelineView, timelineView } from './timeline-view.ts'

export interface StoryDaysView {
  readonly language: string
  readonly timeline: TimelineView | undefined
  readonly figures: readonly FigureView[]
  readonly polls: readonly PollView[]
}

/** When a story happened, what outlets count in it, and the polls that it is about; only what there is. */
export function storyDaysView({ language, timeline, figures, polls }: StoryDaysView, frame: Frame): Html {
  return html`${timelineView(timeline, frame)}
${figuresView(figures, language, frame)}
${pollsView(polls, language, frame)}`
}

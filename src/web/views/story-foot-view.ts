import { html } from 'hono/html'
import { type CorrectionLinks, storyCorrectionsView } from './correction-links-view.ts'
import type { Frame, Html } from './frame.ts'
import { type StoryDiscussionView, storyDiscussionView } from './story-discussion-view.ts'
import { type StoryPastView, storyPastView } from './story-past-view.ts'

export interface StoryFootView {
  readonly discussion: StoryDiscussionView | undefined
  readonly past: StoryPastView | undefined
  readonly corrections: CorrectionLinks | undefined
}

/** Below a story's articles: what is said of it, what it came from, and whether it is one. */
export function storyFootView({ discussion, past, corrections }: StoryFootView, frame: Frame): Html {
  return html`${storyDiscussionView(discussion, frame)}
${storyPastView(past, frame)}
${storyCorrectionsView(corrections, frame)}`
}

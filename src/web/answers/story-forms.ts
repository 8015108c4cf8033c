import type { AnswerTask } from '../../model/answer.ts'
import type { SayOfStory } from './say.ts'
import { sayCompared } from './say-compared.ts'
import { sayStoryNames } from './say-story-names.ts'
import { sayStoryPoints } from './say-story-points.ts'
import { sayStorySummary } from './say-story-summary.ts'
import { sayTimeline } from './say-timeline.ts'

interface Form {
  readonly say: SayOfStory
  /** What a model can be asked in its place. */
  readonly tasks: readonly AnswerTask[]
}

/** What can be asked about a story, by the end of its address. */
export const storyForms = {
  summary: { say: sayStorySummary, tasks: ['summary', 'simplify'] },
  points: { say: sayStoryPoints, tasks: ['key points', 'simplify'] },
  explain: { say: sayStoryNames, tasks: ['explain'] },
  compare: { say: sayCompared, tasks: ['compare'] },
  timeline: { say: sayTimeline, tasks: [] },
} satisfies Record<string, Form>

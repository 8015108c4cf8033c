import type { AnswerTask } from '../../model/answer.ts'
import { loadFoundTexts } from '../load/load-found.ts'
import { loadStoriesOf } from '../load/load-stories-of.ts'
import { presentStoriesTimeline } from '../present/present-stories-timeline.ts'
import { timelineAnswerView } from '../views/timeline-view.ts'
import type { SayOfFound } from './say.ts'
import { sayComparison } from './say-comparison.ts'
import { sayFoundSummary } from './say-found-summary.ts'
import { sayNames } from './say-names.ts'
import { sayPoints } from './say-points.ts'

interface Form {
  readonly say: SayOfFound
  /** What a model can be asked in its place. */
  readonly tasks: readonly AnswerTask[]
}

const sayFoundPoints: SayOfFound = async (ids, around) => {
  const loaded = await around.site.store.read((reader) => loadFoundTexts(reader, ids))
  return sayPoints(loaded, loaded.language, around)
}

const sayFoundNames: SayOfFound = async (ids, around) => {
  const { texts } = await around.site.store.read((reader) => loadFoundTexts(reader, ids))
  return sayNames(texts, around)
}

const sayFoundCompared: SayOfFound = async (ids, around) => {
  const loaded = await around.site.store.read((reader) => loadFoundTexts(reader, ids))
  return sayComparison({ loaded, figures: [], language: loaded.language }, around)
}

const sayTimeline: SayOfFound = async (ids, { site, frame }) => {
  const loaded = await site.store.read((reader) => loadStoriesOf(reader, ids))
  return timelineAnswerView(presentStoriesTimeline(loaded, frame), frame)
}

/** What can be asked about articles that a search or a hashtag brings together, by the end of its address. */
export const foundForms = {
  summary: { say: sayFoundSummary, tasks: ['summary', 'simplify'] },
  points: { say: sayFoundPoints, tasks: ['key points', 'simplify'] },
  explain: { say: sayFoundNames, tasks: ['explain'] },
  compare: { say: sayFoundCompared, tasks: ['compare'] },
  timeline: { say: sayTimeline, tasks: [] },
} satisfies Record<string, Form>

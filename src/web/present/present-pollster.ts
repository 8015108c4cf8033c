import { toMargin, usualDesign } from '../../lib/poll-margin.ts'
import type { LoadedPollster } from '../load/load-pollster.ts'
import type { Frame } from '../views/frame.ts'
import type { PollsterView, SeriesView } from '../views/pollster-view.ts'
import { presentPolls } from './present-polls.ts'

const mostSeries = 6
/** In days: a report of the same share that does not say when people were asked tells of the same poll again. */
const longestRetold = 30

/** The polls of a house, and how those answers went that at least two of them have. */
export function presentPollster(
  { pollster, polls, articles, outlets }: LoadedPollster,
  frame: Frame,
): PollsterView {
  const told = polls.map(({ poll, articleId }) => ({
    poll,
    href: `${frame.base}/article/${articleId}`,
    place: outlets.get(articles.get(articleId)?.outletId ?? (0 as never))?.name,
  }))
  // The page does not lead to itself.
  const cards = presentPolls(told, frame).map((card) => ({ ...card, series: undefined }))
  return { pollster, series: listSeries(polls, frame), polls: cards }
}

function listSeries(polls: LoadedPollster['polls'], { words }: Frame): SeriesView[] {
  const series = new Map<string, SeriesView['points'][number][]>()
  for (const { poll, day } of polls.toReversed())
    for (const { answer, percent, group } of poll.results) {
      // How many of a part were asked, and so what chance allows, is seldom told.
      if (group !== undefined) continue
      const when = words.whenOf({ from: day, to: day, precision: 'day' })
      const margin = poll.n === undefined ? undefined : usualDesign * toMargin(poll.n, percent)
      const points = series.get(answer) ?? []
      const last = points.at(-1)
      const isRetold =
        last?.percent === percent && day - last.day <= longestRetold && poll.fieldStart === undefined
      if (!isRetold) series.set(answer, [...points, { day, when, percent, margin }])
    }
  return [...series]
    .filter(([, points]) => points.length > 1)
    .slice(0, mostSeries)
    .map(([answer, points]) => ({ answer, points }))
}

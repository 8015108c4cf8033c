import { toCalendarDay, toIsoDate } from '../../lib/calendar-day.ts'
import type { ComparedFigure, TellingFigure } from '../../model/compared-figure.ts'
import type { TimelineEntry } from '../../model/timeline.ts'
import type { LoadedStory } from '../load/load-story.ts'
import type { FigureView } from '../views/figures-view.ts'
import type { Frame } from '../views/frame.ts'
import type { StoryDaysView } from '../views/story-days-view.ts'
import type { TimelineLine, TimelineView } from '../views/timeline-view.ts'
import { presentPolls } from './present-polls.ts'

/** The days, figures and polls of a story, as far as their articles are still here. */
export function presentStoryDays(loaded: LoadedStory, frame: Frame): StoryDaysView {
  const { days, outlets, articles, story } = loaded
  const polls = days.polls.map(({ poll, articleId }) => ({
    poll,
    earlier: days.earlier.get(poll),
    href: `${frame.base}/article/${articleId}`,
    place: outlets.get(articles.get(articleId)?.outletId ?? (0 as never))?.name,
  }))
  return {
    language: story.language,
    timeline: presentTimeline(loaded, frame),
    figures: days.figures.flatMap((figure) => presentFigure(figure, loaded, frame) ?? []),
    polls: presentPolls(polls, frame),
  }
}

/** The days of a story, as far as their articles are still here; undefined where there are none. */
export function presentTimeline(
  { days, story, ...around }: Pick<LoadedStory, 'days' | 'outlets' | 'articles' | 'story'>,
  frame: Frame,
): TimelineView | undefined {
  return presentDays(days.timeline, { ...around, language: story.language }, frame)
}

interface Around extends Pick<LoadedStory, 'outlets' | 'articles'> {
  /** Undefined: of several. */
  readonly language: string | undefined
}

/** Days of one story or several, those to come apart. */
export function presentDays(
  days: readonly TimelineEntry[],
  { outlets, articles, language }: Around,
  frame: Frame,
): TimelineView | undefined {
  const today = toCalendarDay(frame.now)
  const isAhead = ({ isAnnounced, to }: TimelineEntry) => isAnnounced && to >= today
  const present = (entry: TimelineEntry): TimelineLine[] => {
    const outlet = articles.has(entry.articleId) ? outlets.get(entry.outletId)?.name : undefined
    if (outlet === undefined) return []
    const { text, originCount, precision } = entry
    const when = frame.words.whenOf(entry)
    return [
      {
        ...{ text, originCount, outlet, when },
        datetime: precision === 'range' ? undefined : toIsoDate(entry),
        href: `${frame.base}/article/${entry.articleId}#s${entry.number}`,
      },
    ]
  }
  const past = days.filter((entry) => !isAhead(entry)).flatMap(present)
  const announced = days.filter(isAhead).flatMap(present)
  return past.length + announced.length === 0 ? undefined : { language, past, announced }
}

function presentFigure(
  { kind, unit, told }: ComparedFigure,
  { outlets, articles }: LoadedStory,
  { words, base }: Frame,
): FigureView | undefined {
  const here = told.filter(({ articleId, outletId }) => articles.has(articleId) && outlets.has(outletId))
  // What an outlet said last counts.
  const last = new Map(here.map((one) => [one.outletId, one]))
  if (last.size < 2) return undefined
  const values = [...last.values()].map(({ value }) => value)
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const all = here.map(({ value }) => value)
  const show = (value: number) => words.amount(value, unit)
  return {
    id: `${kind}-${unit}`,
    title: words.figureKind[kind],
    verdict:
      least === most
        ? words.figureAgreed(last.size, show(most))
        : words.figureDiffers(show(least), show(most)),
    least: words.amountInShort(Math.min(...all), unit),
    most: words.amountInShort(Math.max(...all), unit),
    told: here.map((one: TellingFigure) => ({
      outlet: outlets.get(one.outletId)?.name ?? '',
      href: `${base}/article/${one.articleId}#s${one.number}`,
      at: one.publishedAt,
      value: one.value,
      words: one.words,
      sentence: one.text,
    })),
  }
}

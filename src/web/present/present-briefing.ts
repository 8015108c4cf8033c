import type { LoadedBriefing } from '../load/load-briefing.ts'
import type { BriefingSectionView, BriefingView } from '../views/briefing-view.ts'
import type { Frame } from '../views/frame.ts'
import { presentToldStories } from './present-told-stories.ts'

/** A briefing by section, that of the best story first, those of none last. */
export function presentBriefing(
  loaded: LoadedBriefing,
  { sinceVisit }: { readonly sinceVisit: boolean },
  frame: Frame,
): Omit<BriefingView, 'offer'> {
  const { answers, ago } = frame.words
  const { since, lastVisitAt, isFollowed } = loaded
  const href = `${frame.base}/briefing`
  const byVisit = sinceVisit && lastVisitAt !== undefined
  return {
    span: byVisit ? answers.sinceMoment(ago(since, frame.now, frame.timeZone)) : answers.lastDay,
    made: isFollowed ? answers.ofFollowed : answers.ofFrontPage,
    otherSpan: byVisit
      ? { label: answers.showLastDay, href }
      : lastVisitAt === undefined
        ? undefined
        : { label: answers.showSinceVisit, href: `${href}?since=visit` },
    sections: presentSections(loaded, frame),
    feed: `${href}/feed`,
  }
}

function presentSections(loaded: LoadedBriefing, frame: Frame): BriefingSectionView[] {
  const around = { outlets: loaded.outlets, base: frame.base }
  const groups = Map.groupBy(loaded.stories, ({ story }) => story.section)
  const inOrder = [...groups].sort(
    ([one], [other]) => Number(one === undefined) - Number(other === undefined),
  )
  return inOrder.flatMap(([section, told]) => {
    const stories = told.flatMap((one) =>
      presentToldStories([one], around).map((view) => ({ ...view, meta: presentMeta(one, loaded, frame) })),
    )
    return stories.length === 0 ? [] : [{ title: section && frame.words.section[section], stories }]
  })
}

function presentMeta(
  { story }: LoadedBriefing['stories'][number],
  { because }: LoadedBriefing,
  { words }: Frame,
): string[] {
  const follows = (because.get(story.id) ?? []).map(({ kind, name }) => (kind === 'tag' ? `#${name}` : name))
  return [
    words.articlesOfOutlets(story.articleCount, story.outletCount, story.originCount),
    ...(follows.length > 0 ? [words.answers.youFollow(follows)] : []),
  ]
}

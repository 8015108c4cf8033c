import type { Article } from '../../model/article.ts'
import type { Story } from '../../model/story.ts'
import { pick } from '../load/load-articles.ts'
import type { LoadedCards } from '../load/loaded-cards.ts'
import type { Frame } from '../views/frame.ts'
import type { StoryCardView } from '../views/story-card-view.ts'
import { presentArticleLine } from './present-article-line.ts'
import { presentCoverage } from './present-coverage.ts'
import { presentElsewhere } from './present-elsewhere.ts'
import { presentRank } from './present-rank.ts'
import { presentCardText } from './present-summary.ts'
import { presentTags } from './present-tags.ts'

interface CardSize {
  readonly maxExcerpt: number
  readonly maxFurther: number
}

const sizes: Readonly<Record<'lead' | 'plain', CardSize>> = {
  // The lead stands alone in its row and has room.
  lead: { maxExcerpt: 280, maxFurther: 4 },
  // Four lines beside a picture, and no more further outlets than keep a row of cards even.
  plain: { maxExcerpt: 180, maxFurther: 3 },
}

/** A story as a card; undefined where its articles are gone. */
export function presentStoryCard(
  story: Story,
  loaded: LoadedCards,
  frame: Frame,
  size: 'lead' | 'plain',
): StoryCardView | undefined {
  const members = pick(loaded, loaded.members.get(story.id) ?? [])
  const lead = chooseLead(members, story.title)
  if (!lead) return undefined
  const { maxExcerpt, maxFurther } = sizes[size]
  const around = { ...loaded, base: frame.base }
  const line = presentArticleLine(lead, around)
  const image = lead.imageUrl ?? members.find((article) => article.imageUrl)?.imageUrl
  return {
    href: story.articleCount > 1 ? `${frame.base}/story/${story.id}` : line.href,
    // Its outlet stands below it: where the story has its headline from an article that is not shown, or revised it a
    // moment ago, that of the story would be put into another outlet's mouth.
    title: lead.title,
    lead: { ...line, imageUrl: image },
    text: presentCardText(story, lead, { ...around, maxLength: maxExcerpt }),
    articleCount: story.articleCount,
    outletCount: story.outletCount,
    originCount: story.originCount,
    state: frame.words.storyState[story.state],
    section: story.section && {
      label: frame.words.section[story.section],
      href: `${frame.base}/section/${story.section}`,
    },
    further: chooseFurther(members, lead)
      .slice(0, maxFurther)
      .map((article) => presentArticleLine(article, around)),
    tags: presentTags(loaded.tags.get(lead.id)?.slice(0, 5) ?? [], frame.base, lead.language),
    coverage: members.length === story.articleCount ? presentCoverage(members, around) : undefined,
    fresh: countFresh(story, loaded),
    elsewhere: presentElsewhere(story, loaded.events.get(story.id), frame),
    whyHere: presentRank(story, loaded.because.get(story.id) ?? [], { frame, href: `${line.href}/explain` }),
  }
}

/** How many of the articles that a card shows came in since the reader's last visit, and whether all of the story did. */
export function countFresh(
  story: Story,
  { news, ...loaded }: Omit<LoadedCards, 'tags' | 'because' | 'events'>,
) {
  if (!news) return undefined
  const members = pick(loaded, loaded.members.get(story.id) ?? [])
  const count = members.filter(({ firstSeenAt }) => firstSeenAt > news.since).length
  return count === 0 ? undefined : { count, isWhole: count === story.articleCount }
}

/** The article that the story has its headline from; else the newest that reports. */
function chooseLead(members: readonly Article[], title: string): Article | undefined {
  const named = members.find((article) => article.title === title)
  return named ?? members.find((article) => article.kind === 'news') ?? members[0]
}

/** The newest article of each other outlet. */
function chooseFurther(members: readonly Article[], lead: Article): Article[] {
  const seen = new Set([lead.outletId])
  return members.filter((article) => !seen.has(article.outletId) && seen.add(article.outletId))
}

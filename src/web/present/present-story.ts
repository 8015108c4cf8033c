import type { LoadedStory } from '../load/load-story.ts'
import type { Frame } from '../views/frame.ts'
import type { StoryView } from '../views/story-view.ts'
import { presentCorrectionLinks } from './present-correction-links.ts'
import { presentElsewhere } from './present-elsewhere.ts'
import { presentFolded } from './present-folded.ts'
import { presentFollow, presentNote } from './present-follow.ts'
import { presentPast } from './present-past.ts'
import { presentReason } from './present-reason.ts'
import { presentSources } from './present-sources.ts'
import { presentSummary } from './present-summary.ts'
import { presentCommonTags } from './present-tags.ts'

/** A story: how it stands, who tells it after whom, and its articles, those of muted outlets apart. */
export function presentStory(
  loaded: LoadedStory,
  frame: Frame,
  older: string | undefined,
): Omit<StoryView, 'marks' | 'days' | 'tools' | 'discussion' | 'said'> {
  const { story, ids } = loaded
  const isMuted = (id: (typeof ids)[number]) => {
    const article = loaded.articles.get(id)
    return article !== undefined && loaded.muted.outletIds.includes(article.outletId)
  }
  const mutedIds = ids.filter(isMuted)
  return {
    title: story.title,
    language: story.language,
    articleCount: story.articleCount,
    outletCount: story.outletCount,
    originCount: story.originCount,
    firstAt: story.firstAt,
    latestAt: story.latestAt,
    state: frame.words.storyState[story.state],
    section: story.section && {
      label: frame.words.section[story.section],
      href: `${frame.base}/section/${story.section}`,
    },
    titleWhy: loaded.titleReasons.map((reason) => presentReason(reason, frame.words)),
    summary: presentSummary(story, { ...loaded, base: frame.base }),
    elsewhere: presentElsewhere(story, loaded.event, frame),
    past: presentPast(story, loaded.past, frame),
    sources: presentSources(loaded, frame),
    tags: presentCommonTags(loaded.tags, frame.base, story.language),
    articles: presentFolded({ ...loaded, ids: ids.filter((id) => !isMuted(id)) }, frame),
    muted: { count: mutedIds.length, articles: presentFolded({ ...loaded, ids: mutedIds }, frame) },
    follow: presentFollow(story.title, `/story/${story.id}`, { choice: loaded.choice, frame }),
    note: presentNote(`/story/${story.id}`, { note: loaded.note, frame }),
    older,
    corrections: presentCorrectionLinks(story, frame),
  }
}

import type { ArticleTag } from '../../model/tag.ts'
import type { LoadedStory } from '../load/load-story.ts'
import type { Frame } from '../views/frame.ts'
import type { StoryView } from '../views/story-view.ts'
import { presentCorrectionLinks } from './present-correction-links.ts'
import { presentFolded } from './present-folded.ts'
import { presentPast } from './present-past.ts'
import { presentSources } from './present-sources.ts'
import { presentTags } from './present-tags.ts'

// Hashtags that several of the story's articles bear say what it is about; more are noise.
const maxTags = 6

/** A story: how it stands, who tells it after whom, and its articles. */
export function presentStory(loaded: LoadedStory, frame: Frame, older: string | undefined): StoryView {
  const { story } = loaded
  return {
    title: story.title,
    language: story.language,
    articleCount: story.articleCount,
    outletCount: story.outletCount,
    originCount: story.originCount,
    firstAt: story.firstAt,
    latestAt: story.latestAt,
    state: frame.words.storyState[story.state],
    past: presentPast(story, loaded.past, frame),
    sources: presentSources(loaded, frame),
    tags: presentTags(commonTags(loaded), frame.base, story.language),
    articles: presentFolded(loaded, frame),
    older,
    corrections: presentCorrectionLinks(story, frame.base),
  }
}

/** The hashtags that most articles of the story bear, most first. */
function commonTags({ tags }: LoadedStory): ArticleTag[] {
  const bySlug = Map.groupBy([...tags.values()].flat(), (tag) => tag.slug)
  const groups = [...bySlug.values()].sort((one, other) => other.length - one.length)
  return groups.flatMap((group) => group[0] ?? []).slice(0, maxTags)
}

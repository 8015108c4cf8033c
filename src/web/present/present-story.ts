import type { ArticleTag } from '../../model/tag.ts'
import { pick } from '../load/load-articles.ts'
import type { LoadedStory } from '../load/load-story.ts'
import type { Frame } from '../views/frame.ts'
import type { StoryView } from '../views/story-view.ts'
import { presentArticleLine } from './present-article-line.ts'
import { presentCorrectionLinks } from './present-correction-links.ts'
import { presentCoverage } from './present-coverage.ts'
import { presentPast } from './present-past.ts'
import { presentTags } from './present-tags.ts'
import { presentPlaceWhy } from './present-why.ts'

// Hashtags that several of the story's articles bear say what it is about; more are noise.
const maxTags = 6

/** A story with its articles, drawn where the page has all of them. */
export function presentStory(loaded: LoadedStory, frame: Frame, older: string | undefined): StoryView {
  const { story } = loaded
  const articles = pick(loaded, loaded.ids)
  const around = { outlets: loaded.outlets, base: frame.base }
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
    coverage: articles.length === story.articleCount ? presentCoverage(articles, around) : undefined,
    tags: presentTags(commonTags(loaded), frame.base, story.language),
    articles: articles.map((article) => ({
      ...presentArticleLine(article, around),
      whyHere: presentPlaceWhy(article, loaded.placeReasons, frame),
    })),
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

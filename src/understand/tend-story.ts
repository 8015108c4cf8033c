import type { StoryFindings, StoryWork } from '../model/tended-story.ts'
import { chooseStoryTitle } from './choose-story-title.ts'
import { findOrigins } from './find-origins.ts'
import { summariseStory } from './summarise-story.ts'

/** What only a story as a whole tells, one aspect after the other. */
export function tendStory({ story, articles, reprints, lease }: StoryWork): StoryFindings {
  const countries = new Set(articles.flatMap(({ outlet }) => outlet.country ?? []))
  const origins = findOrigins({ articles, reprints })
  // Who carries another's text says nothing of his own.
  const folded = new Set(
    reprints
      .filter(({ kind }) => kind !== 'shares passages')
      .map(({ firstId, laterId, earlierId }) => (firstId === laterId ? earlierId : laterId)),
  )
  return {
    ...{ storyId: story.id, lease, countryCount: countries.size, origins },
    title: chooseStoryTitle(articles, story.title, story.language),
    summary: summariseStory(articles, story.language, folded),
  }
}

import type { StoryFindings, StoryWork } from '../model/tended-story.ts'
import { findOrigins } from './find-origins.ts'

/** What only a story as a whole tells, one aspect after the other. */
export function tendStory({ story, articles, reprints, lease }: StoryWork): StoryFindings {
  const countries = new Set(articles.flatMap(({ outlet }) => outlet.country ?? []))
  const origins = findOrigins({ articles, reprints })
  return { storyId: story.id, lease, countryCount: countries.size, origins }
}

import type { StoryFindings, StoryWork } from '../model/tended-story.ts'

/** What only a story as a whole tells, one aspect after the other. */
export function tendStory({ story, articles, lease }: StoryWork): StoryFindings {
  const countries = new Set(articles.flatMap(({ outlet }) => outlet.country ?? []))
  return { storyId: story.id, lease, countryCount: countries.size }
}

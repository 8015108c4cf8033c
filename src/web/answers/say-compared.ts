import { loadOwnTexts } from '../load/load-own-texts.ts'
import type { SayOfStory } from './say.ts'
import { sayComparison } from './say-comparison.ts'

/** A story outlet by outlet. */
export const sayCompared: SayOfStory = async ({ story, site, frame }) => {
  const { language } = story
  const compared = await site.store.read(async (reader) => ({
    loaded: await loadOwnTexts(reader, story.id),
    figures: (await reader.findStoryDays(story.id))?.figures ?? [],
  }))
  return sayComparison({ ...compared, language }, { site, frame })
}

import { loadOwnTexts } from '../load/load-own-texts.ts'
import type { SayOfStory } from './say.ts'
import { sayNames } from './say-names.ts'

/** Who and what the articles of a story name. */
export const sayStoryNames: SayOfStory = async ({ story, ...around }) => {
  const { texts } = await around.site.store.read((reader) => loadOwnTexts(reader, story.id))
  return sayNames(texts, around)
}

import { loadOwnTexts } from '../load/load-own-texts.ts'
import type { SayOfStory } from './say.ts'
import { sayPoints } from './say-points.ts'

/** A story point by point, each with the others who tell it. */
export const sayStoryPoints: SayOfStory = async ({ story, site, frame }) =>
  sayPoints(await site.store.read((reader) => loadOwnTexts(reader, story.id)), story.language, {
    site,
    frame,
  })

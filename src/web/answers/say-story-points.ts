import { loadOwnTexts } from '../load/load-own-texts.ts'
import { presentCited } from '../present/present-cited.ts'
import { sentencesView } from '../views/answer-view.ts'
import type { SayOfStory } from './say.ts'

/** A story point by point, each with the others who tell it. */
export const sayStoryPoints: SayOfStory = async ({ story, site, frame }) => {
  const loaded = await site.store.read((reader) => loadOwnTexts(reader, story.id))
  const around = { ...loaded, base: frame.base }
  const points = await site.answering.chooseKeyPoints(loaded.texts, story.language)
  const cited = points.flatMap(({ sentence, alsoIn }) => presentCited(sentence, around, alsoIn))
  return cited.length === 0 ? undefined : sentencesView(cited, story.language, frame)
}

import type { LoadedOwnTexts } from '../load/load-own-texts.ts'
import { presentCited } from '../present/present-cited.ts'
import { sentencesView } from '../views/answer-view.ts'
import type { Html } from '../views/frame.ts'
import type { Around } from './say.ts'

/** What most of some texts tell, point by point, each with the others who tell it. */
export async function sayPoints(
  loaded: LoadedOwnTexts,
  language: string,
  { site, frame }: Around,
): Promise<Html | undefined> {
  const around = { ...loaded, base: frame.base }
  const points = await site.answering.chooseKeyPoints(loaded.texts, language)
  const cited = points.flatMap(({ sentence, alsoIn }) => presentCited(sentence, around, alsoIn))
  return cited.length === 0 ? undefined : sentencesView(cited, language, frame)
}

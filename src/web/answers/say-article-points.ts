import { presentCited } from '../present/present-cited.ts'
import { sentencesView } from '../views/answer-view.ts'
import type { SayOfArticle } from './say.ts'

/** An article point by point. */
export const sayArticlePoints: SayOfArticle = async ({ told, loaded, site, frame }) => {
  const around = { ...loaded, base: frame.base }
  const points = await site.answering.chooseKeyPoints([told], told.language)
  const cited = points.flatMap(({ sentence }) => presentCited(sentence, around))
  return cited.length === 0 ? undefined : sentencesView(cited, told.language, frame)
}

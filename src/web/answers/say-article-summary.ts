import { summariseArticle } from '../../answer/summarise-article.ts'
import { presentCited } from '../present/present-cited.ts'
import { sentencesView } from '../views/answer-view.ts'
import type { SayOfArticle } from './say.ts'

/** As many as a person reads in place of an article. */
const mostSentences = 3

/** An article in short. */
export const sayArticleSummary: SayOfArticle = async ({ told, loaded, frame }) => {
  const around = { ...loaded, base: frame.base }
  const cited = summariseArticle(told, mostSentences).flatMap((one) => presentCited(one, around))
  return cited.length === 0 ? undefined : sentencesView(cited, told.language, frame)
}

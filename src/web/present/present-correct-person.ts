import type { LoadedPerson } from '../load/load-person.ts'
import type { CorrectPersonView } from '../views/correct-person-view.ts'
import type { Frame } from '../views/frame.ts'
import { nameOfPerson } from './present-person.ts'

/** Articles that quote somebody, each with the first of what it quotes. */
export function presentCorrectPerson(
  loaded: LoadedPerson,
  { base }: Frame,
  older: string | undefined,
): CorrectPersonView {
  const { slug, articles, outlets, quotes } = loaded
  const firsts = new Map(quotes.toReversed().map((placed) => [placed.articleId, placed]))
  return {
    name: nameOfPerson(loaded),
    href: `${base}/person/${encodeURIComponent(slug)}`,
    articles: [...firsts.values()].toReversed().map(({ articleId, publishedAt, quote }) => {
      const article = articles.get(articleId)
      return {
        ...{ id: articleId, publishedAt, words: quote.words, language: article?.language },
        href: `${base}/article/${articleId}#s${quote.sentence}`,
        outlet: (article && outlets.get(article.outletId)?.name) ?? '',
      }
    }),
    older,
  }
}

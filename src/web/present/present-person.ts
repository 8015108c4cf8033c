import { findUsualName } from '../../lib/find-usual-name.ts'
import { type CarriedQuote, groupQuotes } from '../../lib/group-quotes.ts'
import type { Article } from '../../model/article.ts'
import type { ArticleId } from '../../model/ids.ts'
import type { LoadedPerson } from '../load/load-person.ts'
import type { Frame } from '../views/frame.ts'
import type { PersonSayingView, PersonView } from '../views/person-view.ts'
import { mayCorrect } from './present-correction-links.ts'
import { presentDifference } from './present-difference.ts'
import { presentFollow } from './present-follow.ts'
import { presentNamesakes } from './present-namesakes.ts'

/** What one speaker says, newest first; what several outlets carry stands once. */
export function presentPerson(loaded: LoadedPerson, frame: Frame, older: string | undefined): PersonView {
  const { quotes, articles, outlets, slug, tag } = loaded
  const nameOf = (article: Article | undefined) => (article && outlets.get(article.outletId)?.name) ?? ''
  const sayings = groupQuotes(quotes).map(({ whole, others }): PersonSayingView => {
    const all = [whole, ...others]
    const inOrder = all.toSorted((one, other) => timeOf(articles, one) - timeOf(articles, other))
    const [first] = inOrder as [CarriedQuote]
    const seen = new Set<string>()
    const language = articles.get(whole.articleId)?.language
    return {
      words: whole.quote.words,
      language,
      at: timeOf(articles, first),
      toldTo: all.find(({ quote }) => quote.toldTo !== undefined)?.quote.toldTo,
      places: inOrder.flatMap(({ articleId, quote }) => {
        const label = nameOf(articles.get(articleId))
        if (seen.has(label)) return []
        seen.add(label)
        const other = others.find((one) => one.articleId === articleId)
        return {
          ...{ label, href: `${frame.base}/article/${articleId}#s${quote.sentence}` },
          difference:
            other && presentDifference(other, { whole, language, words: frame.words, kind: other.kind }),
        }
      }),
    }
  })
  const name = nameOfPerson(loaded)
  const href = `/person/${encodeURIComponent(slug)}`
  return {
    name,
    follow: presentFollow(name, href, { choice: loaded.choice, frame }),
    peopleHref: `${frame.base}/people`,
    correctHref: mayCorrect(frame) ? `/person/${encodeURIComponent(slug)}/correct` : undefined,
    outletCount: new Set([...articles.values()].map(({ outletId }) => outletId)).size,
    sayings: sayings.sort((one, other) => other.at - one.at),
    feed: `${frame.base}/person/${encodeURIComponent(slug)}/feed`,
    tag: tag && { label: tag.label, href: `${frame.base}/tag/${encodeURIComponent(tag.slug)}` },
    older,
    namesakes: presentNamesakes(loaded.namesakes, slug, frame),
  }
}

/** As a person called them, else as most of the quotes do. */
export function nameOfPerson({ calledName, quotes, slug }: LoadedPerson): string {
  return calledName ?? findUsualName(quotes.map(({ quote }) => quote)) ?? slug
}

function timeOf(articles: ReadonlyMap<ArticleId, Article>, { articleId }: CarriedQuote): number {
  return articles.get(articleId)?.publishedAt ?? 0
}

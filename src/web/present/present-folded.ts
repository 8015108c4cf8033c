/** A story's articles, those that carry another's text folded under it. */

import { findSources, rootOf, shareTaken } from '../../lib/find-sources.ts'
import type { Article } from '../../model/article.ts'
import type { ArticleId } from '../../model/ids.ts'
import type { ReprintHead } from '../../model/reprint.ts'
import { pick } from '../load/load-articles.ts'
import type { LoadedStory } from '../load/load-story.ts'
import type { FoldedLineView, FoldedView } from '../views/folded-line-view.ts'
import type { Frame } from '../views/frame.ts'
import { presentArticleLine, presentOutletLink } from './present-article-line.ts'
import { presentPlaceWhy } from './present-why.ts'

type Sources = ReadonlyMap<ArticleId, ReprintHead>

/** Each article of the page that is made from none of the others, in their order, with those that are made from it. */
export function presentFolded(loaded: LoadedStory, frame: Frame): FoldedLineView[] {
  const around = { ...loaded, base: frame.base }
  const sources = findSources(loaded.ids, loaded.reprints)
  const articles = pick(loaded, loaded.ids)
  const groups = Map.groupBy(articles, ({ id }) => rootOf(sources, id))
  return articles
    .filter(({ id }) => !sources.has(id))
    .map((article) => {
      const whyHere = presentPlaceWhy(article, loaded.placeReasons, frame)
      const line = { ...presentArticleLine(article, around), whyHere }
      const others = groups.get(article.id)?.filter(({ id }) => id !== article.id) ?? []
      const carried = others.map((other) => presentCarried(other, sources, { loaded, frame }))
      return {
        line,
        folded: carried.length === 0 ? undefined : { summary: summarize(article, others, frame), carried },
      }
    })
}

function presentCarried(
  article: Article,
  sources: Sources,
  { loaded, frame }: { readonly loaded: LoadedStory; readonly frame: Frame },
): FoldedView['carried'][number] {
  const { words, base } = frame
  const around = { ...loaded, base }
  const line = presentArticleLine(article, around)
  const reprint = sources.get(article.id)
  const source = reprint && loaded.articles.get(reprint.firstId)
  if (!source) return { line, kind: '', meaning: '', fact: '' }
  const { name } = presentOutletLink(source.outletId, around)
  return {
    line,
    kind: words.reprintKind[reprint.kind],
    meaning: words.reprintMeaning[reprint.kind],
    fact:
      source.outletId === article.outletId
        ? words.repeatedFrom(shareTaken(reprint))
        : words.takenFrom(name, shareTaken(reprint), reprint.clock),
  }
}

function summarize(article: Article, others: readonly Article[], { words }: Frame): string {
  const outlets = new Set(others.map(({ outletId }) => outletId))
  outlets.delete(article.outletId)
  return outlets.size > 0 ? words.carriedBy(outlets.size) : words.repeatedByOutlet(others.length)
}

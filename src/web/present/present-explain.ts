import { nameArticles, namesArticle } from '../../lib/name-articles.ts'
import type { Relation } from '../../model/story.ts'
import type { LoadedArticle } from '../load/load-article.ts'
import type { ExplainView, RelationReasonView } from '../views/explain-view.ts'
import type { Frame } from '../views/frame.ts'
import { presentReasons } from './present-reason.ts'

/** The reasons of each step, in the order in which the steps ran; those of relations stand with the article they lead to. */
export function presentExplain(loaded: LoadedArticle, frame: Frame): ExplainView {
  const { article, understanding } = loaded
  const { words, base } = frame
  return {
    article: {
      title: article.title,
      href: `${base}/article/${article.id}`,
      language: article.language,
    },
    steps: understanding?.reasons
      .filter(({ step }) => step !== 'related')
      .map(({ step, reasons }) => ({
        name: words.step[step],
        reasons: presentReasons(nameArticles(reasons, loaded.articles), words, base),
      })),
    relations: loaded.relations.flatMap((relation) => presentRelation(relation, loaded, frame)),
  }
}

function presentRelation(relation: Relation, loaded: LoadedArticle, frame: Frame): RelationReasonView[] {
  const { words, base } = frame
  const otherId = relation.fromId === loaded.article.id ? relation.toId : relation.fromId
  const other = loaded.articles.get(otherId)
  if (!other) return []
  return [
    {
      kind: words.relation[relation.kind],
      meaning: words.relationMeaning[relation.kind],
      title: other.title,
      href: `${base}/article/${other.id}`,
      language: other.language,
      likeness: words.likeness(relation.score),
      // The heading says already which article it is.
      reasons: presentReasons(
        relation.why.filter((reason) => !namesArticle(reason)),
        words,
        base,
      ),
    },
  ]
}

import type { Reason } from '../../model/reason.ts'
import type { Relation } from '../../model/story.ts'
import type { LoadedArticle } from '../load/load-article.ts'
import type { ExplainView, ReasonView, RelationReasonView } from '../views/explain-view.ts'
import type { Frame } from '../views/frame.ts'

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
      .filter(({ step }) => step !== 'related' || loaded.relations.length === 0)
      .map(({ step, reasons }) => ({
        name: words.step[step],
        reasons:
          reasons.length > 0
            ? reasons.map((reason) => presentReasonParts(reason, frame))
            : [{ rule: words.noReason, detail: '', weight: undefined }],
      })),
    relations: loaded.relations.flatMap((relation) => presentRelation(relation, loaded, frame)),
  }
}

function presentRelation(relation: Relation, loaded: LoadedArticle, frame: Frame): RelationReasonView[] {
  const otherId = relation.fromId === loaded.article.id ? relation.toId : relation.fromId
  const other = loaded.articles.get(otherId)
  if (!other) return []
  return [
    {
      kind: frame.words.relation[relation.kind],
      title: other.title,
      href: `${frame.base}/article/${other.id}`,
      language: other.language,
      score: frame.words.score(relation.score),
      reasons: relation.why.map((reason) => presentReasonParts(reason, frame)),
    },
  ]
}

function presentReasonParts(reason: Reason, { words }: Frame): ReasonView {
  const weight = reason.weight === undefined ? undefined : words.weight(reason.weight)
  return { rule: words.rule[reason.rule], detail: reason.detail, weight }
}

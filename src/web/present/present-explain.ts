import { nameArticles, namesArticle } from '../../lib/name-articles.ts'
import type { FoundReprint } from '../../model/reprint.ts'
import type { Relation } from '../../model/story.ts'
import type { ArticleTag } from '../../model/tag.ts'
import type { LoadedArticle } from '../load/load-article.ts'
import type { LoadedExplained } from '../load/load-explained.ts'
import type { ExplainView, ReasonView, RelationReasonView, TermView } from '../views/explain-view.ts'
import type { Frame } from '../views/frame.ts'
import type { ScoreBarView } from '../views/score-bar-view.ts'
import { presentLikeness, presentReasons } from './present-reason.ts'

// What comes after weighs little, and a screen is full.
const mostTerms = 24

/** The reasons of each step, in the order in which the steps ran; those of relations stand with the article they lead to. */
export function presentExplain(loaded: LoadedExplained, frame: Frame): ExplainView {
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
        scores: step === 'tags' ? loaded.tags.map((tag) => presentTagScore(tag, frame)) : [],
        reasons: presentReasons(nameArticles(reasons, loaded.articles), words, base),
      })),
    extraction: presentExtraction(loaded, frame),
    terms: presentTerms(loaded),
    corrections: loaded.corrections.map(({ kind, correctedAt }) => ({
      what: words.correct.said[kind],
      correctedAt,
    })),
    relations: loaded.relations.flatMap((relation) => presentRelation(relation, loaded, frame)),
    reprints: loaded.reprints.flatMap((reprint) => presentReprint(reprint, loaded, frame)),
  }
}

function presentTagScore({ label, score }: ArticleTag, { words }: Frame): TermView {
  return { text: `#${label}`, isName: false, bar: toBar(score, words.score(score)) }
}

/** Reasons and details are data of the reading, as the command prints them. */
function presentExtraction({ pageStatus }: LoadedArticle, { words }: Frame): ReasonView[] {
  return (pageStatus?.steps ?? []).map(({ step, reason, detail }) => ({
    rule: words.extractionStep[step],
    detail: detail === '' ? reason : `${reason}: ${detail}`,
    ...{ href: undefined, measure: undefined, bar: undefined },
  }))
}

/** The heaviest first; a weight counts from 0 to 1 as all are parts of one length. */
function presentTerms({ understanding }: LoadedArticle): TermView[] {
  const terms = [...(understanding?.terms ?? [])].sort((a, b) => b.weight - a.weight)
  return terms.slice(0, mostTerms).map(({ term, weight, isName }) => ({
    text: term.replace(/^[@#]/, ''),
    isName: isName === true || term.startsWith('@'),
    bar: toBar(weight, weight.toFixed(2)),
  }))
}

function toBar(value: number, label: string): ScoreBarView {
  return { value, asked: undefined, label }
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
      bars: [presentLikeness(relation, words)],
      // The heading says already which article it is, and the bar how alike.
      reasons: presentReasons(
        relation.why.filter((reason) => !namesArticle(reason)).map(({ rule, detail }) => ({ rule, detail })),
        words,
        base,
      ),
    },
  ]
}

function presentReprint(reprint: FoundReprint, loaded: LoadedArticle, frame: Frame): RelationReasonView[] {
  const { words, base } = frame
  const { laterId, earlierId, kind, confidence, containment } = reprint
  const isLater = laterId === loaded.article.id
  const other = loaded.articles.get(isLater ? earlierId : laterId)
  if (!other) return []
  const { ofLater, ofEarlier } = containment
  const [own, theirs] = isLater ? [ofLater, ofEarlier] : [ofEarlier, ofLater]
  return [
    {
      kind: words.reprintKind[kind],
      meaning: words.reprintMeaning[kind],
      title: other.title,
      href: `${base}/article/${other.id}`,
      language: other.language,
      bars: [
        toBar(own, words.shareOfThis(own)),
        toBar(theirs, words.shareOfOther(theirs)),
        toBar(confidence, words.sureness(confidence)),
      ],
      reasons: [],
    },
  ]
}

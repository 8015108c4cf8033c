import type { Span } from '../model/ids.ts'
import type { ArticleTag, GivenTag } from '../model/tag.ts'
import type { StepReasons, Understanding } from '../model/understanding.ts'
import { chooseHashtags } from './choose-hashtags.ts'
import { detectKind } from './detect-kind.ts'
import { detectSection } from './detect-section.ts'
import type { UnplacedArticle } from './find-similar.ts'
import { rankTags } from './rank-tags.ts'
import type { ReadArticle } from './read-article.ts'
import { identifyTag, type TagVocabulary } from './tag-vocabulary.ts'
import type { TermCounts } from './term-counts.ts'
import { weighTerms } from './weigh-terms.ts'

/** All but its place: what `placeInStory` and `findRelated` start from, and what is saved with them. */
export interface UnderstoodArticle {
  /** With language, kind and weighted terms. */
  readonly unplaced: UnplacedArticle
  readonly sentences: readonly Span[]
  readonly section: Understanding['section']
  readonly tags: readonly GivenTag[]
  readonly reasons: readonly StepReasons[]
}

export interface Knowledge {
  /** Of the article's language, this article counted in. */
  readonly counts: TermCounts
  readonly vocabulary: TagVocabulary
  /** Whether an outlet calls itself so. */
  readonly isOutlet: (slug: string) => boolean
}

// Hashtags are the known and the names among these; of the first ten too few are.
const maxRanked = 40

/** Kind, tags and weighted terms, with the reasons of each step. */
export function understandArticle(
  { article, revision, detected, read, terms }: ReadArticle,
  { counts, vocabulary, isOutlet }: Knowledge,
): UnderstoodArticle {
  const { id: articleId, outletId, publishedAt, url, categories } = article
  const { title, text } = revision
  const { language, sentences } = read
  const { kind, why } = detectKind({ title, url, categories })
  const filed = detectSection({ url, categories, read })
  const ranked = rankTags(read, counts, { at: publishedAt, limit: maxRanked })
  const whole = `${title}\n${text}`
  const tags = chooseHashtags({
    ...{ ranked, categories, text: whole, language, isOutlet },
    identify: (named) => identifyTag(vocabulary, named, language),
  })
  const weighted = weighTerms(terms, counts, publishedAt)
  return {
    unplaced: { articleId, outletId, language, kind, publishedAt, title, terms: weighted },
    sentences,
    section: filed.section,
    tags,
    reasons: [
      { step: 'language', reasons: detected.why },
      { step: 'kind', reasons: why },
      { step: 'section', reasons: filed.why },
      { step: 'sentences', reasons: [{ rule: 'sentence count', detail: String(sentences.length) }] },
      { step: 'tags', reasons: tags.flatMap(explainTag) },
    ],
  }
}

function explainTag({ label, why }: ArticleTag): StepReasons['reasons'] {
  return why.map((reason) => ({
    ...reason,
    detail: reason.detail === label ? `#${label}` : `#${label}: ${reason.detail}`,
  }))
}

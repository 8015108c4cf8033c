import type { PlacedArticle } from '../model/story.ts'
import type { ArticleWork, Understanding } from '../model/understanding.ts'
import { findRelated } from '../understand/find-related.ts'
import { findSimilar } from '../understand/find-similar.ts'
import { placeInStory } from '../understand/place-in-story.ts'
import { type StoryIndex, shapesStory } from '../understand/story-index.ts'
import { noteTags } from '../understand/tag-vocabulary.ts'
import { createTermCounts } from '../understand/term-counts.ts'
import { type UnderstoodArticle, understandArticle } from '../understand/understand-article.ts'
import type { Memory } from './memory.ts'
import type { ReadWork } from './read-work.ts'
import type { CountsByLanguage } from './term-counts-of-batch.ts'

export interface PlacedUnderstanding {
  readonly understanding: Understanding
  /** What placing is to remember of it; nothing of an article that could not be understood. */
  readonly unplaced: Omit<PlacedArticle, 'storyId'> | undefined
}

/** As many as a page shows of all kinds together. */
const mostRelations = 12

/** An article with all that can be known without its place, and its terms as it writes them. */
export interface Understood
  extends UnderstoodArticle,
    Pick<Understanding, 'credits' | 'chains' | 'polls' | 'reprints' | 'fingerprints'> {
  readonly labels: ReadonlyMap<string, string>
}

interface Around {
  readonly memory: Memory
  readonly counts: CountsByLanguage
  readonly reprints: Understanding['reprints']
}

/** Everything up to its place, which needs nothing of the store: the first step of the two. */
export function understandRead(
  { article, text, chains, polls }: ReadWork,
  { memory, counts, reprints }: Around,
): Understood {
  const understood = understandArticle(article, {
    counts: counts.get(article.detected.language) ?? createTermCounts(0, new Map()),
    vocabulary: memory.vocabulary,
    isOutlet: (slug) => memory.outletSlugs.has(slug),
  })
  const { outletId, publishedAt: at } = understood.unplaced
  const tags = noteTags(memory.vocabulary, understood.tags, { outletId, at })
  const { credits, fingerprints } = text
  return { ...understood, tags, labels: article.terms.labels, credits, chains, polls, fingerprints, reprints }
}

/** The second step, `findSimilar → placeInStory → findRelated`. Changes nothing. */
export function placeUnderstood(
  { article, revision, lease }: ArticleWork,
  { unplaced, labels, ...understood }: Understood,
  index: StoryIndex,
): PlacedUnderstanding {
  const { language, kind, terms } = unplaced
  const similar = findSimilar(index, unplaced)
  const place = placeInStory(index, unplaced, similar)
  // An edited article stays where readers have found it.
  const storyId = article.storyId ?? place.storyId
  const relations = findRelated({ article: unplaced, storyId, similar, labels, limit: mostRelations })
  const understanding: Understanding = {
    ...{ articleId: article.id, revisionId: revision.id, lease },
    ...{ ...understood, language, kind, terms, storyId, relations },
    storyTitle: shapesStory(unplaced) ? revision.title : undefined,
    reasons: [
      ...understood.reasons,
      { step: 'story', reasons: place.why },
      { step: 'related', reasons: relations.flatMap((relation) => relation.why) },
    ],
  }
  return { understanding, unplaced }
}

/** What is kept of an article that a fault of ours kept from being understood: it can be read, alone in its story. */
export function keepWithoutUnderstanding(
  { article, revision, lease }: ArticleWork,
  error: unknown,
): PlacedUnderstanding {
  const understanding: Understanding = {
    ...{
      articleId: article.id,
      revisionId: revision.id,
      lease,
      kind: article.kind,
      storyId: article.storyId,
    },
    language: article.language ?? 'und',
    storyTitle: undefined,
    ...{
      sentences: [],
      tags: [],
      terms: [],
      relations: [],
      credits: [],
      chains: [],
      section: undefined,
      reprints: [],
      fingerprints: [],
    },
    reasons: [{ step: 'sentences', reasons: [{ rule: 'not understood', detail: String(error) }] }],
  }
  return { understanding, unplaced: undefined }
}

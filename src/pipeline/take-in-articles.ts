import type { Timestamp } from '../model/ids.ts'
import type { ArticleWork, Understanding } from '../model/understanding.ts'
import type { Store, StoreWriter } from '../store/store.ts'
import type { DetectLanguage } from '../understand/detect-language.ts'
import { findRelated } from '../understand/find-related.ts'
import { findSimilar } from '../understand/find-similar.ts'
import { placeInStory } from '../understand/place-in-story.ts'
import { type ReadArticle, readArticle } from '../understand/read-article.ts'
import { addToIndex, type StoryIndex, shapesStory } from '../understand/story-index.ts'
import { createTermCounts } from '../understand/term-counts.ts'
import { understandArticle } from '../understand/understand-article.ts'
import { type CountsByLanguage, loadTermCounts, saveTermCounts } from './term-counts-of-batch.ts'

/** What the one who places articles knows between batches. Lost with the process, made again from the store. */
export interface Memory {
  readonly index: StoryIndex
  readonly knownTags: Set<string>
  readonly detect: DetectLanguage
}

/** Articles a transaction: reading pages wait for none of it, another writer for some 50 ms at most. */
const batchSize = 32
/** A batch takes well under a second; what a dead process held is free again after this. */
const leaseMs = 60_000
/** As many as a page shows of all kinds together. */
const mostRelations = 12

/** Understands a batch of due articles and puts each in its story, all in one transaction. Says how many there were. */
export async function takeInArticles(store: Store, memory: Memory, now: Timestamp): Promise<number> {
  const due = await store.write((writer) => writer.claimDueArticles({ now, leaseMs, limit: batchSize }))
  if (due.length === 0) return 0
  const read = due.map((work) => ({ work, read: readArticle(work, memory.detect) }))
  const counts = await loadTermCounts(
    store,
    read.map((one) => one.read),
  )
  await store.write(async (writer) => {
    for (const { work, read: article } of read) await takeInArticle(writer, work, article, { memory, counts })
    await saveTermCounts(writer, counts)
  })
  return due.length
}

interface Knowledge {
  readonly memory: Memory
  readonly counts: CountsByLanguage
}

async function takeInArticle(
  writer: StoreWriter,
  work: ArticleWork,
  read: ReadArticle,
  { memory, counts }: Knowledge,
): Promise<void> {
  const { understanding, unplaced } = understand(work, read, { memory, counts })
  const storyId = await writer.saveUnderstanding(understanding)
  // Undefined: the article was revised or removed meanwhile, and is none of ours any more.
  if (storyId === undefined) return
  addToIndex(memory.index, { ...unplaced, storyId })
  for (const { slug } of understanding.tags) memory.knownTags.add(slug)
}

/** The whole understanding of one article: `understandArticle → placeInStory → findRelated`. Pure but for the memory. */
function understand(
  { article, revision, lease }: ArticleWork,
  read: ReadArticle,
  { memory, counts }: Knowledge,
) {
  const understood = understandArticle(read, {
    counts: counts.get(read.detected.language) ?? createTermCounts(0, new Map()),
    isKnownTag: (slug) => memory.knownTags.has(slug),
  })
  const { unplaced } = understood
  const similar = findSimilar(memory.index, unplaced)
  const place = placeInStory(memory.index, unplaced, similar)
  // An edited article stays where readers have found it.
  const storyId = article.storyId ?? place.storyId
  const relations = findRelated({
    article: unplaced,
    storyId,
    similar,
    labels: read.terms.labels,
    limit: mostRelations,
  })
  const understanding: Understanding = {
    articleId: article.id,
    revisionId: revision.id,
    lease,
    language: unplaced.language,
    kind: unplaced.kind,
    sentences: understood.sentences,
    tags: understood.tags,
    terms: unplaced.terms,
    storyId,
    storyTitle: shapesStory(unplaced) ? revision.title : undefined,
    relations,
    reasons: [
      ...understood.reasons,
      { step: 'story', reasons: place.why },
      { step: 'related', reasons: relations.flatMap((relation) => relation.why) },
    ],
  }
  return { understanding, unplaced }
}

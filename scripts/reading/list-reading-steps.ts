import { findCredits } from '../../src/lib/find-credits.ts'
import type { ArticleWork } from '../../src/model/understanding.ts'
import { loadLanguageDetector } from '../../src/understand/detect-language.ts'
import { extractTerms } from '../../src/understand/extract-terms.ts'
import { findChains } from '../../src/understand/find-chains.ts'
import { prepareText } from '../../src/understand/prepare-text.ts'
import type { ReadArticle } from '../../src/understand/read-article.ts'
import { readText } from '../../src/understand/read-text.ts'
import { createTagVocabulary } from '../../src/understand/tag-vocabulary.ts'
import { addText, createTermCounts } from '../../src/understand/term-counts.ts'
import { understandArticle } from '../../src/understand/understand-article.ts'
import { listExtraSteps, type ReadingStep } from './list-extra-steps.ts'

/** The steps of `readWork` and `understandArticle`, each by itself, and what is read of stories and when nothing is due. */
export async function listReadingSteps(works: readonly ArticleWork[]): Promise<ReadingStep[]> {
  const detect = await loadLanguageDetector()
  const plain = (name: string, run: () => unknown[]): ReadingStep => ({ name, isExtra: false, run })
  const read: ReadArticle[] = works.map(({ article, revision }) => {
    const { title, text } = revision
    const detected = detect(`${title}\n${text}`, { stated: 'en' })
    const own = readText(title, text, detected.language)
    return { article, revision, detected, read: own, terms: extractTerms(own) }
  })
  return [
    plain('language', () =>
      works.map(({ revision: { title, text } }) => detect(`${title}\n${text}`, { stated: 'en' })),
    ),
    plain('credits, passages', () => works.map(prepare)),
    plain('sentences, words', () =>
      read.map(({ read: { title, text, language } }) => readText(title, text, language)),
    ),
    plain('terms', () => read.map((one) => [...extractTerms(one.read).counts])),
    plain('chains', () => read.map((one) => findChains({ ...one.read, own: new Set() }))),
    plain('section, tags, weights', () => understandAll(read)),
    ...(await listExtraSteps(read)),
  ]
}

function prepare({ article, revision: { text, number }, outlet: { domain } }: ArticleWork): unknown {
  const { id: articleId, outletId, publishedAt, firstSeenAt } = article
  const credits = findCredits({ text, authors: article.authors })
  const prepared = prepareText({
    ...{ articleId, outletId, domain, publishedAt, firstSeenAt, revision: number, credits, text },
  })
  return [credits, prepared.fingerprints]
}

function understandAll(read: readonly ReadArticle[]): unknown[] {
  const counts = createTermCounts(0, new Map())
  const vocabulary = createTagVocabulary({ tags: [], uses: [], shortNames: [] }, 2)
  return read.map((article) => {
    addText(counts, article.terms.counts.keys(), article.article.publishedAt)
    return understandArticle(article, { counts, vocabulary, isOutlet: () => false })
  })
}

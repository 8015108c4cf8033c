import { detectKind } from '../understand/detect-kind.ts'
import { extractTerms } from '../understand/extract-terms.ts'
import type { UnplacedArticle } from '../understand/find-similar.ts'
import { readText } from '../understand/read-text.ts'
import { weighTerms } from '../understand/weigh-terms.ts'
import { getCounts, type StreamCounts, type StreamLine } from './create-stream-counter.ts'

/** A line as placing sees it, without the numbers that stand for it and its outlet, and its terms as it writes them. */
export function readStreamLine(
  { title, text, url, language, publishedAt }: StreamLine,
  counts: StreamCounts,
) {
  const found = extractTerms(readText(title, text, language))
  const article: Omit<UnplacedArticle, 'articleId' | 'outletId'> = {
    ...{ language, publishedAt, title },
    kind: detectKind({ title, url, categories: [] }).kind,
    terms: weighTerms(found, getCounts(counts, language), publishedAt),
  }
  return { article, labels: found.labels }
}

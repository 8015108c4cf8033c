import type { ArticleWork } from '../model/understanding.ts'
import type { DetectLanguage } from '../understand/detect-language.ts'
import { findCredits } from '../understand/find-credits.ts'
import { type PreparedText, prepareText } from '../understand/prepare-text.ts'
import { type ReadArticle, readArticle } from '../understand/read-article.ts'

/** An article that was read by itself: for what it says, and for where its words stand. */
export interface ReadWork {
  readonly article: ReadArticle
  readonly text: PreparedText
}

/** Everything about an article that needs no other. */
export function readWork(work: ArticleWork, detect: DetectLanguage): ReadWork {
  const { article, revision, outlet } = work
  const { text } = revision
  const prepared = prepareText({
    articleId: article.id,
    outletId: article.outletId,
    domain: outlet.domain,
    publishedAt: article.publishedAt,
    firstSeenAt: article.firstSeenAt,
    revision: revision.number,
    credits: findCredits({ text, authors: article.authors }),
    text,
  })
  return { article: readArticle(work, detect), text: prepared }
}

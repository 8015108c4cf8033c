import { findCredits } from '../lib/find-credits.ts'
import type { Chain } from '../model/chain.ts'
import type { ArticleWork } from '../model/understanding.ts'
import type { DetectLanguage } from '../understand/detect-language.ts'
import { findChains } from '../understand/find-chains.ts'
import { findPolls } from '../understand/find-polls.ts'
import { listOwnDomains } from '../understand/list-own-domains.ts'
import { type PreparedText, prepareText } from '../understand/prepare-text.ts'
import { type ReadArticle, readArticle } from '../understand/read-article.ts'

/** An article that was read by itself: for what it says, and for where its words stand. */
export interface ReadWork {
  readonly article: ReadArticle
  readonly text: PreparedText
  readonly chains: readonly Chain[]
  readonly polls: ReturnType<typeof findPolls>
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
  const read = readArticle(work, detect)
  const polls = findPolls(text, { language: read.detected.language, publishedAt: article.publishedAt })
  const own = listOwnDomains(outlet, prepared.credits)
  return { article: read, text: prepared, chains: findChains({ ...read.read, own }), polls }
}

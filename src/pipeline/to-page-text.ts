import { contentFingerprint } from '../lib/content-fingerprint.ts'
import { excerptOf } from '../lib/text.ts'
import type { Article } from '../model/article.ts'
import type { ExtractedPage } from '../model/extracted-page.ts'
import type { PageText } from '../model/page-reading.ts'

/** A page's text as a revision of its article; what the page lacks is the feed's. */
export function toPageText(page: ExtractedPage, article: Pick<Article, 'title'>): PageText {
  const title = page.title || article.title
  return {
    ...{ title, text: page.text, html: page.html, authors: page.authors },
    excerpt: excerptOf(page.text),
    contentHash: contentFingerprint(title, page.text),
    ...(page.imageUrl !== undefined && { imageUrl: page.imageUrl }),
  }
}

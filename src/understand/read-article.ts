import type { Article, Revision } from '../model/article.ts'
import type { ArticleWork } from '../model/understanding.ts'
import type { DetectedLanguage, DetectLanguage } from './detect-language.ts'
import { type ArticleTerms, extractTerms } from './extract-terms.ts'
import { type ReadText, readText } from './read-text.ts'

/** What can be known of an article before the frequencies of its language are at hand. */
export interface ReadArticle {
  readonly article: Article
  readonly revision: Revision
  readonly detected: DetectedLanguage
  readonly read: ReadText
  readonly terms: ArticleTerms
}

/**
 * Language, sentences, words and terms of an article: everything that needs no other article. What its feed, else its
 * outlet states as its language is a hint.
 */
export function readArticle(
  { article, revision, outlet }: Omit<ArticleWork, 'lease'>,
  detect: DetectLanguage,
): ReadArticle {
  const { title, text } = revision
  const detected = detect(`${title}\n${text}`, { stated: article.language ?? outlet.language })
  const read = readText(title, text, detected.language)
  return { article, revision, detected, read, terms: extractTerms(read) }
}

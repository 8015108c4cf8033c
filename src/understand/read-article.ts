import type { Article, RevisionText } from '../model/article.ts'
import type { ArticleWork } from '../model/understanding.ts'
import type { DetectedLanguage, DetectLanguage } from './detect-language.ts'
import { type ArticleTerms, extractTerms } from './extract-terms.ts'
import { type ReadText, readText } from './read-text.ts'

/** What can be known of an article before the frequencies of its language are at hand. */
export interface ReadArticle {
  readonly article: Article
  readonly revision: RevisionText
  readonly detected: DetectedLanguage
  readonly read: ReadText
  readonly terms: ArticleTerms
}

/** Some 35,000 words, more than any news text; what is longer is made to stall a reader, and is read no further. */
const maxCharacters = 200_000

/**
 * Language, sentences, words and terms of an article: everything that needs no other article. What its feed, else its
 * outlet states as its language is a hint.
 */
export function readArticle(
  { article, revision, outlet }: Omit<ArticleWork, 'lease'>,
  detect: DetectLanguage,
): ReadArticle {
  const { title } = revision
  const text = revision.text.slice(0, maxCharacters)
  const detected = detect(`${title}\n${text}`, { stated: article.language ?? outlet.language })
  const read = readText(title, text, detected.language)
  return { article, revision, detected, read, terms: extractTerms(read) }
}

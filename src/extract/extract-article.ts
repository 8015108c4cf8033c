import type { ExtractionStep } from '../model/extracted-page.ts'
import { chooseArticle } from './choose-article.ts'
import { cleanArticle } from './clean-article.ts'
import { findLead } from './find-lead.ts'
import { measureTree } from './measure-tree.ts'
import { createElement, type PageElement, renderHtml } from './page-tree.ts'
import { removeFurniture } from './remove-furniture.ts'

export interface ArticleClues {
  /** All that the page calls its article. */
  readonly titles: readonly string[]
  readonly heading: PageElement | undefined
  readonly url: string
}

export interface FoundArticle {
  /** Not sanitised. */
  readonly html: string
  readonly steps: readonly ExtractionStep[]
}

/** The article in a page's tree, which it takes apart: furniture goes, the fullest place is chosen, its edges are cut. */
export function extractArticle(root: PageElement, { titles, heading, url }: ArticleClues): FoundArticle {
  const removed = removeFurniture(root, heading)
  const { element, step } = chooseArticle(root, measureTree(root))
  const article = createElement('div')
  article.children = [...findLead(root, heading, element), element]
  for (const child of article.children) if (typeof child !== 'string') child.parent = article
  const trimmed = cleanArticle(article, { titles, url })
  return { html: renderHtml(article), steps: [...removed, step, ...trimmed] }
}

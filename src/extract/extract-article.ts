import { sanitizeHtml } from '../lib/sanitize-html.ts'
import { excerptOf } from '../lib/text.ts'
import { toPlainText } from '../lib/to-plain-text.ts'
import type { ExtractionStep } from '../model/extracted-page.ts'
import { chooseArticle, takeWhole } from './choose-article.ts'
import { cleanArticle } from './clean-article.ts'
import { findLead } from './find-lead.ts'
import { createElement, type PageElement, renderHtml, textOf } from './page-tree.ts'
import { pruneEmpty } from './prune-empty.ts'
import { removeFurniture } from './remove-furniture.ts'
import { setCaptionsApart } from './set-captions-apart.ts'
import type { ArticleContext } from './unwanted.ts'

export interface ArticleClues extends ArticleContext {
  readonly heading: PageElement | undefined
  /** A second try, where the first left next to nothing. */
  readonly gently: boolean
  /** Addresses are relative to it. */
  readonly base: string
}

export interface FoundArticle {
  /** Sanitised, with absolute addresses. */
  readonly html: string
  readonly text: string
  readonly steps: readonly ExtractionStep[]
}

// In signs: enough to know the caption again.
const maxDetail = 80

/** The article in a page's tree, which it takes apart: furniture goes, the fullest place is chosen, its edges are cut. */
export function extractArticle(
  root: PageElement,
  { heading, gently, ...context }: ArticleClues,
): FoundArticle {
  const removed = removeFurniture(root, { heading, gently })
  const { element, step } = context.isChosen ? takeWhole(root) : chooseArticle(root)
  const article = createElement('div')
  article.children = [...findLead(root, heading, element), element]
  for (const child of article.children) if (typeof child !== 'string') child.parent = article
  // Captions first: their words would be taken for text.
  const captions = setCaptionsApart(article).map((caption) => excerptOf(textOf(caption), maxDetail))
  const apart = captions.map((detail) => ({ step: 'trim', reason: 'caption', detail }) as const)
  const trimmed = cleanArticle(article, context)
  pruneEmpty(article)
  // Cells and paragraphs that stood within what was taken away part only when they are read again.
  const html = sanitizeHtml(sanitizeHtml(renderHtml(article), context.base), context.base)
  return { html, text: toPlainText(html), steps: [...removed, step, ...apart, ...trimmed] }
}

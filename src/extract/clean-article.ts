import { excerptOf } from '../lib/text.ts'
import type { ExtractionStep } from '../model/extracted-page.ts'
import { listContents, listTitles } from './list-contents.ts'
import { listEdgeLines } from './list-edge-lines.ts'
import { listFurnitureLines } from './list-furniture-lines.ts'
import { type Line, listLines, removeLines } from './list-lines.ts'
import { listLinkLines } from './list-link-lines.ts'
import { listRepeatedLines } from './list-repeated-lines.ts'
import { listSectionLines } from './list-section-lines.ts'
import { listTeasers } from './list-teasers.ts'
import { type PageElement, removeElements, textOf } from './page-tree.ts'
import type { ArticleContext, Unwanted } from './unwanted.ts'

type Finder<What, Given> = (given: Given, context: ArticleContext) => readonly Unwanted<What>[]

/** Whole lists, before their lines are looked at one by one. */
const elementFinders: readonly Finder<PageElement, PageElement>[] = [listTitles, listContents, listTeasers]

/**
 * In this order: text that stands here twice or on other pages, whatever it says; sections, before their heading goes;
 * lines by how they begin; lines that only lead away; edges last, as they are found by what is left.
 */
const lineFinders: readonly Finder<Line, readonly Line[]>[] = [
  listRepeatedLines,
  listSectionLines,
  listFurnitureLines,
  listLinkLines,
  listEdgeLines,
]

/**
 * Takes out of a chosen article the lines that are not its text, and gives the reason of each; where a person chose it
 * the title alone. Changes the tree.
 */
export function cleanArticle(article: PageElement, context: ArticleContext): ExtractionStep[] {
  const steps: ExtractionStep[] = []
  for (const find of context.isChosen ? [listTitles] : elementFinders) {
    const found = find(article, context)
    steps.push(...found.map(({ what, reason }) => toStep(reason, textOf(what))))
    removeElements(found.map(({ what }) => what))
  }
  for (const find of context.isChosen ? [] : lineFinders) {
    const found = find(listLines(article), context)
    steps.push(...found.map(({ what, reason }) => toStep(reason, what.text)))
    removeLines(found.map(({ what }) => what))
  }
  return steps
}

function toStep(reason: string, text: string): ExtractionStep {
  return { step: 'trim', reason, detail: excerptOf(text, 80) }
}

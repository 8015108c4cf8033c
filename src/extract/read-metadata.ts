import { defined } from '../lib/read.ts'
import type { ExtractedPage, ExtractionStep } from '../model/extracted-page.ts'
import type { Timestamp } from '../model/ids.ts'
import { chooseTitle } from './choose-title.ts'
import { extractAuthors } from './extract-authors.ts'
import { extractDates } from './extract-dates.ts'
import { findHeading } from './find-heading.ts'
import type { PageElement } from './page-tree.ts'
import { readHeadFields } from './read-head-fields.ts'
import type { PageMarkup } from './read-markup.ts'
import { findArticleItem, readStructuredData, type StructuredItem } from './read-structured-data.ts'
import { readTitleClues } from './read-title-clues.ts'

export interface PageContext {
  readonly url: string
  /** Addresses are relative to it. */
  readonly base: string
  readonly now: Timestamp
}

type Named = Pick<
  ExtractedPage,
  | 'title'
  | 'authors'
  | 'publishedAt'
  | 'updatedAt'
  | 'utcOffsetMinutes'
  | 'language'
  | 'imageUrl'
  | 'canonicalUrl'
  | 'siteName'
  | 'section'
  | 'agency'
>

export interface PageMetadata {
  readonly named: Named
  /** All that the page calls its article, to know it in the text. */
  readonly titles: readonly string[]
  readonly heading: PageElement | undefined
  readonly items: readonly StructuredItem[]
  readonly item: StructuredItem | undefined
  readonly steps: readonly ExtractionStep[]
}

/** What a page says about its article. Reads the page as it came, so before anything is removed from the tree. */
export function readMetadata(markup: PageMarkup, { url, base, now }: PageContext): PageMetadata {
  const { head, root } = markup
  const items = readStructuredData(head.structuredData)
  const item = findArticleItem(items)
  const clues = readTitleClues(markup, { items, item })
  const { siteNames } = clues
  const { title, reason } = chooseTitle({ ...clues, url })
  const titles = [title, ...clues.stated]
  const heading = findHeading(root, titles)
  const dates = extractDates({ head, root, heading, item, url, now })
  const authors = extractAuthors({
    head,
    root,
    heading,
    item,
    items,
    siteNames: [...siteNames, ...hostName(url)],
  })
  const steps: ExtractionStep[] = [
    { step: 'title', reason, detail: title },
    { step: 'authors', reason: authors.reason, detail: authors.names.join(', ') },
    ...(dates.published ? [toStep('published', dates.published)] : []),
    ...(dates.updated ? [toStep('updated', dates.updated)] : []),
  ]
  const named: Named = {
    title,
    authors: authors.names,
    ...readHeadFields(head, item, base),
    ...defined({
      publishedAt: dates.published?.at,
      updatedAt: dates.updated?.at,
      utcOffsetMinutes: dates.offsetMinutes,
      agency: authors.agency,
      siteName: siteNames[0],
    }),
  }
  return { named, titles, heading, items, item, steps }
}

function toStep(
  step: 'published' | 'updated',
  { at, reason }: { at: Timestamp; reason: string },
): ExtractionStep {
  return { step, reason, detail: new Date(at).toISOString() }
}

function hostName(url: string): string[] {
  return [URL.parse(url)?.hostname.replace(/^www\./, '') ?? '']
}

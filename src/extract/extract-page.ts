import { findCredits } from '../lib/find-credits.ts'
import { resolveHttpUrl } from '../lib/url.ts'
import type { ExtractedPage, ExtractionStep } from '../model/extracted-page.ts'
import { findPaywall, looksLikeShell } from './detect-access.ts'
import { detectPageKind } from './detect-page-kind.ts'
import { type ArticleClues, extractArticle, type FoundArticle } from './extract-article.ts'
import { findCorrection } from './find-correction.ts'
import { findHeading } from './find-heading.ts'
import type { PageElement } from './page-tree.ts'
import { type PageMarkup, readMarkup } from './read-markup.ts'
import { type PageContext, type PageMetadata, readMetadata } from './read-metadata.ts'
import { listTypes } from './read-structured-data.ts'

// The shortest news has some 200 signs.
const maxShell = 250
// The most of 1,781 real pages is 265; each is kept with the article.
const maxSteps = 200

interface PageToExtract extends Pick<PageContext, 'url' | 'now'> {
  /** What was learnt from other pages of the outlet (learn-furniture.ts). */
  readonly furniture?: ReadonlySet<string>
  /** A person's rules say that the page's body is its article: nothing is looked for within it. */
  readonly isChosen?: boolean
}

/**
 * The article of a page and what the page says about it. Never throws: hostile markup gives less, or nothing. What is
 * said about the article is read first, from the page as it came, since its text is found by taking away.
 */
export function extractPage(
  html: string,
  { url, now, furniture = new Set(), isChosen = false }: PageToExtract,
): ExtractedPage {
  const markup = readMarkup(html)
  const base = resolveHttpUrl(markup.head.base, url) ?? url
  const metadata = readMetadata(markup, { url, base, now })
  const access = { ...markup, items: metadata.items }
  const paywall = findPaywall(access)
  // The tree is taken apart below, and what a shell looks like is told from the whole.
  const shell = looksLikeShell(access)
  const {
    text,
    html: articleHtml,
    steps,
  } = findText(html, markup.root, { ...metadata, url, base, furniture, isChosen })
  const { kind, reason } = detectPageKind(toKindClues(markup, metadata, { url, text }))
  const agency = metadata.named.agency ?? findCredits({ text, authors: [] })[0]?.agency
  const correction = findCorrection(text.split('\n'))
  return {
    ...metadata.named,
    text,
    html: articleHtml,
    kind,
    paywalled: paywall !== undefined,
    needsBrowser: shell && text.length <= maxShell,
    ...(agency && { agency }),
    ...(correction && { correction }),
    steps: [
      ...listLimits(markup),
      ...metadata.steps,
      { step: 'kind', reason, detail: kind },
      ...(paywall ? [{ step: 'access', reason: paywall, detail: 'paywalled' } as const] : []),
      ...steps.slice(0, maxSteps),
    ],
  }
}

// In signs: the shortest news. With less, what things are called has led astray, or there is no article.
const minArticle = 250

/** The article's text; where next to none is left, a second try on a fresh tree takes less away. */
function findText(html: string, root: PageElement, clues: Omit<ArticleClues, 'gently'>): FoundArticle {
  const first = extractArticle(root, { ...clues, gently: false })
  if (first.text.length >= minArticle) return first
  const again = readMarkup(html).root
  const second = extractArticle(again, { ...clues, heading: findHeading(again, clues.titles), gently: true })
  return second.text.length >= Math.max(minArticle, first.text.length * 2) ? second : first
}

function listLimits({ cutBy }: PageMarkup): ExtractionStep[] {
  return cutBy === undefined ? [] : [{ step: 'limit', reason: cutBy, detail: '' }]
}

function toKindClues(
  { head }: PageMarkup,
  { named, item, items }: PageMetadata,
  { url, text }: { url: string; text: string },
) {
  return {
    item,
    types: items.flatMap(listTypes),
    openGraphType: head.metas.find(({ name }) => name === 'og:type')?.content,
    title: named.title,
    section: named.section,
    url,
    textLength: text.length,
  }
}

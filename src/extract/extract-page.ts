import { sanitizeHtml } from '../lib/sanitize-html.ts'
import { toPlainText } from '../lib/to-plain-text.ts'
import { resolveHttpUrl } from '../lib/url.ts'
import type { ExtractedPage, ExtractionStep } from '../model/extracted-page.ts'
import { findPaywall, looksLikeShell } from './detect-access.ts'
import { detectPageKind } from './detect-page-kind.ts'
import { extractArticle } from './extract-article.ts'
import { findAgencyInText } from './find-agency.ts'
import { findCorrection } from './find-correction.ts'
import { type PageMarkup, readMarkup } from './read-markup.ts'
import { type PageContext, type PageMetadata, readMetadata } from './read-metadata.ts'
import { listTypes } from './read-structured-data.ts'

// The shortest news has some 200 signs.
const maxShell = 250

type PageToExtract = Pick<PageContext, 'url' | 'now'>

/**
 * The article of a page and what the page says about it. Never throws: hostile markup gives less, or nothing. What is
 * said about the article is read first, from the page as it came, since its text is found by taking away.
 */
export function extractPage(html: string, { url, now }: PageToExtract): ExtractedPage {
  const markup = readMarkup(html)
  const base = resolveHttpUrl(markup.head.base, url) ?? url
  const metadata = readMetadata(markup, { url, base, now })
  const access = { ...markup, items: metadata.items }
  const paywall = findPaywall(access)
  // The tree is taken apart below, and what a shell looks like is told from the whole.
  const shell = looksLikeShell(access)
  const found = extractArticle(markup.root, { ...metadata, url })
  const articleHtml = sanitizeHtml(found.html, base)
  const text = toPlainText(articleHtml)
  const { kind, reason } = detectPageKind(toKindClues(markup, metadata, { url, text }))
  const agency = metadata.named.agency ?? findAgencyInText(text)
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
      ...found.steps,
    ],
  }
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

import { Readability } from '@mozilla/readability'
import { DefuddleClass } from 'defuddle/node'
import { parseHTML } from 'linkedom'
import { extractPage } from '../../src/extract/extract-page.ts'
import type { LabelledPage } from './list-labelled-pages.ts'
import type { Extraction } from './score-extractions.ts'

export interface Extractor {
  readonly name: string
  readonly extract: (page: LabelledPage) => Omit<Extraction, 'milliseconds'>
}

// The pages are from 2003 to 2026; what they date later is a mistake.
const now = Date.UTC(2026, 10, 27)

/** Octavo's own, and three that it is compared with: each reads the page as it came. */
export function listExtractors(): readonly Extractor[] {
  return [
    { name: 'Octavo', extract: extractByOctavo },
    { name: 'Readability on linkedom', extract: extractByReadability },
    { name: 'Defuddle on linkedom', extract: extractByDefuddle },
    { name: 'all text by linkedom', extract: extractAllText },
  ]
}

function extractByOctavo({ html, url }: LabelledPage): ReturnType<Extractor['extract']> {
  const { text, title, publishedAt, utcOffsetMinutes = 0 } = extractPage(html, { url, now })
  return {
    text,
    title,
    ...(publishedAt !== undefined && { day: toDay(publishedAt + utcOffsetMinutes * 60_000) }),
  }
}

function extractByReadability({ html }: LabelledPage): ReturnType<Extractor['extract']> {
  const article = new Readability(parseHTML(html).document).parse()
  const published = Date.parse(article?.publishedTime ?? '')
  return {
    text: article?.textContent ?? '',
    title: article?.title ?? '',
    ...(Number.isFinite(published) && { day: toDay(published) }),
  }
}

/** Its form that asks nobody for more than the page. */
function extractByDefuddle({ html, url }: LabelledPage): ReturnType<Extractor['extract']> {
  const { document } = parseHTML(html)
  // What it asks of a browser and linkedom lacks, as its own adapter has it.
  const { defaultView } = Object.assign(document, { styleSheets: [], URL: url })
  Object.assign(defaultView ?? {}, { getComputedStyle: () => ({ display: '' }) })
  const { content, title, published } = new DefuddleClass(document, { url }).parse()
  const parted = content.replace(
    /<(?:br|hr|\/(?:p|div|li|h\d|tr|t[dh]|blockquote|pre|figure|figcaption))\b/g,
    '\n$&',
  )
  const day = Date.parse(published)
  return {
    text: parseHTML(`<!doctype html><html><body>${parted}</body></html>`).document.body.textContent ?? '',
    title,
    ...(Number.isFinite(day) && { day: toDay(day) }),
  }
}

function extractAllText({ html }: LabelledPage): ReturnType<Extractor['extract']> {
  const { document } = parseHTML(html)
  for (const element of document.querySelectorAll('script, style, noscript, template')) element.remove()
  return { text: document.body?.textContent ?? '', title: document.title }
}

function toDay(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10)
}

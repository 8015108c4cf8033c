import { Readability } from '@mozilla/readability'
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

/** Octavo's own, and two that it is compared with: each reads the page as it came. */
export function listExtractors(): readonly Extractor[] {
  return [
    { name: 'Octavo', extract: extractByOctavo },
    { name: 'Readability on linkedom', extract: extractByReadability },
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

function extractAllText({ html }: LabelledPage): ReturnType<Extractor['extract']> {
  const { document } = parseHTML(html)
  for (const element of document.querySelectorAll('script, style, noscript, template')) element.remove()
  return { text: document.body?.textContent ?? '', title: document.title }
}

function toDay(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10)
}

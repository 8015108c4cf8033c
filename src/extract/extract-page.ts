import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { parseDate } from '../lib/parse-date.ts'
import { defined } from '../lib/read.ts'
import { sanitizeHtml } from '../lib/sanitize-html.ts'
import { toPlainText, toPlainTitle } from '../lib/to-plain-text.ts'
import { resolveHttpUrl } from '../lib/url.ts'
import type { ExtractedPage, ExtractionStep } from '../model/extracted-page.ts'
import type { Timestamp } from '../model/ids.ts'
import { type PageMarkup, readMarkup } from './read-markup.ts'

interface PageContext {
  readonly url: string
  readonly now: Timestamp
}

/** The article of a page and what the page says about it. Never throws: hostile markup gives less, or nothing. */
export function extractPage(html: string, { url }: PageContext): ExtractedPage {
  const markup = readMarkup(html)
  const { head } = markup
  const meta = (...names: string[]) =>
    names.map((name) => head.metas.find((each) => each.name === name)?.content).find(Boolean)
  const base = resolveHttpUrl(head.base, url) ?? url
  const articleHtml = sanitizeHtml(chooseArticle(markup), base)
  const text = toPlainText(articleHtml)
  const published = meta('article:published_time', 'datepublished')
  return {
    title: toPlainTitle(meta('og:title') ?? head.title),
    text,
    html: articleHtml,
    authors: [],
    kind: 'news',
    paywalled: /"isAccessibleForFree"\s*:\s*"?false/i.test(html),
    needsBrowser: text.length < 100 && head.scriptCount > 0,
    steps: listLimits(markup),
    ...defined({
      publishedAt: published === undefined ? undefined : parseDate(published),
      language: head.language,
      imageUrl: resolveHttpUrl(meta('og:image'), base),
      canonicalUrl: resolveHttpUrl(head.links.find(({ rel }) => rel === 'canonical')?.href, base),
      siteName: meta('og:site_name'),
    }),
  }
}

function listLimits({ cutBy }: PageMarkup): ExtractionStep[] {
  return cutBy === undefined ? [] : [{ step: 'limit', reason: cutBy, detail: '' }]
}

function chooseArticle({ html }: PageMarkup): string {
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`)
  try {
    return new Readability(document).parse()?.content ?? ''
  } catch {
    // Some markup of a kind that no publisher writes makes the libraries throw.
    return ''
  }
}

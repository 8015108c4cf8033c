import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { parseDate } from '../lib/parse-date.ts'
import { defined } from '../lib/read.ts'
import { sanitizeHtml } from '../lib/sanitize-html.ts'
import { foldSpace } from '../lib/text.ts'
import { toPlainText } from '../lib/to-plain-text.ts'
import { resolveHttpUrl } from '../lib/url.ts'
import type { ExtractedPage } from '../model/extracted-page.ts'
import type { Timestamp } from '../model/ids.ts'
import { capPage } from './cap-page.ts'

/** Where and when a page was read. */
export interface PagePlace {
  readonly url: string
  readonly now: Timestamp
}

/** Shorter ones are a shell, a notice or a list. */
const shortestText = 140

/** The article on a page, with what the page says of it. Never throws on what a page holds. */
export function extractPage(html: string, { url, now }: PagePlace): ExtractedPage {
  const { document } = parseHTML(`<!doctype html>${capPage(html)}`)
  const meta = readMeta(document)
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? undefined
  const paywalled = /"isAccessibleForFree"\s*:\s*"?false/i.test(html)
  const language = document.documentElement?.getAttribute('lang') || undefined
  const whole = foldSpace(document.body?.textContent ?? '')
  // Changes the document: what is read of it comes before.
  const found = new Readability(document).parse()
  const body = sanitizeHtml(found?.content ?? '', url)
  const text = toPlainText(body)
  const publishedAt = parseDate(meta('article:published_time') ?? '')
  return {
    title: foldSpace(meta('og:title') ?? found?.title ?? ''),
    ...(text.length >= shortestText ? { text, html: body } : { text: '', html: '' }),
    authors: [],
    kind: 'news',
    paywalled,
    needsBrowser: text.length < shortestText && whole.length < shortestText && /<script/i.test(html),
    steps: [],
    ...defined({
      publishedAt: publishedAt !== undefined && publishedAt <= now ? publishedAt : undefined,
      language,
      imageUrl: resolveHttpUrl(meta('og:image'), url),
      canonicalUrl: resolveHttpUrl(canonical, url),
      siteName: meta('og:site_name'),
    }),
  }
}

type Document = ReturnType<typeof parseHTML>['document']

function readMeta(document: Document): (name: string) => string | undefined {
  const values = new Map<string, string>()
  for (const element of document.querySelectorAll('meta')) {
    const name = element.getAttribute('property') ?? element.getAttribute('name')
    const content = element.getAttribute('content')
    if (name && content && !values.has(name.toLowerCase())) values.set(name.toLowerCase(), content)
  }
  return (name) => values.get(name)
}

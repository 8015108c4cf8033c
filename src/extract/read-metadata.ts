import { defined, readFields, readList, readText } from '../lib/read.ts'
import { foldSpace } from '../lib/text.ts'
import { resolveHttpUrl } from '../lib/url.ts'
import type { ExtractedPage, ExtractionStep } from '../model/extracted-page.ts'
import type { Timestamp } from '../model/ids.ts'
import { chooseTitle } from './choose-title.ts'
import { extractAuthors } from './extract-authors.ts'
import { extractDates } from './extract-dates.ts'
import { findHeading, headingText } from './find-heading.ts'
import { listElements, type PageElement } from './page-tree.ts'
import type { PageHead, PageMarkup } from './read-markup.ts'
import { findArticleItem, readStructuredData, type StructuredItem } from './read-structured-data.ts'

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
export function readMetadata({ head, root }: PageMarkup, { url, base, now }: PageContext): PageMetadata {
  const items = readStructuredData(head.structuredData)
  const item = findArticleItem(items)
  const stated = listStated(head, item)
  const siteNames = listSiteNames(head, items, item)
  const headings = listElements(root)
    .filter(({ name }) => name === 'h1')
    .map(headingText)
  const { title, reason } = chooseTitle({ headings, stated, siteNames, url })
  const titles = [title, ...stated]
  const heading = findHeading(root, titles)
  const dates = extractDates({ head, root, heading, item, url, now })
  const authors = extractAuthors({ head, root, heading, item, siteNames: [...siteNames, ...hostName(url)] })
  const steps: ExtractionStep[] = [
    { step: 'title', reason, detail: title },
    { step: 'authors', reason: authors.reason, detail: authors.names.join(', ') },
    ...(dates.published ? [toStep('published', dates.published)] : []),
    ...(dates.updated ? [toStep('updated', dates.updated)] : []),
  ]
  const named: Named = {
    title,
    authors: authors.names,
    ...defined({
      publishedAt: dates.published?.at,
      updatedAt: dates.updated?.at,
      agency: authors.agency,
      siteName: siteNames[0],
      section: findSection(head, item),
      language: findLanguage(head, item),
      imageUrl: findImage(head, item, base),
      canonicalUrl: findCanonical(head, item, base),
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

function metas(head: PageHead, ...names: readonly string[]): string[] {
  return names.flatMap((name) =>
    head.metas.filter((each) => each.name === name).map(({ content }) => content),
  )
}

function listStated(head: PageHead, item: StructuredItem | undefined): string[] {
  const headline = readText(item?.headline) ?? readText(item?.name)
  const stated = [headline, ...metas(head, 'og:title', 'twitter:title', 'headline', 'dc.title'), head.title]
  return stated
    .filter((text) => text !== undefined && text.trim() !== '')
    .map((text) => foldSpace(text ?? ''))
}

function listSiteNames(
  head: PageHead,
  items: readonly StructuredItem[],
  item: StructuredItem | undefined,
): string[] {
  const publisher = readText(readFields(readList(item?.publisher)[0]).name)
  const site = items.find(({ '@type': type }) => type === 'WebSite' || type === 'NewsMediaOrganization')
  const names = [
    ...metas(head, 'og:site_name'),
    publisher,
    readText(site?.name),
    ...metas(head, 'application-name', 'apple-mobile-web-app-title'),
  ]
  return names
    .filter((name) => name !== undefined && name.length <= maxSiteName)
    .map((name) => foldSpace(name ?? ''))
}

// Longer ones are slogans.
const maxSiteName = 80

function hostName(url: string): string[] {
  return [URL.parse(url)?.hostname.replace(/^www\./, '') ?? '']
}

function findSection(head: PageHead, item: StructuredItem | undefined): string | undefined {
  const section =
    readText(readList(item?.articleSection)[0]) ??
    metas(head, 'article:section', 'parsely-section', 'section')[0]
  return section === undefined || section.length > maxSiteName ? undefined : foldSpace(section)
}

/** `en_US` → `en-US`; what is no tag is none. */
function findLanguage(head: PageHead, item: StructuredItem | undefined): string | undefined {
  const stated = [
    head.language,
    readText(item?.inLanguage),
    ...metas(head, 'content-language', 'language', 'og:locale'),
  ]
  const tags = stated.map((tag) => tag?.trim().split(',')[0]?.replaceAll('_', '-'))
  return tags.find((tag) => tag !== undefined && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag))
}

function findImage(head: PageHead, item: StructuredItem | undefined, base: string): string | undefined {
  const described = readList(item?.image).flatMap(
    (image) => readText(image) ?? readText(readFields(image).url) ?? [],
  )
  const stated = [
    ...metas(head, 'og:image', 'og:image:url', 'og:image:secure_url', 'twitter:image', 'twitter:image:src'),
    ...described,
  ]
  return stated.map((address) => resolveHttpUrl(address, base)).find((address) => address !== undefined)
}

function findCanonical(head: PageHead, item: StructuredItem | undefined, base: string): string | undefined {
  const link = head.links.find(({ rel }) => rel === 'canonical')?.href
  const entity = readText(item?.mainEntityOfPage) ?? readText(readFields(item?.mainEntityOfPage)['@id'])
  const stated = [link, metas(head, 'og:url')[0], entity].map((address) => resolveHttpUrl(address, base))
  // Some pages name the outlet's front page, by mistake.
  return stated.find((address) => address !== undefined && URL.parse(address)?.pathname !== '/')
}

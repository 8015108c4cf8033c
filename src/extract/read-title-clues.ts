import { readFields, readList, readText } from '../lib/read.ts'
import { foldSpace } from '../lib/text.ts'
import type { TitleClues } from './choose-title.ts'
import { headingText, toKey } from './find-heading.ts'
import { listLines } from './list-lines.ts'
import { listMetas } from './list-metas.ts'
import { listElements, type PageElement } from './page-tree.ts'
import type { PageHead, PageMarkup } from './read-markup.ts'
import type { StructuredItem } from './read-structured-data.ts'

/** What a page calls its article and its outlet, in the order of trust of each. */
export function readTitleClues(
  { head, root }: PageMarkup,
  { items, item }: { items: readonly StructuredItem[]; item: StructuredItem | undefined },
): Omit<TitleClues, 'url'> {
  const stated = listStated(head, item)
  return { stated, headings: listHeadings(root, stated), siteNames: listSiteNames(head, items, item) }
}

function listStated(head: PageHead, item: StructuredItem | undefined): string[] {
  const headline = readText(item?.headline) ?? readText(item?.name)
  const stated = [
    headline,
    ...listMetas(head, 'og:title', 'twitter:title', 'headline', 'dc.title'),
    head.title,
  ]
  return stated
    .filter((text) => text !== undefined && text.trim() !== '')
    .map((text) => foldSpace(text ?? ''))
}

// Lines: a title stands at the top, below a menu.
const titleReach = 60
const minTitle = 12
const maxTitle = 200

/** The texts of the page's `h1`; where it has none, the first lines that the head says too. */
function listHeadings(root: PageElement, stated: readonly string[]): string[] {
  const headings = listElements(root).filter(({ name }) => name === 'h1')
  if (headings.length > 0) return headings.map(headingText)
  const keys = stated.map(toKey)
  return listLines(root)
    .slice(0, titleReach)
    .map(({ text }) => text)
    .filter(
      (text) =>
        text.length >= minTitle &&
        text.length <= maxTitle &&
        keys.some((key) => key.includes(toKey(text)) && toKey(text).length * 2 >= key.length),
    )
}

function listSiteNames(
  head: PageHead,
  items: readonly StructuredItem[],
  item: StructuredItem | undefined,
): string[] {
  const publisher = readText(readFields(readList(item?.publisher)[0]).name)
  const site = items.find(({ '@type': type }) => type === 'WebSite' || type === 'NewsMediaOrganization')
  const names = [
    ...listMetas(head, 'og:site_name'),
    publisher,
    readText(site?.name),
    ...listMetas(head, 'application-name', 'apple-mobile-web-app-title'),
  ]
  return names
    .filter((name) => name !== undefined && name.length <= maxSiteName)
    .map((name) => foldSpace(name ?? ''))
}

// Longer ones are slogans.
const maxSiteName = 80

import { defined } from '../lib/read.ts'
import { fail, type Result, succeed } from '../lib/result.ts'
import { resolveHttpUrl } from '../lib/url.ts'
import type { FailureReason } from '../model/feed.ts'
import type { ParsedFeed, ParsedItem } from '../model/parsed-feed.ts'
import { keepNewest } from './keep-newest.ts'
import { readCategories } from './read-categories.ts'
import { readAddress, readDate, readLanguage, readTitle } from './read-fields.ts'
import { childrenOf, childText, firstChild, type XmlElement } from './xml-element.ts'

/**
 * Reads the entries of a sitemap that are marked as news, which have a headline and a date but no text. One that lists
 * mere pages is a failure; one without any entry is a news sitemap in a quiet time, when it says that news stand in it.
 * Source: https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
 */
export function parseNewsSitemap(root: XmlElement): Result<ParsedFeed, FailureReason> {
  const pages = childrenOf(root, 'url')
  const entries = pages.filter((page) => firstChild(page, 'news:news') !== undefined)
  if (entries.length === 0 && (pages.length > 0 || !declaresNews(root)))
    return fail('no news', `a sitemap of ${pages.length} pages, none of them marked as news`)
  const items = keepNewest(entries, publishedAtOf).map(readItem)
  const publication = entries.map(publicationOf).find((found) => found !== undefined)
  return succeed({
    format: 'sitemap',
    ...defined({
      title: publication && readTitle(publication, 'news:name'),
      link: resolveHttpUrl('/', items.find(({ link }) => link !== undefined)?.link ?? root.base),
      language: items.find(({ language }) => language !== undefined)?.language,
    }),
    authors: [],
    categories: [],
    items,
  })
}

/** The namespaces that an element declares are among its attributes. */
function declaresNews({ attributes }: XmlElement): boolean {
  return Object.values(attributes).some((value) => /\/schemas\/sitemap-news\//i.test(value))
}

function newsOf(page: XmlElement): XmlElement | undefined {
  return firstChild(page, 'news:news')
}

function publicationOf(page: XmlElement): XmlElement | undefined {
  const news = newsOf(page)
  return news && firstChild(news, 'news:publication')
}

function publishedAtOf(page: XmlElement) {
  const news = newsOf(page)
  return news && readDate(news, 'news:publication_date')
}

function readItem(page: XmlElement): ParsedItem {
  const news = newsOf(page) ?? page
  const publication = publicationOf(page)
  const image = firstChild(page, 'image:image')
  return {
    ...defined({
      link: readAddress(page, 'loc'),
      title: readTitle(news, 'news:title'),
      language: readLanguage(publication && childText(publication, 'news:language')),
      publishedAt: publishedAtOf(page),
      updatedAt: readDate(page, 'lastmod'),
      imageUrl: image && readAddress(image, 'image:loc'),
    }),
    authors: [],
    categories: [...readCategories(news), ...readGenres(news)],
    enclosures: [],
  }
}

// What search engines once asked outlets to state; the other genres (Blog, UserGenerated) say nothing of the text's kind.
const genres = new Map([
  ['opinion', 'Opinion'],
  ['oped', 'Opinion'],
  ['pressrelease', 'Press release'],
])

function readGenres(news: XmlElement): string[] {
  const stated = (childText(news, 'news:genres') ?? '').toLowerCase().split(',')
  return [...new Set(stated.flatMap((genre) => genres.get(genre.trim()) ?? []))]
}

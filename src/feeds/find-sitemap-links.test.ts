import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findSitemapLinks } from './find-sitemap-links.ts'

const site = 'https://news.example/'
const cases = [
  {
    name: 'are first those in the rules for programs that speak of news, the others last',
    given:
      'User-agent: *\nDisallow: /x\nSitemap: https://news.example/pages.xml\r\n  sitemap : /maps/news.xml.gz\nSITEMAP: javascript:x',
    first: '/maps/news.xml.gz',
    last: '/pages.xml',
  },
  {
    name: 'are the usual ones where nothing is said',
    given: '',
    first: '/news-sitemap.xml',
    last: '/sitemap.xml',
  },
  {
    name: 'are each there once',
    given: 'Sitemap: /sitemap-news.xml\nSitemap: /sitemap.xml\nSitemap: /sitemap.xml',
    first: '/sitemap-news.xml',
    last: '/sitemap.xml',
  },
]

for (const { name, given, first, last } of cases) {
  test(`the sitemaps of a site ${name}`, () => {
    const links = findSitemapLinks(given, site)
    assert.deepEqual([links[0], links.at(-1)], [new URL(first, site).href, new URL(last, site).href])
    assert.equal(new Set(links).size, links.length)
  })
}

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isNewsSitemap, isSitemapIndex, parseSitemapIndex } from './parse-sitemap-index.ts'

const url = 'https://a.example/sitemap.xml'
const indexOf = (...parts: readonly (readonly [loc: string, lastmod?: string])[]) =>
  `<?xml version="1.0"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${parts
    .map(
      ([loc, lastmod]) =>
        `<sitemap><loc>${loc}</loc>${lastmod ? `<lastmod>${lastmod}</lastmod>` : ''}</sitemap>`,
    )
    .join('')}</sitemapindex>`

const cases = [
  {
    name: 'come with those first whose address speaks of news, whatever their host is called',
    given: indexOf(
      ['https://news.example/pages.xml', '2025-06-02'],
      ['https://news.example/news.xml', '2025-06-01'],
    ),
    expected: ['https://news.example/news.xml', 'https://news.example/pages.xml'],
  },
  {
    name: 'come by the time of their last change',
    given: indexOf(
      ['/1.xml', '2024-01-01'],
      ['/2.xml', '2025-06-01T10:00:00Z'],
      ['/3.xml'],
      ['/4.xml', '2025-05-31'],
    ),
    expected: ['/2.xml', '/4.xml', '/1.xml', '/3.xml'],
  },
  {
    name: 'come by the date in their address where no change is stated',
    given: indexOf(
      ['/2024-12.xml'],
      ['/2025-05-30.xml'],
      ['/2025/05.xml'],
      ['/pages.xml'],
      ['/20250611.xml'],
    ),
    expected: ['/20250611.xml', '/2025/05.xml', '/2025-05-30.xml', '/2024-12.xml', '/pages.xml'],
  },
  {
    name: 'keep their order where nothing tells them apart, without those that have no address',
    given: indexOf(['/b.xml'], ['javascript:x'], [' /a.xml '], ['']),
    expected: ['/b.xml', '/a.xml'],
  },
]

for (const { name, given, expected } of cases) {
  test(`the parts of an index of sitemaps ${name}`, () => {
    const parts = parseSitemapIndex({ body: Buffer.from(given), url })
    assert.ok(parts.ok)
    assert.deepEqual(
      parts.value.map((part) => part.url),
      expected.map((address) => new URL(address, url).href),
    )
  })
}

test('an index is told from other documents by its root, behind a comment too', () => {
  assert.ok(isSitemapIndex(Buffer.from(`<!-- made today -->\n${indexOf()}`)))
  assert.ok(
    isSitemapIndex(Buffer.from('<s:sitemapindex xmlns:s="http://www.sitemaps.org/schemas/sitemap/0.9">')),
  )
  assert.ok(!isSitemapIndex(Buffer.from('<urlset><url>')))
  assert.equal(parseSitemapIndex({ body: '<!doctype html><p>' }).ok, false)
})

const newsSpace = 'xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"'
const sitemaps = [
  { name: 'a sitemap with an entry of news', given: `<urlset ${newsSpace}><url><n:news>`, expected: true },
  { name: 'one that could have news and has none', given: `<urlset ${newsSpace}><url>`, expected: false },
  { name: 'one of pages', given: '<urlset><url><loc>', expected: false },
]

for (const { name, given, expected } of sitemaps) {
  test(`${name} is ${expected ? 'a' : 'no'} news sitemap`, () => {
    assert.equal(isNewsSitemap(Buffer.from(given)), expected)
  })
}

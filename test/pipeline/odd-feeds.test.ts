/** Feeds that can be read although something is wrong with them: what comes of them on the pages. */

import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import type { Article } from '../../src/model/article.ts'
import type { Store } from '../../src/store/store.ts'
import { type RssItem, renderRss } from '../render-rss.ts'
import { textOf } from '../web/read-page.ts'
import { startWebServer } from '../web-server.ts'
import { type OpenPages, openPages } from './open-pages.ts'
import { openReading } from './open-reading.ts'

const now = Date.UTC(2026, 5, 12, 15)
const yesterday = now - 86_400_000

interface Served {
  readonly body: string | Uint8Array
  readonly type?: string
}

/** Reads one answer after the other from the same address, and gives what is stored then. */
async function readAll(
  t: TestContext,
  answers: readonly Served[],
): Promise<{ pages: OpenPages; articles: Article[]; origin: string }> {
  let served = answers[0]
  const publisher = await startWebServer((_, response) => {
    response.setHeader('content-type', served?.type ?? 'application/xml').end(served?.body)
  })
  t.after(() => publisher.close())
  const reading = await openReading(t, { now })
  for (const answer of answers) {
    served = answer
    const feed = await reading.read(`${publisher.origin}/news/feed.xml`, 'Odd Courier')
    assert.equal(feed.failure, undefined)
  }
  return { pages: openPages(reading), origin: publisher.origin, articles: await listAll(reading.store) }
}

/** By title. */
function listAll(store: Store): Promise<Article[]> {
  return store.read(async (reader) => {
    const articles = await reader.listArticles(await reader.listArticleIds({ limit: 100 }))
    return articles.sort((one, other) => one.title.localeCompare(other.title, 'en'))
  })
}

const rss = (...items: RssItem[]): Served => ({
  body: renderRss({ title: 'Odd Courier', link: 'https://odd.example/', items }),
})

test('a wrong charset garbles no letter', async (t) => {
  const { body } = rss({ title: 'Überschwemmung in Łódź', link: 'https://odd.example/1' })
  const { pages } = await readAll(t, [{ body, type: 'text/xml; charset=iso-8859-1' }])
  assert.match((await pages.get('/')).text, /Überschwemmung in Łódź/)
})

test('windows-1252 that calls itself UTF-8 garbles no letter', async (t) => {
  const { body } = rss({
    title: 'Überschwemmung',
    link: 'https://odd.example/1',
    text: 'Für die Bürger war es zu spät, sagte er.',
  })
  const { pages } = await readAll(t, [{ body: Buffer.from(String(body), 'latin1') }])
  assert.match((await pages.get('/')).text, /Überschwemmung.*Für die Bürger war es zu spät/)
})

test('without dates, or with those of 1970 and 2099, articles count from when they were first seen', async (t) => {
  const { pages, articles } = await readAll(t, [
    rss(
      { title: 'Undated', link: 'https://odd.example/1' },
      { title: 'Epoch', link: 'https://odd.example/2', publishedAt: 0 },
      { title: 'Future', link: 'https://odd.example/3', publishedAt: Date.UTC(2099, 0, 1) },
      { title: 'Nonsense', link: 'https://odd.example/4', date: 'the day before' },
      { title: 'Sound', link: 'https://odd.example/5', publishedAt: yesterday },
    ),
  ])
  assert.deepEqual(
    articles.map(({ title, publishedAt }) => [title, publishedAt]),
    [
      ['Epoch', now],
      ['Future', now],
      ['Nonsense', now],
      ['Sound', yesterday],
      ['Undated', now],
    ],
  )
  const times = (await pages.get('/')).all('time').map((time) => time.attribs.datetime)
  assert.deepEqual(new Set(times), new Set([now, yesterday].map((at) => new Date(at).toISOString())))
})

test('an article without a date stays when it is read again later', async (t) => {
  const undated = rss({ title: 'Undated', link: 'https://odd.example/1' })
  const later = rss({ title: 'Undated', link: 'https://odd.example/1', publishedAt: yesterday })
  const { articles } = await readAll(t, [undated, later])
  assert.deepEqual(
    articles.map(({ publishedAt }) => publishedAt),
    [now],
  )
})

test('the same id twice at one address is one article, at two addresses two', async (t) => {
  const { articles } = await readAll(t, [
    rss(
      { title: 'Early', id: 'same', link: 'https://odd.example/1', publishedAt: yesterday },
      { title: 'Late', id: 'same', link: 'https://odd.example/1', publishedAt: now },
    ),
    rss(
      { title: 'One', id: 'shared', link: 'https://odd.example/2' },
      { title: 'Two', id: 'shared', link: 'https://odd.example/3' },
    ),
  ])
  assert.deepEqual(
    articles.map(({ title }) => title),
    ['Late', 'One', 'Two'],
  )
})

test('ids that change with every reading bring nothing twice', async (t) => {
  const edition = (number: number) =>
    rss(
      { title: 'Ferry', id: `ferry-${number}`, link: 'https://odd.example/ferry' },
      { title: 'Dam', id: `dam-${number}`, link: `https://odd.example/dam?utm_source=${number}` },
    )
  const { articles } = await readAll(t, [edition(1), edition(2), edition(3)])
  assert.deepEqual(
    articles.map(({ title, revisedAt }) => [title, revisedAt]),
    [
      ['Dam', undefined],
      ['Ferry', undefined],
    ],
  )
})

test('markup in a title is read as words, and no script of a feed reaches a page', async (t) => {
  const hostile =
    '<img src=x onerror=alert(1)><p onclick=alert(2)>Read <a href="javascript:alert(3)">this</a></p><script>alert(4)</script>'
  const { pages, articles } = await readAll(t, [
    rss(
      {
        title: 'Rain &amp; <b>wind</b> <script>alert(5)</script>',
        link: 'https://odd.example/1',
        text: hostile,
      },
      { title: 'A < B & "C"', link: 'javascript:alert(6)', text: hostile },
    ),
  ])
  assert.deepEqual(
    articles.map(({ title }) => title.trim()),
    ['A < B & "C"', 'Rain & wind'],
  )
  for (const path of ['/', ...articles.map(({ id }) => `/article/${id}`), '/search?q=rain']) {
    const page = await pages.get(path)
    assert.ok(
      page
        .all('script')
        .every(({ attribs, children }) => attribs.src?.startsWith('/assets/') && children.length === 0),
    )
    assert.doesNotMatch(page.html, /alert\(|onerror|onclick|javascript:/)
  }
})

test('relative links lead to the outlet', async (t) => {
  const { pages, articles, origin } = await readAll(t, [
    {
      body: '<rss version="2.0"><channel><title>Odd Courier</title><link>/</link><item><title>Ferry</title><link>../ferry</link><description>&lt;p&gt;See &lt;a href="timetable"&gt;when&lt;/a&gt; &lt;img src="/pier.png"&gt;&lt;/p&gt;</description></item></channel></rss>',
    },
  ])
  assert.equal(articles[0]?.url, `${origin}/ferry`)
  const page = await pages.get(`/article/${articles[0]?.id}`)
  assert.equal(page.linkTo('when'), `${origin}/news/timetable`)
  assert.ok(
    page.all('a').some((link) => link.attribs.href === `${origin}/ferry` && /original/.test(textOf(link))),
  )
  assert.ok(page.all('img').some((image) => image.attribs.src === `${origin}/pier.png`))
})

test('ids and names in JSON that no store keeps as they are bring their articles all the same, and once', async (t) => {
  const odd = String.raw`x\u0000y\ud800`
  const item = (id: string) =>
    `{"id":"${id}","url":"https://odd.example/${id}","title":"Ferry ${id}","content_text":"It sails.","image":"https://odd.example/${odd}","authors":[{"name":"Ada ${odd}"}]}`
  const body = `{"version":"https://jsonfeed.org/version/1.1","title":"Odd","items":[${item('1')},${item(odd)}]}`
  const { articles } = await readAll(t, [
    { body, type: 'application/feed+json' },
    { body: `${body} `, type: 'application/feed+json' },
  ])
  assert.deepEqual(
    articles.map(({ title, authors }) => [title, authors]),
    [
      ['Ferry 1', ['Ada x\ufffdy\ufffd']],
      ['Ferry x\ufffdy\ufffd', ['Ada x\ufffdy\ufffd']],
    ],
  )
})

import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { DomUtils, parseDocument } from 'htmlparser2'
import type { ReaderId } from '../../src/model/ids.ts'
import type { StoryPicture } from '../../src/pipeline/commands.ts'
import { fillFlood } from './fill-flood.ts'
import { fillNewsroom, hostileTitle } from './fill-newsroom.ts'
import { type OpenSite, openSite } from './open-site.ts'
import { readPage } from './read-page.ts'

const url = 'https://news.example.org'
const publicSite = { url, proxies: [] }

async function identify({ headers }: Request) {
  const isKnown = headers.get('cookie')?.includes('octavo=anna') === true
  return isKnown ? { readerId: 2 as ReaderId, role: 'reader' as const, name: 'Anna' } : undefined
}

function readHead(html: string) {
  const page = readPage(html)
  const metas = page.all('meta').map(({ attribs }) => [attribs.property ?? attribs.name, attribs.content])
  const data = page.all('script', ({ attribs }) => attribs.type === 'application/ld+json')
  const canonical = page
    .all('link', ({ attribs }) => attribs.rel === 'canonical')
    .map(({ attribs }) => attribs.href)
  return {
    page,
    canonical,
    metas: Object.fromEntries(metas) as Record<string, string>,
    data: data.map((one) => DomUtils.textContent(one)),
  }
}

describe('the pages of a site', () => {
  let site: OpenSite
  before(async () => {
    site = await openSite({ fill: fillNewsroom, identify, publicSite })
  })
  after(() => site.close())
  const ask = (path: string, headers: Record<string, string> = {}) =>
    site.fetch(new Request(`http://localhost${path}`, { headers }))
  const look = async (path: string) => readHead(await (await ask(path)).text())

  test('tell of a story what it is, in the words of schema.org and of those who share it', async () => {
    const [story] = await site.store.read((reader) => reader.listStories({ limit: 1, language: 'en' }))
    const { canonical, metas, data } = await look(`/story/${story?.id}`)
    assert.deepEqual(canonical, [`${url}/story/${story?.id}`])
    assert.equal(metas['og:title'], story?.title)
    assert.equal(metas['og:type'], 'article')
    assert.equal(readHead(await (await ask('/')).text()).metas['og:type'], 'website')
    assert.equal(metas.robots, undefined)
    const told = JSON.parse(data[0] ?? '')
    assert.deepEqual(
      [told['@type'], told.name, told.hasPart.length > 0],
      ['CollectionPage', story?.title, true],
    )
    assert.match(told.hasPart[0].url, /^https:\/\/[a-z]+\.example\//)
  })

  test('cannot be broken by a headline', async () => {
    const ids = await site.store.read((reader) => reader.listArticleIds({ limit: 50 }))
    const articles = await site.store.read((reader) => reader.listArticles(ids))
    const hostile = articles.find(({ title }) => title === hostileTitle)
    const { data, metas, page } = await look(`/story/${hostile?.storyId}`)
    assert.equal(JSON.parse(data[0] ?? '').name, hostileTitle)
    assert.equal(metas['og:title'], hostileTitle)
    assert.ok(
      page.all('script').every(({ attribs }) => attribs.src || attribs.type === 'application/ld+json'),
    )
  })

  test('send who finds an article to its outlet', async () => {
    const [article] = await site.store.read((reader) => reader.listArticles([1 as never]))
    assert.deepEqual((await look('/article/1')).canonical, [article?.url])
  })

  test('keep searches, answers, older pages and what is gone out of lists', async () => {
    for (const path of [
      '/search?q=dam',
      '/ask?q=who',
      '/?after=1~1',
      '/article/1/explain',
      '/story/1/answer/summary',
      '/story/9999',
    ])
      assert.equal((await look(path)).metas.robots, 'noindex', path)
    assert.equal((await look('/')).metas.robots, undefined)
  })

  test('are listed by stories of several outlets and by hashtags', async () => {
    const robots = await (await ask('/robots.txt')).text()
    assert.match(robots, new RegExp(`^Sitemap: ${url}/sitemap\\.xml$`, 'm'))
    assert.doesNotMatch(robots, /^Disallow: \/$/m)
    const read = async (path: string) => {
      const response = await ask(path)
      assert.equal(response.headers.get('content-type'), 'application/xml; charset=utf-8')
      const document = parseDocument(await response.text(), { xmlMode: true })
      return DomUtils.getElementsByTagName('loc', document.children).map((one) => DomUtils.textContent(one))
    }
    const parts = await read('/sitemap.xml')
    assert.deepEqual(parts, [`${url}/sitemap/stories/1`, `${url}/sitemap/tags/1`])
    const listed = (await Promise.all(parts.map((part) => read(new URL(part).pathname)))).flat()
    for (const address of listed) assert.equal((await ask(new URL(address).pathname)).status, 200, address)
    assert.ok(
      listed.some((address) => address.includes('/story/')) && listed.some((one) => one.includes('/tag/')),
    )
    assert.deepEqual(await read('/sitemap/stories/2'), [])
    assert.equal((await ask('/sitemap/stories/0')).status, 404)
  })

  test('are kept by a cache for all, but never those of who is signed in', async () => {
    const cache = openSharedCache((path, headers) => ask(path, headers))
    for (const path of ['/', '/story/1', '/tags', '/section/sport', '/briefing/feed']) {
      const mine = await cache(path, { cookie: 'octavo=anna' })
      const everyones = await cache(path, {})
      assert.doesNotMatch(everyones.text, /"\/saved"/, path)
      assert.equal((await cache(path, {})).isKept, true, path)
      assert.equal((await cache(path, { cookie: 'octavo=anna' })).isKept, false, path)
      if (path === '/') assert.match(mine.text, /"\/saved"/)
    }
    const page = await ask('/tags')
    assert.equal(page.headers.get('cache-control'), 'public, max-age=30, stale-while-revalidate=60')
    assert.match(page.headers.get('etag') ?? '', /^W\//)
  })
})

test('the Octavo of one reader tells search engines to stay away', async (t) => {
  const site = await openSite({ fill: fillFlood })
  t.after(() => site.close())
  const robots = await site.fetch(new Request('http://localhost/robots.txt'))
  assert.equal(await robots.text(), 'User-agent: *\nDisallow: /\n')
  assert.equal((await site.get('/sitemap.xml', 404)).title.length > 0, true)
  assert.deepEqual(readHead((await site.get('/story/1')).html).canonical, [])
})

/** A cache in front of a site, as RFC 9111 §3 and §4.1 have it: one answer for all whose requests agree in what it varies by. */
function openSharedCache(
  ask: (path: string, headers: Record<string, string>) => Promise<Response> | Response,
) {
  const kept: { path: string; vary: string[]; headers: Record<string, string>; text: string }[] = []
  return async (path: string, headers: Record<string, string>) => {
    const known = kept.find(
      (one) => one.path === path && one.vary.every((name) => one.headers[name] === headers[name]),
    )
    if (known) return { text: known.text, isKept: true }
    const response = await ask(path, headers)
    const text = await response.text()
    const caching = response.headers.get('cache-control') ?? ''
    const vary = (response.headers.get('vary') ?? '').toLowerCase().split(/,\s*/)
    if (response.ok && /\bpublic\b.*max-age=[1-9]/.test(caching)) kept.push({ path, vary, headers, text })
    return { text, isKept: false }
  }
}

test('a story has a picture where stories can be drawn, which is asked for anew by its tag', async (t) => {
  const asked: StoryPicture[] = []
  const drawStory = async (picture: StoryPicture) => {
    asked.push(picture)
    return new Uint8Array([137, 80])
  }
  const site = await openSite({ fill: fillFlood, publicSite: { ...publicSite, drawStory } })
  t.after(() => site.close())
  const ask = (headers: Record<string, string> = {}) =>
    site.fetch(new Request('http://localhost/story/1/picture.png', { headers }))
  const { metas } = readHead((await site.get('/story/1')).html)
  assert.equal(metas['og:image'], `${url}/story/1/picture.png`)
  assert.equal(metas['twitter:card'], 'summary_large_image')
  const first = await ask()
  assert.equal(first.headers.get('content-type'), 'image/png')
  assert.deepEqual(asked[0]?.origins, [1, 1, 1])
  assert.equal(asked[0]?.outlets.length, 3)
  assert.equal((await ask({ 'if-none-match': first.headers.get('etag') ?? '' })).status, 304)
  assert.equal(asked.length, 1)
  const takedown = { kind: 'outlet', key: 'long.example', articleId: undefined, isErased: false } as const
  const said = { requestedBy: 'x', reason: 'y', takenAt: 1, takenBy: '' }
  await site.store.write((writer) => writer.saveTakedown({ ...takedown, ...said }))
  assert.equal((await ask({ 'if-none-match': first.headers.get('etag') ?? '' })).status, 200)
  assert.equal(asked[1]?.outlets.length, 2)
})

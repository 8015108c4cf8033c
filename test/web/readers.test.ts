import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { StoryId } from '../../src/model/ids.ts'
import { onlyReader } from '../../src/model/reader.ts'
import { fillNewsroom, newsroomNow } from './fill-newsroom.ts'
import { type OpenSite, openSite } from './open-site.ts'
import { textOf, withClass } from './read-page.ts'

const hour = 3_600_000

/** What a reader does for themselves, page by page, in the order in which it stands here. */
describe('what is a reader’s own', () => {
  let site: OpenSite
  let now = newsroomNow
  before(async () => {
    site = await openSite({ fill: fillNewsroom, clock: () => now })
  })
  after(() => site.close())

  const titlesOf = async (path: string) =>
    (await site.get(path)).all('h2', withClass('card-title')).map((title) => textOf(title))
  const post = async (path: string, fields: Record<string, string>) => {
    const response = await site.post(path, fields)
    return [response.status, response.headers.get('location')]
  }
  /** Their numbers by the first part of their domains. */
  const listOutlets = async (): Promise<Record<string, number>> => {
    const outlets = await site.store.read((reader) => reader.listOutletsByName(10))
    return Object.fromEntries(outlets.map(({ id, domain }) => [domain.replace('.example', ''), id]))
  }
  const open = async (path: string, headers: Record<string, string> = {}) => {
    await site.fetch(new Request(`http://localhost${path}`, { headers }))
    await site.settle()
  }

  it('begins with nothing, and says how to begin', async () => {
    assert.match((await site.get('/following')).text, /You follow nothing yet/)
    assert.match((await site.get('/saved')).text, /Nothing is saved/)
    assert.doesNotMatch((await site.get('/')).text, /last visit/)
  })

  it('moves what is followed further forward, and says why', async () => {
    const before = await titlesOf('/')
    const placeOf = (titles: readonly string[]) => titles.findIndex((title) => title.startsWith('<script>'))
    const { ledger } = await listOutlets()
    const followed = [303, `/outlet/${ledger}?notice=followed`]
    assert.deepEqual(await post(`/outlet/${ledger}/choice`, { choice: 'follow' }), followed)
    await post('/tag/velden/choice', { choice: 'follow' })
    const titles = await titlesOf('/')
    assert.deepEqual(new Set(titles), new Set(before), 'none is lost or there twice')
    assert.ok(placeOf(titles) < placeOf(before))
    const card = (await site.get('/'))
      .all('article')
      .map(textOf)
      .find((text) => text.includes('Glassworks'))
    assert.match(card ?? '', /Why here.*Latest report.*You follow #Velden: as if 6 hours newer/)
    assert.match((await site.get('/tag/velden')).text, /You follow this.*Unfollow/)
    assert.match((await site.get('/following')).text, /Glassworks.*You follow.*#Velden/)
  })

  it('says with numbers why a story stands where it does', async () => {
    const [first] = (await site.get('/')).all('article').map(textOf)
    assert.match(
      first ?? '',
      /Why here ?Latest report 2 hours ago\.\s*Told by 4 outlets: as if 8 hours newer/,
    )
  })

  it('hides a story that only a muted outlet tells, and folds its articles in others', async () => {
    const { manara, ledger } = await listOutlets()
    assert.match((await titlesOf('/')).join(), /إجلاء/)
    for (const outlet of [manara, ledger]) {
      const muted = [303, `/outlet/${outlet}?notice=muted`]
      assert.deepEqual(await post(`/outlet/${outlet}/choice`, { choice: 'mute' }), muted)
    }
    const front = await site.get('/')
    assert.doesNotMatch(front.text, /إجلاء/)
    assert.doesNotMatch(front.text, /The dam that was never repaired|Skarn ferry cleared/)
    assert.match(front.text, /5 articles, 4 outlets/, 'what there is, is told')
    const story = await site.get('/story/2')
    assert.match(
      textOf(story.one('details', withClass('muted-articles'))),
      /1 article of an outlet that you mute.*never repaired/,
    )
    assert.match((await site.get(`/outlet/${ledger}`)).text, /You muted this.*Hear again/)
    const wire = await site.store.read((reader) =>
      reader.searchArticleIds({ text: '"eleven centimetres"', limit: 1 }),
    )
    assert.doesNotMatch((await site.get(`/article/${wire[0]}`)).text, /never repaired/)
    const again = await post(`/outlet/${manara}/choice?from=following`, { choice: 'none' })
    assert.deepEqual(again, [303, '/following?notice=unchosen'])
    assert.match((await site.get('/')).text, /إجلاء/)
  })

  it('shows a story by the headline of an outlet that is heard, and leaves muted ones out of the own feed', async () => {
    const [story] = await site.store.read((reader) => reader.listStoriesById([2 as StoryId]))
    const ids = await site.store.read((reader) => reader.listArticleIdsOfStories([2 as StoryId], 12))
    const articles = await site.store.read((reader) => reader.listArticles(ids.get(2 as StoryId) ?? []))
    const named = articles.find(({ title }) => title === story?.title)
    const newest = articles.find(({ id }) => id === ids.get(2 as StoryId)?.[0])
    assert.ok(named && newest && (await titlesOf('/')).includes(named.title))
    const made = await (await site.post('/settings/notices/feed', {})).text()
    const [address = ''] = /http:[^"]*\/notices\/feed\/[\w-]+/.exec(made) ?? []
    const feed = async () => (await site.fetch(new Request(address))).text()
    await post('/story/2/choice', { choice: 'follow' })
    assert.ok((await feed()).includes(`/article/${newest.id}"`))
    for (const { outletId } of [named, newest]) await post(`/outlet/${outletId}/choice`, { choice: 'mute' })
    assert.ok(!(await titlesOf('/')).includes(named.title))
    const told = await feed()
    assert.ok(!told.includes(`/article/${newest.id}"`) && told.includes('/article/'))
    for (const { outletId } of [named, newest]) await post(`/outlet/${outletId}/choice`, { choice: 'none' })
    await post('/story/2/choice', { choice: 'none' })
    assert.ok((await titlesOf('/')).includes(named.title))
  })

  it('takes hashtags in any script', async () => {
    const path = `/tag/${encodeURIComponent('سد-أورتل')}`
    assert.deepEqual(await post(`${path}/choice`, { choice: 'follow' }), [303, `${path}?notice=followed`])
    assert.match((await site.get(path)).text, /You follow this/)
    assert.deepEqual(await post(`${path}/choice?from=following`, { choice: 'none' }), [
      303,
      '/following?notice=unchosen',
    ])
  })

  it('hides what mostly bears a muted hashtag, and a muted story', async () => {
    await post('/tag/skarn-islands/choice', { choice: 'mute' })
    await post('/tag/halm/choice', { choice: 'mute' })
    const titles = await titlesOf('/')
    assert.ok(!titles.some((title) => title.startsWith('Ferry')))
    assert.ok(
      titles.some((title) => title.startsWith('Water level')),
      'one of its five articles bears it',
    )
    const [poll] = await site.store.read((reader) => reader.searchArticleIds({ text: 'Meridian', limit: 1 }))
    const [article] = await site.store.read((reader) => reader.listArticles(poll ? [poll] : []))
    await post(`/story/${article?.storyId}/choice`, { choice: 'mute' })
    assert.ok(!(await titlesOf('/')).some((title) => title.startsWith('Poll')))
    assert.match((await site.get('/following')).text, /You mute.*Poll sees mayor.*#Halm|You mute.*#Halm/)
    await post('/tag/skarn-islands/choice', { choice: 'none' })
  })

  it('saves an article and lets it go again', async () => {
    assert.match((await site.get('/article/1')).text, /Save/)
    assert.deepEqual(await post('/article/1/save', { saved: 'yes' }), [303, '/article/1?notice=articleSaved'])
    const title = textOf((await site.get('/article/1')).one('h1'))
    assert.ok((await site.get('/saved')).text.includes(title))
    assert.match((await site.get('/article/1')).text, /You saved this/)
    await post('/article/1/save', { saved: 'no' })
    assert.ok(!(await site.get('/saved')).text.includes(title))
  })

  it('marks what was opened, and not what a browser only loads or another site shows', async () => {
    const [id] = await site.store.read((reader) => reader.searchArticleIds({ text: 'furnace', limit: 1 }))
    const isRead = async () =>
      (await site.get('/tag/velden')).all('li', withClass('line')).some((line) => /Read/.test(textOf(line)))
    await open(`/article/${id}`, { 'sec-purpose': 'prefetch;prerender' })
    await open(`/article/${id}`, { 'sec-fetch-dest': 'image' })
    assert.equal(await isRead(), false)
    await open(`/article/${id}`)
    now += 5000
    assert.equal(await isRead(), true)
  })

  it('tells in the next visit what came in since, and marks it, once', async () => {
    now += 3 * hour
    await site.store.write(async (writer) => {
      const [feed] = (await writer.listFeeds()).filter(({ url }) => url.includes('northernwire'))
      assert.ok(feed)
      const text = 'The last of them left at noon.'
      await writer.saveReceived(
        feed,
        [
          {
            ...{ url: 'https://northernwire.example/late', key: 'late', title: 'Halm is empty', text },
            ...{ excerpt: text, html: `<p>${text}</p>`, contentHash: 'late', authors: [] },
            ...{ publishedAt: now - hour, enclosures: [], categories: [] },
          },
        ],
        now - hour,
      )
      const due = await writer.claimDueArticles({ now, leaseMs: hour, limit: 5 })
      const work = due.find(({ article }) => article.title === 'Halm is empty')
      assert.ok(work)
      await writer.saveUnderstanding({
        ...{ articleId: work.article.id, revisionId: work.revision.id, lease: work.lease },
        ...{ language: 'en', kind: 'news', sentences: [], tags: [], terms: [], relations: [], reasons: [] },
        ...{
          storyId: undefined,
          storyTitle: work.article.title,
          credits: [],
          chains: [],
          section: undefined,
          reprints: [],
          fingerprints: [],
        },
      })
    })
    const front = await site.get('/')
    const since = textOf(front.one('section', withClass('since')))
    assert.match(since, /^Since your last visit, 3 hours ago 1 new article, in 1 story\. Halm is empty/)
    assert.match(since, /New/)
    assert.equal(front.text.split('Halm is empty').length, 2, 'it stands once')
    assert.match(front.text, /Nothing new in these/)
    await site.settle()
    now += hour / 4
    assert.match((await site.get('/')).text, /Since your last visit, 3 hours ago/, 'the same visit')
    await site.settle()
    now += hour
    assert.match((await site.get('/')).text, /Nothing has come in since your last visit, 1 hour ago/)
  })

  it('leads to the story that another went into, with its notice, and lets go of one that is gone', async () => {
    const [first, second] = await site.store.read((reader) =>
      reader.listStories({ limit: 2, language: 'en' }),
    )
    assert.ok(first && second)
    const { id: from } = second
    await site.store.write((writer) =>
      writer.moveArticles({ articleIds: 'all', from, to: first.id, now: newsroomNow }),
    )
    const chosen = await post(`/story/${from}/choice`, { choice: 'follow' })
    assert.deepEqual(chosen, [303, `/story/${first.id}?notice=followed`])
    const subject = { kind: 'story', id: 4711 as StoryId } as const
    await site.store.write((writer) => writer.saveChoice(onlyReader, subject, { choice: 'follow', now }))
    const taken = await post('/story/4711/choice', { choice: 'none' })
    assert.deepEqual(taken, [303, '/following?notice=unchosen'])
    assert.equal((await post('/story/4711/choice', { choice: 'none' }))[0], 404)
  })

  it('refuses what is not there or not a choice, and what another website asks', async () => {
    for (const [path, fields] of [
      ['/outlet/999/choice', { choice: 'follow' }],
      ['/outlet/x/choice', { choice: 'follow' }],
      ['/outlet/1/choice', { choice: 'hate' }],
      ['/outlet/1/choice', {}],
      ['/tag/none/choice', { choice: 'mute' }],
      ['/story/999/choice', { choice: 'mute' }],
      ['/article/999/save', { saved: 'yes' }],
      ['/article/999/save', { saved: 'no' }],
      ['/article/999/part', { story: '1' }],
    ] as const) {
      assert.equal((await post(path, fields as Record<string, string>))[0], 404, path)
    }
    const foreign = { method: 'POST', headers: { origin: 'https://other.example' } }
    const response = await site.fetch(new Request('http://localhost/outlet/1/choice', foreign))
    assert.equal(response.status, 403)
    assert.match(await response.text(), /own pages/)
    assert.deepEqual(site.errors, [])
  })
  it('takes orders behind a proxy that ends TLS, and from no other port or site', async () => {
    const statusOf = async (headers: Record<string, string>) =>
      (await site.fetch(new Request('http://localhost/outlet/4711/choice', { method: 'POST', headers })))
        .status
    assert.equal(await statusOf({ origin: 'https://localhost' }), 404)
    assert.equal(await statusOf({ origin: 'https://localhost', 'sec-fetch-site': 'same-origin' }), 404)
    assert.equal(await statusOf({ origin: 'https://localhost', 'sec-fetch-site': 'cross-site' }), 403)
    assert.equal(await statusOf({ origin: 'https://localhost:8443' }), 403)
    assert.equal(await statusOf({ origin: 'null' }), 403)
  })
})

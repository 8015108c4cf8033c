import assert from 'node:assert/strict'
import { afterEach, beforeEach, describe, it } from 'node:test'
import type { ArticleId, StoryId } from '../../src/model/ids.ts'
import { claimAll, understandingOf } from '../contract/newsroom.ts'
import { fillNewsroom, newsroomNow } from './fill-newsroom.ts'
import { type OpenSite, openSite } from './open-site.ts'
import { textOf, withClass } from './read-page.ts'

/** The newsroom, where its largest story is, and another of its language. */
async function openNewsroom() {
  const site = await openSite({ fill: fillNewsroom })
  const stories = await site.store.read((reader) => reader.listStories({ limit: 50, language: 'en' }))
  const [largest, other] = stories.sort((a, b) => b.articleCount - a.articleCount)
  assert.ok(largest && other && largest.articleCount > 3)
  const members = await site.store.read((reader) => reader.listArticleIds({ storyId: largest.id, limit: 50 }))
  return { site, largest, other, members }
}

async function send(site: OpenSite, path: string, fields: readonly (readonly [string, string | number])[]) {
  const body = new URLSearchParams(fields.map(([name, value]): [string, string] => [name, String(value)]))
  const response = await site.fetch(new Request(`http://localhost${path}`, { method: 'POST', body }))
  return { status: response.status, to: response.headers.get('location') ?? '' }
}

/** Understands the one article that was revised, with a relation to another; says which it is. */
async function relate({ store }: OpenSite, storyId: StoryId, toId: ArticleId): Promise<ArticleId> {
  return store.write(async (writer) => {
    const [work] = await claimAll(writer, newsroomNow)
    assert.ok(work)
    const fromId = work.article.id
    const why = [{ rule: 'shared terms', detail: 'Skarn' }] as const
    const relations = [{ fromId, toId, kind: 'background', score: 0.4, why }] as const
    await writer.saveUnderstanding(understandingOf(work, storyId, { relations }))
    return fromId
  })
}

/** Where the newest correction is taken back. */
async function findUndo(site: OpenSite): Promise<string> {
  const page = await site.get('/corrections')
  return page.one('form', ({ attribs }) => attribs.action?.endsWith('/undo') ?? false).attribs.action ?? ''
}

describe('corrections', () => {
  let newsroom: Awaited<ReturnType<typeof openNewsroom>>
  beforeEach(async () => {
    newsroom = await openNewsroom()
  })
  afterEach(() => newsroom.site.close())

  const countOf = async (id: StoryId) =>
    (await newsroom.site.store.read((reader) => reader.findStory(id)))?.articleCount

  it('part a story by ticks, are listed and taken back', async () => {
    const { site, largest, members } = newsroom
    const story = await site.get(`/story/${largest.id}`)
    const form = await site.get(story.linkTo('These are two stories').replace('#part', ''))
    const ticks = form.all('input', ({ attribs }) => attribs.type === 'checkbox')
    assert.equal(ticks.length, largest.articleCount)
    const [one, two] = members
    const parted = await send(site, `/story/${largest.id}/part`, [
      ['article', one as number],
      ['article', two as number],
      ['to', ''],
      ['address', ''],
    ])
    assert.equal(parted.status, 303)
    const told = await site.get(parted.to)
    assert.match(textOf(told.one('p', withClass('notice'))), /The 2 articles stand here now/)
    assert.equal(await countOf(largest.id), largest.articleCount - 2)

    const list = await site.get('/corrections')
    assert.match(list.text, /These are two stories.*Taken out.*Left behind.*Take back/)
    const undo = await findUndo(site)
    const undone = await send(site, undo, [])
    assert.match(textOf((await site.get(undone.to)).one('p', withClass('notice'))), /2 articles went back/)
    assert.equal(await countOf(largest.id), largest.articleCount)
    const again = await send(site, undo, [])
    assert.match(again.to, /notice=nothingToUndo/)
    assert.match((await site.get('/corrections')).text, /taken back/)
  })

  it('make two stories one, by number, by address and by an article of the other', async () => {
    const { site, largest, other } = newsroom
    const [article] = await site.store.read((reader) =>
      reader.listArticleIds({ storyId: other.id, limit: 1 }),
    )
    for (const typed of [other.id, `http://localhost/story/${other.id}?x=1`, `/article/${article}`]) {
      const joined = await send(site, `/story/${largest.id}/join`, [['address', typed]])
      assert.match(joined.to, /^\/story\/\d+\?notice=joined/)
      await site.get(joined.to)
      const gone = joined.to.startsWith(`/story/${largest.id}?`) ? other : largest
      const moved = await site.fetch(new Request(`http://localhost/story/${gone.id}`))
      assert.deepEqual([moved.status, moved.headers.get('location')], [301, joined.to.split('?')[0]])
      const undo = await findUndo(site)
      assert.match((await send(site, undo, [])).to, /notice=undone/)
      assert.equal(await countOf(largest.id), largest.articleCount)
      assert.equal(await countOf(other.id), other.articleCount)
    }
  })

  it('take an article out of its story and two apart that are not related, on the page of the article', async () => {
    const { site, largest, other, members } = newsroom
    const [ferry] = await site.store.read((reader) => reader.listArticleIds({ storyId: other.id, limit: 1 }))
    const dam = await relate(site, largest.id, ferry as ArticleId)
    const page = await site.get(`/article/${dam}`)
    const form = page.one('form', ({ attribs }) => attribs.action?.endsWith('/unrelated') ?? false)
    const field = page.one('input', ({ attribs }) => attribs.name === 'other').attribs.value ?? ''
    assert.equal(field, String(ferry))
    assert.match(
      (await site.get(`/story/${largest.id}/correct`)).html,
      new RegExp(`name="to" value="${other.id}"`),
    )
    const said = await send(site, form.attribs.action ?? '', [['other', field]])
    const after = await site.get(said.to)
    assert.doesNotMatch(after.html, new RegExp(`name="other" value="${field}"`))
    const undo = await findUndo(site)
    await send(site, undo, [])
    assert.match((await site.get(said.to)).html, new RegExp(`name="other" value="${field}"`))

    const action = `/article/${members[0]}/part`
    const parted = await send(site, action, [['story', largest.id]])
    assert.match(parted.to, /notice=noPart$/)
    assert.doesNotMatch((await site.get(parted.to)).html, /name="story"/)
    assert.equal(await countOf(largest.id), largest.articleCount - 1)
    // The form sent twice.
    assert.match((await send(site, action, [['story', largest.id]])).to, /notice=nothingTicked/)
  })

  it('are refused where they make no sense, with a sentence', async () => {
    const { site, largest, other, members } = newsroom
    const [foreign] = await site.store.read((reader) => reader.listStories({ limit: 1, language: 'de' }))
    const part = `/story/${largest.id}/part`
    const tick = ['article', members[0] as number] as const
    const cases: [string, (readonly [string, string | number])[], RegExp][] = [
      [part, [], /nothingTicked/],
      [part, [['article', 'x']], /nothingTicked/],
      [part, Array.from({ length: 1500 }, (_, at) => ['article', at + 1] as const), /nothingTicked/],
      [part, members.map((id) => ['article', id] as const), /allTicked/],
      [part, [tick, ['address', 'nonsense']], /noOtherStory/],
      [part, [tick, ['to', '99999']], /noOtherStory/],
      [part, [tick, ['to', `${largest.id}`]], /sameStory/],
      [part, [tick, ['to', `${foreign?.id}`]], /otherLanguage/],
      [`/story/${largest.id}/join`, [['to', '']], /noOtherStory/],
      [`/story/${largest.id}/join`, [], /noOtherStory/],
      [`/story/${largest.id}/join`, [['address', `/article/${members[0]}`]], /sameStory/],
    ]
    for (const [path, fields, notice] of cases) {
      const sent = await send(site, path, fields)
      assert.equal(sent.status, 303, path)
      assert.match(sent.to, notice)
      await site.get(sent.to)
    }
    for (const path of [
      '/story/99999/part',
      '/story/99999/join',
      '/story/x/part',
      '/article/99999/unrelated',
    ])
      assert.equal((await send(site, path, [tick, ['to', 5], ['other', 1]])).status, 404, path)
    for (const path of ['/story/99999/correct', '/corrections/1/undo']) await site.get(path, 404)
    assert.match((await send(site, '/corrections/4711/undo', [])).to, /nothingToUndo/)
    const huge = await send(site, part, [['address', 'x'.repeat(100_000)]])
    assert.equal(huge.status, 413)
    const list = await site.store.read((reader) => reader.listCorrections({ limit: 9 }))
    assert.deepEqual(list, [])
    // A form that was made before the story went into another.
    const joined = await send(site, `/story/${largest.id}/join`, [['to', other.id]])
    const kept = joined.to.startsWith(`/story/${largest.id}?`) ? largest.id : other.id
    const gone = kept === largest.id ? other.id : largest.id
    const late = await send(site, `/story/${gone}/part`, [tick])
    assert.equal(late.to, `/story/${kept}/correct?notice=storyMoved`)
    assert.match((await site.get(late.to)).html, /has gone into this one meanwhile/)
  })

  it('are taken from no other website', async () => {
    const { site, largest, members } = newsroom
    for (const path of [`/story/${largest.id}/part`, '/corrections/1/undo', `/article/${members[0]}/part`]) {
      const headers = {
        origin: 'https://elsewhere.example',
        'content-type': 'application/x-www-form-urlencoded',
      }
      const request = { method: 'POST', headers, body: `article=${members[0]}&story=${largest.id}` }
      assert.equal((await site.fetch(new Request(`http://localhost${path}`, request))).status, 403)
    }
    assert.equal(await countOf(largest.id), largest.articleCount)
  })

  it('are not to be made in the sample', async () => {
    const { site, largest } = newsroom
    const both = await openSite({ sample: async () => ({ store: site.store, isReady: true }) })
    const story = await both.get(`/sample/story/${largest.id}`)
    assert.doesNotMatch(story.text, /These are two stories/)
    const [article] = newsroom.members
    assert.equal((await both.get(`/sample/article/${article}`)).all('form', withClass('said')).length, 0)
    await both.get(`/sample/story/${largest.id}/correct`, 404)
    await both.close()
  })
})

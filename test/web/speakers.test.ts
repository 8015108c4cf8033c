import assert from 'node:assert/strict'
import { afterEach, beforeEach, describe, it } from 'node:test'
import type { StoryId } from '../../src/model/ids.ts'
import type { Store } from '../../src/store/store.ts'
import { addFeed, claimAll, entry, understandingOf } from '../contract/newsroom.ts'
import { quoteOf } from '../contract/quote-of.ts'
import { tellTagged } from '../contract/tell-tagged.ts'
import { giveTag } from '../give-tag.ts'
import { newsroomNow } from './fill-newsroom.ts'
import { type OpenSite, openSite } from './open-site.ts'
import { textOf, within } from './read-page.ts'

/** Two articles that quote Anna Berg, and one that quotes Anna M. Quillon and an institute. */
async function fill(store: Store): Promise<void> {
  await store.write(async (writer) => {
    const feed = await addFeed(writer, 'one.example', 'https://one.example/news')
    await writer.saveReceived(
      feed,
      ['a', 'b', 'c'].map((name) => entry(name)),
      newsroomNow,
    )
    for (const work of await claimAll(writer, newsroomNow)) {
      const { id } = work.article
      await writer.saveUnderstanding(understandingOf(work, (id === 1 ? undefined : 1) as StoryId))
      const body = {
        ...quoteOf('Ortell Institute', 'ortell-institute'),
        speakerKind: 'organisation',
      } as const
      const quotes = id === 3 ? [quoteOf('Anna M. Quillon', 'anna-quillon'), body] : [quoteOf()]
      await writer.saveQuotes({ articleId: id, revisionId: work.revision.id, quotes })
    }
  })
  const tags = [giveTag('Anna Berg', { kind: 'person' }), giveTag('Ortell')]
  for (const name of ['two', 'three', 'four'])
    await tellTagged(store, { name, domain: `${name}.example`, at: newsroomNow }, tags)
}

describe('pages of who speaks', () => {
  let site: OpenSite
  beforeEach(async () => {
    site = await openSite({ fill })
  })
  afterEach(() => site.close())
  const send = async (path: string, fields: readonly (readonly [string, string])[]) => {
    const body = new URLSearchParams(fields.map(([name, value]): [string, string] => [name, value]))
    const response = await site.fetch(new Request(`http://localhost${path}`, { method: 'POST', body }))
    return response.headers.get('location') ?? ''
  }
  const statusOf = async (path: string) => (await site.fetch(new Request(`http://localhost${path}`))).status

  it('list people and organisations apart, most quoted first', async () => {
    const page = await site.get('/people')
    const links = page.all('ol').map((list) => within(list, 'a').map(textOf))
    assert.deepEqual(links, [['Anna Berg', 'Anna M. Quillon'], ['Ortell Institute']])
  })

  it('stand in the footer, and lead to the hashtag of the name and back', async () => {
    const linksOf = async (path: string) => (await site.get(path)).all('a').map((link) => link.attribs.href)
    assert.ok((await linksOf('/')).includes('/people'))
    assert.ok((await linksOf('/person/anna-berg')).includes('/tag/anna-berg'))
    assert.ok((await linksOf('/tag/anna-berg')).includes('/person/anna-berg'))
    assert.ok(!(await linksOf('/tag/ortell')).some((href) => href?.startsWith('/person/')))
  })

  it('lead from another form of a name', async () => {
    const response = await site.fetch(new Request('http://localhost/person/anna-m-quillon'))
    assert.deepEqual([response.status, response.headers.get('location')], [302, '/person/anna-quillon'])
  })

  it('become one where a person says so, lead there, and part again when that is taken back', async () => {
    const to = await send('/person/anna-berg/join', [['other', 'https://news.example/person/anna-quillon']])
    assert.equal(to, '/person/anna-quillon?notice=speakersJoined')
    const page = await site.get('/person/anna-quillon')
    assert.equal(textOf(page.one('h1')), 'Anna M. Quillon')
    const response = await site.fetch(new Request('http://localhost/person/anna-berg'))
    assert.equal(response.headers.get('location'), '/person/anna-quillon')
    assert.equal((await site.get('/article/1')).linkTo('Anna Berg'), '/person/anna-quillon')
    const undo = (await site.get('/corrections')).one('form', ({ attribs }) =>
      /undo$/.test(attribs.action ?? ''),
    )
    await send(undo.attribs.action ?? '', [])
    assert.equal(await statusOf('/person/anna-berg'), 200)
  })

  it('lead on to where the last of those stands with whom a person joined them, also from another form of a name', async () => {
    const lead = async (path: string) => {
      const response = await site.fetch(new Request(`http://localhost${path}`))
      return [response.status, response.headers.get('location')]
    }
    await send('/person/anna-quillon/join', [['other', 'anna-berg']])
    await send('/person/anna-berg/join', [['other', 'ortell-institute']])
    assert.deepEqual(await lead('/person/anna-quillon'), [302, '/person/ortell-institute'])
    assert.deepEqual(await lead('/person/anna-m-quillon'), [302, '/person/ortell-institute'])
  })

  it('become two where a person ticks what the other one says', async () => {
    const form = await site.get('/person/anna-berg/correct')
    assert.equal(form.all('input').filter(({ attribs }) => attribs.type === 'checkbox').length, 2)
    const to = await send('/person/anna-berg/part', [
      ['article', '1'],
      ['name', 'Anna Berg, cyclist'],
    ])
    assert.equal(to, '/person/anna-berg-2?notice=speakerParted')
    assert.equal(textOf((await site.get('/person/anna-berg-2')).one('h1')), 'Anna Berg, cyclist')
    assert.match((await site.get('/corrections')).text, /1 article under “anna-berg” quote/)
  })

  it('change nothing, and say why, where nobody is meant', async () => {
    const tries = [
      ['/person/anna-berg/join', [['other', 'nobody']], 'noOtherSpeaker'],
      ['/person/anna-berg/join', [['other', '%E0%A4%A']], 'noOtherSpeaker'],
      ['/person/anna-berg/join', [['other', 'Anna Berg']], 'sameSpeaker'],
      ['/person/anna-berg/part', [['name', 'X']], 'noQuoteTicked'],
      [
        '/person/anna-berg/part',
        [
          ['article', '1'],
          ['article', '2'],
          ['name', 'X'],
        ],
        'allQuotesTicked',
      ],
      ['/person/anna-berg/part', [['article', '1']], 'speakerNeedsName'],
    ] as const
    for (const [path, fields, code] of tries) assert.match(await send(path, fields), new RegExp(`${code}$`))
    assert.deepEqual(site.errors, [])
  })
})

import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { parseFeed } from '../../src/feeds/parse-feed.ts'
import { onlyReader } from '../../src/model/reader.ts'
import type { GivenTag } from '../../src/model/tag.ts'
import type { Store } from '../../src/store/store.ts'
import { tellTagged } from '../contract/tell-tagged.ts'
import { giveTag } from '../give-tag.ts'
import { newsroomNow } from './fill-newsroom.ts'
import { type OpenSite, openSite } from './open-site.ts'
import { textOf } from './read-page.ts'

const hour = 3_600_000
const authority = giveTag('Corvane Water Authority', { kind: 'organisation' })
const renamed = { ...authority, aliases: [{ slug: 'cwa', label: 'CWA' }] }
const germany = giveTag('Germany', { kind: 'place', nameKey: 'country DE' })
const allemagne = giveTag('Allemagne', { kind: 'place', nameKey: 'country DE', language: 'fr' })

/** Six papers; each tells one report an hour, the later ones first. */
const told: readonly (readonly GivenTag[])[] = [
  [giveTag('CWA'), germany],
  [giveTag('CWA'), germany],
  [renamed, allemagne],
  [authority, allemagne],
  [authority, giveTag('Only here')],
  [authority],
]

async function fill(store: Store): Promise<void> {
  for (const [at, tags] of told.entries()) {
    const said = { name: String(at), domain: `paper${at}.example`, title: `Sluice <${at}> & more` }
    await tellTagged(store, { ...said, at: newsroomNow - (at + 1) * hour }, tags)
  }
}

describe('hashtags', () => {
  let site: OpenSite
  before(async () => {
    site = await openSite({ fill })
  })
  after(() => site.close())

  it('lead from another name to their page, which says so', async () => {
    const response = await site.fetch(new Request('http://localhost/tag/cwa'))
    assert.deepEqual(
      [response.status, response.headers.get('location')],
      [302, '/tag/corvane-water-authority'],
    )
    const page = await site.get('/tag/corvane-water-authority')
    assert.match(page.text, /6 articles used by 6 outlets lately Feed Also called CWA/)
  })

  it('name those that stand beside them', async () => {
    const page = await site.get('/tag/germany')
    assert.match(page.text, /Often with it ?#Corvane Water Authority/)
    assert.doesNotMatch((await site.get('/tag/corvane-water-authority')).text, /Only here/)
  })

  it('name those of other languages', async () => {
    const page = await site.get('/tag/germany')
    const other = page.one('a', (link) => link.attribs.href === '/tag/allemagne')
    assert.deepEqual([textOf(other), other.attribs.lang], ['#Allemagne', 'fr'])
  })

  it('have a feed that programs read and ask for again', async () => {
    const page = await site.get('/tag/corvane-water-authority')
    const address = page.one('link', (link) => link.attribs.type === 'application/atom+xml').attribs.href
    assert.equal(page.linkTo('Feed'), address)
    const ask = (path = address, headers = {}) =>
      site.fetch(new Request(`http://localhost${path}`, { headers }))
    const response = await ask()
    const [type, tag] = ['content-type', 'etag'].map((name) => response.headers.get(name) ?? '')
    const url = `http://localhost${address}`
    const read = parseFeed({ body: await response.text(), url, ...(type && { contentType: type }) })
    assert.ok(read.ok)
    assert.deepEqual(
      [read.value.title, read.value.link],
      ['#Corvane Water Authority · Octavo', 'http://localhost/tag/corvane-water-authority'],
    )
    const [first] = read.value.items
    assert.equal(read.value.items.length, 6)
    assert.deepEqual([first?.title, first?.link], ['Sluice <0> & more', 'https://paper0.example/0'])
    assert.equal((await ask(address, { 'if-none-match': tag })).status, 304)
    assert.equal((await ask('/tag/cwa/feed')).headers.get('location'), address)
    assert.equal((await ask('/tag/only-here/feed')).status, 404)
  })

  it('have a feed of a story too, and asking for it is no visit', async () => {
    const readerId = onlyReader
    const before = await site.store.read((reader) => reader.getReader(readerId))
    const response = await site.fetch(new Request('http://localhost/story/2/feed'))
    const read = parseFeed({ body: await response.text() })
    assert.ok(read.ok && read.value.items.length === 1)
    await site.settle()
    assert.deepEqual(await site.store.read((reader) => reader.getReader(readerId)), before)
    assert.equal((await site.fetch(new Request('http://localhost/story/77/feed'))).status, 404)
  })

  it('are listed as they rise, with the reason, and the first of them on the front page', async () => {
    const quiet = await site.get('/tags')
    assert.match(quiet.text, /How many outlets are usual is not known yet/)
    assert.match(
      quiet.text,
      /Most used this week.*Organisations ?#Corvane Water Authority 6 outlets.*Places ?#Germany 2 outlets/,
    )
    assert.equal(quiet.linkTo('#Germany'), '/tag/germany')
    assert.equal((await site.get('/')).linkTo('Hashtags'), '/tags')
    await site.store.write(async (writer) => {
      const tag = await writer.findTag('corvane-water-authority')
      assert.ok(tag)
      const trend = { tagId: tag.id, outlets: 9, expected: 2, days: [2, 2, 2, 9], rank: 3 }
      await writer.saveTrends([trend], newsroomNow)
    })
    const page = await site.get('/tags')
    assert.match(
      page.text,
      /#Corvane Water Authority Organisation ?Told by 9 outlets in the last day, 2 expected\./,
    )
    assert.equal(page.linkTo('#Corvane Water Authority'), '/tag/corvane-water-authority')
    assert.match(
      page.one('svg').attribs['aria-label'] ?? '',
      /^Outlets a day over the last 4 days, at the most 9/,
    )
    const front = await site.get('/')
    assert.equal(front.linkTo('Rising hashtags'), '/tags')
    assert.match(front.text, /#Corvane Water Authority 9 outlets, 2 expected/)
  })

  it('rise above nothing once a few days are known', async () => {
    const later = await openSite({ fill, clock: () => newsroomNow + 4 * 24 * hour })
    const page = await later.get('/tags')
    await later.close()
    assert.match(page.text, /Nothing is told by more outlets than usual/)
  })

  it('stand by kind with a word each on the page of a story', async () => {
    const page = await site.get('/story/1')
    const groups = page.all('dl').map(textOf)
    assert.deepEqual(groups.slice(0, 1), ['Organisations#Corvane Water AuthorityPlaces#Germany'])
  })

  it('have no page as long as one outlet alone uses them', async () => {
    await site.get('/tag/only-here', 404)
    await site.get('/tag/nobody', 404)
  })
})

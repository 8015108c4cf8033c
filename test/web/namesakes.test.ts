import assert from 'node:assert/strict'
import { afterEach, beforeEach, describe, it } from 'node:test'
import type { Sighting } from '../../src/model/sighting.ts'
import { partNamesakes } from '../../src/pipeline/part-namesakes.ts'
import type { Store } from '../../src/store/store.ts'
import { addFeed, claimAll, entry, understandingOf } from '../contract/newsroom.ts'
import { quoteOf } from '../contract/quote-of.ts'
import { newsroomNow } from './fill-newsroom.ts'
import { type OpenSite, openSite } from './open-site.ts'
import { textOf } from './read-page.ts'

const work = [
  { callings: ['military'], roles: ['Gen.'] },
  { callings: ['trade'], roles: ['a farmer in Corvane'] },
  { callings: ['sport'], roles: ['a golfer <b>'] },
] as const

/** Three articles, each of which quotes another Anna Berg. */
async function fill(store: Store): Promise<void> {
  await store.write(async (writer) => {
    const feed = await addFeed(writer, 'one.example', 'https://one.example/news')
    const entries = work.map((_, at) => entry(`told-${at}`))
    await writer.saveReceived(feed, entries, newsroomNow)
    const due = (await claimAll(writer, newsroomNow)).toSorted(
      (one, other) => one.article.id - other.article.id,
    )
    for (const [at, one] of due.entries()) {
      await writer.saveUnderstanding(understandingOf(one, undefined))
      const said: Sighting = { states: [], parties: [], others: [], ...(work[at] as (typeof work)[0]) }
      const found = { articleId: one.article.id, revisionId: one.revision.id, quotes: [quoteOf()] }
      const sightings = new Map([['anna-berg', said]])
      await writer.saveQuotes({ ...found, sightings })
      await partNamesakes(writer, { ...found, sightings, storyId: undefined }, newsroomNow)
    }
  })
}

describe('pages of people of one name', () => {
  let site: OpenSite
  beforeEach(async () => {
    site = await openSite({ fill })
  })
  afterEach(() => site.close())

  it('lead to each other, and say what tells them apart and where it stands', async () => {
    const first = await site.get('/person/anna-berg')
    assert.equal(first.linkTo('2 others of this name'), '#namesakes')
    assert.equal(first.linkTo('Anna Berg, a farmer in Corvane'), '/person/anna-berg-2')
    assert.deepEqual([first.linkTo('Gen.'), first.linkTo('a golfer <b>')], ['/article/1', '/article/3'])
    const second = await site.get('/person/anna-berg-2')
    assert.equal(textOf(second.one('h1')), 'Anna Berg, a farmer in Corvane')
    assert.equal(second.linkTo('Anna Berg'), '/person/anna-berg')
    assert.equal(second.linkTo('Anna Berg, a golfer <b>'), '/person/anna-berg-3')
    assert.match(second.text, /Here: “a farmer in Corvane” There: “Gen.”/)
    assert.doesNotMatch((await site.get('/corrections')).text, /Anna Berg/)
  })

  it('become one where a person says so', async () => {
    const page = await site.get('/person/anna-berg-2')
    const form = page.one('form', ({ attribs }) => /^\/corrections\/speakers\//.test(attribs.action ?? ''))
    const body = new URLSearchParams({ back: 'anna-berg' })
    const url = `http://localhost${form.attribs.action}`
    const response = await site.fetch(new Request(url, { method: 'POST', body }))
    assert.equal(response.headers.get('location'), '/person/anna-berg?notice=speakersJoined')
    const first = await site.get('/person/anna-berg')
    assert.equal(first.linkTo('1 other of this name'), '#namesakes')
    assert.equal((await site.fetch(new Request('http://localhost/person/anna-berg-2'))).status, 404)
    assert.deepEqual(site.errors, [])
  })
})

/** What holds of every route there is, found by walking them all. */

import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { ownPages } from '../../src/web/own-pages.ts'
import { readingPages } from '../../src/web/reading-pages.ts'
import { fillNewsroom } from './fill-newsroom.ts'
import { type OpenSite, openSite } from './open-site.ts'

const origin = 'http://localhost'
const elsewhere = 'https://evil.example'

/** Where it is not the browser's origin that lets somebody change something, but what. */
const byOtherMeans: Readonly<Record<string, string>> = {
  '/send/:token': 'the bookmark sends from the sites of outlets: the token lets it',
  '/websub/:token': 'hubs are programs elsewhere: the token and a signature let them',
}

const reading = readingPages.map(([path]) => path)
const own = (wanted: string) => ownPages.flatMap(([method, path]) => (method === wanted ? [path] : []))

/** Addresses of a route: one that is there where its name says of what, and one that is not. */
function toAddresses(path: string): string[] {
  const known = /^\/(tag|person|section)\//.exec(path)?.[1] ?? ''
  const slug = { tag: 'ortell-dam', person: 'mara-lindqvist', section: 'politics' }[known] ?? '1'
  return [slug, '99999', '%2f%2fevil.example'].map((value) =>
    path.replaceAll(':id', /\D/.test(value) ? '1' : value).replaceAll(/:[a-z]+/g, value),
  )
}

/** What might lead somebody away where a page believed it. */
const astray = ['next', 'to', 'from', 'return', 'back', 'url', 'redirect', 'continue', 'origin', 'callback']
const fields = {
  ...Object.fromEntries(astray.map((name) => [name, `${elsewhere}/`])),
  ...{ choice: 'follow', saved: 'yes', title: 'x', name: 'x', scopes: 'stories', provider: 'off' },
}

describe('every route', () => {
  let site: OpenSite
  before(async () => {
    site = await openSite({ fill: fillNewsroom })
  })
  after(() => site.close())

  const ask = (path: string, init: RequestInit = {}) => site.fetch(new Request(`${origin}${path}`, init))
  const post = (path: string, headers: Record<string, string>) =>
    ask(path, { method: 'POST', headers, body: new URLSearchParams(fields) })

  it('changes nothing when it is only looked at', async () => {
    const { written } = await site.quietStore.findVersion()
    // That a page was opened is noted; one that a browser loads beforehand was opened by nobody.
    const headers = { 'sec-purpose': 'prefetch', cookie: 'a=b' }
    for (const path of [...reading, ...own('GET')].flatMap(toAddresses)) {
      for (const method of ['GET', 'HEAD']) await ask(path, { method, headers })
      assert.equal((await site.quietStore.findVersion()).written, written, path)
    }
  })

  it('takes no change that the page of another website asks for', async () => {
    const { written } = await site.quietStore.findVersion()
    for (const path of own('POST')
      .filter((route) => !(route in byOtherMeans))
      .flatMap(toAddresses))
      for (const headers of [{ origin: elsewhere }, { 'sec-fetch-site': 'cross-site' }, { origin: 'null' }])
        assert.equal((await post(path, headers as Record<string, string>)).status, 403, path)
    for (const path of Object.keys(byOtherMeans).flatMap(toAddresses))
      assert.ok([403, 404, 410].includes((await post(path, { origin: elsewhere })).status), path)
    assert.equal((await site.quietStore.findVersion()).written, written)
  })

  it('is changed by no other method', async () => {
    for (const path of own('POST').flatMap((route) => toAddresses(route).slice(0, 1)))
      for (const method of ['PUT', 'PATCH', 'DELETE'])
        assert.equal((await ask(path, { method, headers: { origin } })).status, 404, `${method} ${path}`)
  })

  it('leads nobody to another website', async () => {
    const query = new URLSearchParams(fields)
    const headers = {
      referer: `${elsewhere}/`,
      'x-forwarded-host': 'evil.example',
      forwarded: 'host=evil.example',
    }
    let redirects = 0
    const check = async (path: string, response: Response) => {
      const location = response.headers.get('location')
      if (location === null) return
      redirects++
      assert.match(location, /^\/(?![/\\])/, `${path} leads to ${location}`)
      assert.equal(new URL(location, origin).origin, origin)
    }
    for (const path of [...reading, ...own('GET')].flatMap(toAddresses))
      await check(path, await ask(`${path}?${query}`, { headers }))
    for (const path of own('POST').flatMap(toAddresses))
      await check(path, await post(`${path}?${query}`, headers))
    assert.ok(redirects > 10, `${redirects}`)
  })

  it('fails nowhere over what it is sent', () => {
    assert.deepEqual(site.errors, [])
  })
})

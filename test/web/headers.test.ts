import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { ReaderId } from '../../src/model/ids.ts'
import type { Role } from '../../src/model/visitor.ts'
import { fillNewsroom } from './fill-newsroom.ts'
import { type OpenSite, openSite } from './open-site.ts'
import { readPage } from './read-page.ts'

const publicSite = { url: 'https://news.example', proxies: [] }

interface Asked {
  readonly path: string
  readonly method?: string
  readonly headers?: Record<string, string>
  readonly body?: string
  readonly status: number
}

const form = { 'content-type': 'application/x-www-form-urlencoded' }
/** One of each kind of answer. */
const kinds: Readonly<Record<string, Asked>> = {
  'a page for reading': { path: '/', status: 200 },
  'a page of a reader': { path: '/following', status: 200 },
  'a feed': { path: '/briefing/feed', status: 200 },
  'a file': { path: '/feeds/export', status: 200 },
  'a state for programs': { path: '/health', status: 200 },
  'a picture that is not had': { path: '/image/x/y', status: 404 },
  'a page that is not there': { path: '/nowhere', status: 404 },
  'a redirect': { path: '/sample', status: 301 },
  'a redirect after a change': {
    ...{ path: '/feeds/1/pause', method: 'POST', headers: form, status: 303 },
  },
  'a page for others': { path: '/feeds', headers: { 'x-role': 'reader' }, status: 403 },
  'an order of another website': {
    ...{ path: '/feeds', method: 'POST', headers: { origin: 'https://evil.example' }, status: 403 },
  },
  'another host': { path: '/', headers: { host: 'evil.example' }, status: 421 },
  'a form that is too large': {
    ...{ path: '/feeds', method: 'POST', headers: form, body: `url=${'x'.repeat(70_000)}`, status: 413 },
  },
  'a program without a token': { path: '/mcp', method: 'POST', headers: form, status: 401 },
  'a guess at a hub’s address': { path: '/websub/guess', status: 404 },
  'a method that no page has': { path: '/', method: 'DELETE', status: 404 },
}

describe('the headers of every kind of answer', () => {
  let site: OpenSite
  before(async () => {
    site = await openSite({
      fill: fillNewsroom,
      publicSite,
      serveAgents: () => async () => Response.json({}),
      identify,
    })
  })
  after(() => site.close())

  const identify = async ({ headers }: Request) => {
    const role = (headers.get('x-role') ?? 'operator') as Role
    return role === ('nobody' as Role) ? undefined : { readerId: 1 as ReaderId, role, name: 'Anna' }
  }
  const ask = ({ path, status: _, body, ...init }: Asked) =>
    site.fetch(new Request(`http://localhost${path}`, body === undefined ? init : { ...init, body }))

  for (const [name, asked] of Object.entries(kinds))
    it(`lets nothing run, frame, read along or be guessed of ${name}`, async () => {
      const { status, headers } = await ask(asked)
      assert.equal(status, asked.status)
      const policy = headers.get('content-security-policy') ?? ''
      assert.match(policy, /default-src 'none'.*script-src 'self';.*base-uri 'none'.*object-src 'none'/)
      assert.match(policy, /frame-ancestors 'none'.*require-trusted-types-for 'script'/)
      assert.doesNotMatch(policy, /unsafe|\*/)
      assert.equal(headers.get('x-content-type-options'), 'nosniff')
      assert.equal(headers.get('referrer-policy'), 'same-origin')
      assert.equal(headers.get('cross-origin-opener-policy'), 'same-origin')
      assert.equal(headers.get('cross-origin-resource-policy'), 'same-origin')
      assert.match(headers.get('permissions-policy') ?? '', /camera=\(\).*geolocation=\(\)/)
      assert.equal(headers.get('strict-transport-security'), 'max-age=31536000; includeSubDomains')
      const varying = (headers.get('vary') ?? '').toLowerCase().split(/,\s*/)
      assert.deepEqual(varying, ['accept-encoding', 'cookie'])
      assert.match(headers.get('cache-control') ?? '', /no-store|no-cache/)
      assert.equal(headers.get('access-control-allow-origin'), null)
      for (const telling of ['server', 'x-powered-by']) assert.equal(headers.get(telling), null)
      if (headers.has('content-type') && /^text\//.test(headers.get('content-type') ?? ''))
        assert.match(headers.get('content-type') ?? '', /charset=utf-8/i)
    })

  it('makes no address from how a request came: a proxy asks by http, and secrets would go in the open', async () => {
    await ask({ path: '/sending', method: 'POST', headers: form, status: 303 })
    const made = await ask({ path: '/settings/notices/feed', method: 'POST', headers: form, status: 200 })
    const [feed = ''] = /\/notices\/feed\/[\w-]{32}/.exec(await made.clone().text()) ?? []
    const body = 'name=a&scopes=stories'
    const program = { path: '/settings/agents', method: 'POST', headers: form, body, status: 200 }
    const answers = [made, await ask(program)]
    for (const path of [feed, '/sending', '/tag/ortell-dam/feed'])
      answers.push(await ask({ path, status: 200 }))
    for (const answer of answers) {
      const text = await answer.text()
      assert.match(text, /news\.example/)
      assert.doesNotMatch(text, /localhost/)
    }
  })

  it('keeps assets for good, the same for all', async () => {
    const front = readPage(await (await ask({ path: '/', status: 200 })).text())
    const style = front.one('link', ({ attribs }) => attribs.rel === 'stylesheet').attribs.href ?? ''
    const { headers } = await ask({ path: style, status: 200 })
    assert.match(headers.get('cache-control') ?? '', /^public, max-age=31536000, immutable$/)
    assert.doesNotMatch(headers.get('vary') ?? '', /cookie/)
    assert.equal(headers.get('x-content-type-options'), 'nosniff')
  })

  it('has nobody keep what is not for everybody', async () => {
    for (const path of [
      '/following',
      '/saved',
      '/feeds',
      '/sending',
      '/reports',
      '/settings/model',
      '/settings/agents',
    ])
      assert.equal((await ask({ path, status: 200 })).headers.get('cache-control'), 'no-store', path)
    const ofReader = await ask({ path: '/', status: 200 })
    assert.equal(ofReader.headers.get('cache-control'), 'private, no-cache')
    const ofNobody = await ask({ path: '/', headers: { 'x-role': 'nobody' }, status: 200 })
    assert.match(ofNobody.headers.get('cache-control') ?? '', /^public, /)
    assert.notEqual(ofNobody.headers.get('etag'), ofReader.headers.get('etag'))
  })

  it('tells of whatever is refused, and of no secret in its address', async () => {
    site.refusals.length = 0
    for (const asked of Object.values(kinds)) await ask(asked)
    await ask({ path: '/send/Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6', method: 'POST', headers: form, status: 403 })
    assert.deepEqual(
      site.refusals.map(({ method, path, status }) => [method, path, status]),
      [
        ['GET', '/feeds', 403],
        ['POST', '/feeds', 403],
        ['GET', '/', 421],
        ['POST', '/feeds', 413],
        ['POST', '/mcp', 401],
        ['POST', '/send/…', 403],
      ],
    )
    assert.deepEqual(
      site.refusals.map(({ readerId }) => readerId),
      [1, undefined, undefined, undefined, 1, 1],
    )
  })

  it('asks browsers for TLS only where a site has it', async (t) => {
    const personal = await openSite()
    t.after(() => personal.close())
    const { headers } = await personal.fetch(new Request('http://localhost/'))
    assert.equal(headers.get('strict-transport-security'), null)
    assert.doesNotMatch(headers.get('vary') ?? '', /cookie/)
  })
})

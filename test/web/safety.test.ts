import assert from 'node:assert/strict'
import { once } from 'node:events'
import { type IncomingHttpHeaders, request } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { after, before, describe, it } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { type ServerType, serve } from '@hono/node-server'
import { onlyReader } from '../../src/model/reader.ts'
import { fillNewsroom } from './fill-newsroom.ts'
import { type OpenSite, openSite } from './open-site.ts'
import { readPage } from './read-page.ts'

interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

describe('what other websites in the reader’s browser can do', () => {
  let site: OpenSite
  let server: ServerType
  let port: number
  before(async () => {
    site = await openSite({ fill: fillNewsroom })
    server = serve({ fetch: site.fetch, port: 0, hostname: '127.0.0.1' })
    await once(server, 'listening')
    port = (server.address() as AddressInfo).port
  })
  after(async () => {
    server.close()
    await site.close()
  })

  const ask = (method: string, path: string, headers: Record<string, string> = {}) =>
    new Promise<Answer>((resolve, reject) => {
      const type = method === 'POST' ? { 'content-type': 'application/x-www-form-urlencoded' } : {}
      const asked = request({ port, host: '127.0.0.1', method, path, headers: { ...type, ...headers } })
      asked.on('error', reject)
      asked.on('response', async (response) => {
        const body = Buffer.concat(await response.toArray())
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body })
      })
      asked.end(method === 'POST' ? 'title=Taken&folder=' : undefined)
    })

  const hosts = [
    { name: 'its own address', given: (own: number) => `127.0.0.1:${own}`, expected: 200 },
    { name: 'localhost', given: (own: number) => `localhost:${own}`, expected: 200 },
    { name: 'the address of IPv6', given: (own: number) => `[::1]:${own}`, expected: 200 },
    { name: 'another name that leads here', given: (own: number) => `evil.example:${own}`, expected: 421 },
    { name: 'a name that only begins alike', given: () => 'localhost.evil.example', expected: 421 },
    { name: 'a name hidden behind a sign', given: () => '127.0.0.1@evil.example', expected: 421 },
    { name: 'an address of the network', given: () => '192.168.1.5', expected: 421 },
  ]
  for (const { name, given, expected } of hosts) {
    it(`answers ${expected} to ${name}`, async () => {
      const answer = await ask('GET', '/', { host: given(port) })
      // The server itself refuses a Host header that is no host.
      assert.ok(answer.status === expected || (expected !== 200 && answer.status === 400))
      if (expected !== 200) assert.doesNotMatch(answer.body.toString(), /Ortell/)
    })
  }

  it('answers to the name of a site, and takes changes from its pages, also behind a proxy', async (t) => {
    const publicSite = { url: 'https://news.example', proxies: [] }
    const identify = async () => ({ readerId: onlyReader, role: 'operator', name: 'Anna' }) as const
    const named = await openSite({ fill: fillNewsroom, publicSite, identify })
    t.after(() => named.close())
    const status = async (url: string, origin?: string) => {
      const headers =
        origin === undefined ? {} : { origin, 'content-type': 'application/x-www-form-urlencoded' }
      const method = origin === undefined ? 'GET' : 'POST'
      return (await named.fetch(new Request(url, { method, headers }))).status
    }
    assert.equal(await status('http://news.example/'), 200)
    assert.equal(await status('http://localhost:4200/'), 200)
    assert.equal(await status('http://other.example/'), 421)
    assert.equal(await status('http://news.example/feeds/1/pause', 'https://news.example'), 303)
    assert.equal(await status('http://localhost:4200/feeds/1/pause', 'https://news.example'), 303)
    assert.equal(await status('http://news.example/feeds/1/pause', 'https://other.example'), 403)
  })

  it('lets hubs in by any name, but only where they were told to come', async () => {
    const foreign = { host: 'news.example', origin: 'https://hub.example' }
    assert.equal((await ask('GET', '/websub/guess?hub.challenge=x', foreign)).status, 404)
    assert.equal((await ask('POST', '/websub/guess', foreign)).status, 410)
    for (const path of ['/websub', '/websub/../feeds', '/websub/a/b', '//websub/a', '/feeds/websub/']) {
      const answer = await ask('GET', path, foreign)
      assert.ok([421, 404].includes(answer.status), path)
      assert.doesNotMatch(answer.body.toString(), /Ortell/)
    }
  })

  const lines = [
    {
      name: 'an address that names another host',
      given: 'GET http://evil.example/ HTTP/1.1\r\nHost: 127.0.0.1',
    },
    { name: 'no host at all', given: 'GET / HTTP/1.1' },
    { name: 'two hosts', given: 'GET / HTTP/1.1\r\nHost: evil.example\r\nHost: 127.0.0.1' },
  ]
  for (const { name, given } of lines) {
    it(`shows nothing to a request with ${name}`, async () => {
      const socket = connect(port, '127.0.0.1')
      socket.end(`${given}\r\nConnection: close\r\n\r\n`)
      const answer = Buffer.concat(await socket.toArray()).toString()
      assert.match(answer, /^HTTP\/1\.1 4(21|00) /)
      assert.doesNotMatch(answer, /Ortell/)
    })
  }

  const orders = [
    {
      name: 'a form of its own',
      given: () => ({ origin: `http://127.0.0.1:${port}`, 'sec-fetch-site': 'same-origin' }),
      expected: 303,
    },
    { name: 'a program that is no browser', given: () => ({}), expected: 303 },
    { name: 'another website', given: () => ({ origin: 'https://evil.example' }), expected: 403 },
    { name: 'another port of this machine', given: () => ({ origin: 'http://127.0.0.1:1' }), expected: 403 },
    { name: 'a page without an origin', given: () => ({ origin: 'null' }), expected: 403 },
    {
      name: 'another site that hides its origin',
      given: () => ({ 'sec-fetch-site': 'cross-site' }),
      expected: 403,
    },
    { name: 'a sister of the same site', given: () => ({ 'sec-fetch-site': 'same-site' }), expected: 403 },
  ]
  for (const { name, given, expected } of orders) {
    it(`answers ${expected} to a change asked for by ${name}`, async () => {
      await site.store.write((writer) =>
        writer.changeFeed(1 as Parameters<typeof writer.changeFeed>[0], { title: 'Mine' }),
      )
      assert.equal((await ask('POST', '/feeds/1', given())).status, expected)
      const title = (await site.get('/feeds/1')).title
      assert.equal(title, expected === 303 ? 'Taken · Octavo' : 'Mine · Octavo')
    })
  }

  it('takes a page that a browser sends from another website, but only with its token', async () => {
    await site.post('/sending', {})
    const form = (await site.get('/sending')).one('form', (one) => /^\/send\//.test(one.attribs.action ?? ''))
    const foreign = { origin: 'https://news.example', 'sec-fetch-site': 'cross-site' }
    // The token passes, and the form that is asked for here holds no page.
    assert.equal((await ask('POST', form.attribs.action ?? '', foreign)).status, 422)
    assert.equal((await ask('POST', '/send/guess', foreign)).status, 403)
    assert.equal(
      (await ask('POST', form.attribs.action ?? '', { ...foreign, host: 'evil.example' })).status,
      421,
    )
    for (const path of ['/send/../feeds/1', '/send', '/sending', '//send/feeds', '/feeds/send/']) {
      const { status, headers } = await ask('POST', path, foreign)
      assert.ok([403, 404].includes(status), `${path} answers ${status}`)
      assert.equal(headers['access-control-allow-origin'], undefined)
    }
  })

  for (const path of [
    '/outlet/1/text',
    '/outlet/1/text/try',
    '/article/1/report',
    '/reports/1/done',
    '/sending',
  ])
    it(`refuses a change at ${path} that another website asks for`, async () => {
      assert.equal((await ask('POST', path, { origin: 'https://evil.example' })).status, 403)
    })

  it('forbids scripts and styles from elsewhere or within a page, framing and guessing of types', async () => {
    for (const path of [
      '/',
      '/nowhere',
      '/feeds/export',
      '/health',
      '/reports',
      '/sending',
      '/outlet/1/text',
    ]) {
      const { headers } = await ask('GET', path)
      const policy = String(headers['content-security-policy'])
      assert.match(policy, /default-src 'none'.*script-src 'self'.*frame-ancestors 'none'/)
      assert.doesNotMatch(policy, /unsafe/)
      assert.equal(headers['x-content-type-options'], 'nosniff')
      assert.equal(headers['referrer-policy'], 'same-origin')
    }
  })

  for (const type of ['multipart/form-data', 'multipart/form-data; boundary=x']) {
    it(`takes a form that is none (${type}) for an empty one`, async () => {
      for (const path of ['/feeds', '/feeds/import', '/feeds/1', '/feeds/1/remove'])
        assert.equal((await ask('POST', path, { 'content-type': type })).status, 422, path)
    })
  }

  it('changes nothing on GET', async () => {
    assert.equal((await ask('GET', '/feeds/1/read')).status, 404)
    assert.equal((await ask('GET', '/feeds/1/pause')).status, 404)
    assert.equal((await ask('GET', '/article/1/report')).status, 404)
    assert.equal((await ask('GET', '/outlet/1/text/try')).status, 404)
  })

  it('serves a first view of at most 40 kB, 12 kB of it script, compressed', async () => {
    const packed = { 'accept-encoding': 'gzip' }
    const front = await ask('GET', '/', packed)
    assert.equal(front.headers['content-encoding'], 'gzip')
    const page = readPage(gunzipSync(front.body).toString())
    const sizes = new Map<string, number>()
    for (const address of [
      ...page.all('script').map((script) => script.attribs.src ?? ''),
      ...page.all('link').map((link) => link.attribs.href ?? ''),
    ]) {
      const asset = await ask('GET', address, packed)
      assert.equal(asset.status, 200)
      assert.match(String(asset.headers['cache-control']), /immutable/)
      sizes.set(address, asset.body.length)
    }
    const scripts = [...sizes].filter(([address]) => address.endsWith('.js')).map(([, size]) => size)
    const total = front.body.length + [...sizes.values()].reduce((sum, size) => sum + size, 0)
    assert.ok(total <= 40_000, `${total} bytes`)
    assert.ok(scripts.length > 0 && scripts.reduce((sum, size) => sum + size, 0) <= 12_000)
  })

  it('serves scripts without their types', async () => {
    const [script] = (await site.get('/')).all('script')
    const { body } = await ask('GET', script?.attribs.src ?? '')
    assert.doesNotThrow(() => new Function(body.toString().replace('export {}', '')))
  })

  it('turns an error that no page expected into a sentence, and tells the log', async () => {
    const broken = await openSite()
    await broken.store.close()
    const page = await broken.get('/', 500)
    assert.match(page.text, /Nothing of yours is lost/)
    assert.equal(broken.errors.length, 1)
  })
})

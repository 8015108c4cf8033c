/** Requests that no browser sends, over a socket to the server as it really listens. */

import assert from 'node:assert/strict'
import { connect } from 'node:net'
import { after, before, describe, it } from 'node:test'
import { type Listening, listen } from '../../src/web/listen.ts'
import { type OpenSite, openSite } from './open-site.ts'

describe('requests that no browser sends', () => {
  let site: OpenSite
  let server: Listening
  before(async () => {
    site = await openSite()
    server = await listen(site, { host: '127.0.0.1', port: 0 })
  })
  after(async () => {
    await server.close()
    await site.close()
  })

  const host = 'Host: 127.0.0.1\r\nConnection: close'
  async function ask(request: string): Promise<string> {
    const socket = connect(Number(new URL(server.address).port), '127.0.0.1')
    socket.end(request)
    return Buffer.concat(await socket.toArray().catch(() => [])).toString()
  }

  for (const method of ['TRACE', 'PROPFIND', 'PUT', 'OPTIONS'])
    it(`has no ${method}`, async () => {
      const answer = await ask(`${method} / HTTP/1.1\r\n${host}\r\nX-Told: secret\r\n\r\n`)
      assert.match(answer, /^HTTP\/1\.1 404 /)
      assert.doesNotMatch(answer, /secret/)
    })

  it('is no proxy', async () => {
    assert.equal(await ask(`CONNECT example.org:443 HTTP/1.1\r\n${host}\r\n\r\n`), '')
  })

  const unclear = [
    {
      name: 'a length and chunks',
      given: 'Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    },
    { name: 'two lengths', given: 'Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello' },
    { name: 'chunks that are none', given: 'Transfer-Encoding: chunked\r\n\r\nzz\r\nhello\r\n0\r\n\r\n' },
    { name: 'an encoding that nobody knows', given: 'Transfer-Encoding: chunked, strange\r\n\r\n0\r\n\r\n' },
    { name: 'a header on two lines', given: 'X-Told: a\n b\r\nContent-Length: 0\r\n\r\n' },
  ]
  for (const { name, given } of unclear)
    it(`takes no request whose end is unclear: ${name}`, async () => {
      const hidden = 'GET /about HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n'
      const answer = await ask(`POST /nowhere HTTP/1.1\r\nHost: 127.0.0.1\r\n${given}${hidden}`)
      assert.match(answer, /^HTTP\/1\.1 (400|501) /)
      assert.equal(answer.match(/HTTP\/1\.1/g)?.length, 1)
    })

  it('takes no more than 16 kB of headers', async () => {
    assert.match(
      await ask(`GET / HTTP/1.1\r\n${host}\r\nX: ${'x'.repeat(17_000)}\r\n\r\n`),
      /^HTTP\/1\.1 431 /,
    )
  })

  const paths = [
    '/assets/../package.json',
    '/assets/../../package.json',
    '/assets/%2e%2e/package.json',
    '/assets/..%2fpackage.json',
    '/assets/..%5cpackage.json',
    '/assets/',
    '/assets',
    '/.git/config',
    '/.git/',
    '/.env',
    '/package.json',
    '/src/main.ts',
    '/data/secret.key',
    '/image/%2e%2e/secret.key',
    '/%00',
    '/%ff%zz',
  ]
  for (const path of paths)
    it(`has nothing at ${path}`, async () => {
      const answer = await ask(`GET ${path} HTTP/1.1\r\n${host}\r\n\r\n`)
      assert.match(answer, /^HTTP\/1\.1 404 /)
      assert.doesNotMatch(answer, /"version"|\[core\]|Index of/)
    })

  it('takes a field that is given twice as one, from the form and not from the address', async () => {
    const body = 'choice=follow&choice=hate'
    const form = `Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ${body.length}`
    const twice = await ask(
      `POST /section/politics/choice?choice=follow HTTP/1.1\r\n${host}\r\n${form}\r\n\r\n${body}`,
    )
    assert.match(twice, /^HTTP\/1\.1 404 /, 'the last one is no choice')
    const empty = `Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 0`
    const beside = await ask(
      `POST /section/politics/choice?choice=follow HTTP/1.1\r\n${host}\r\n${empty}\r\n\r\n`,
    )
    assert.match(beside, /^HTTP\/1\.1 404 /, 'the address is no form')
  })

  it('lets no line of a header through an address', async () => {
    const answer = await ask(`GET /person/x%0d%0aSet-Cookie:%20a=b/correct HTTP/1.1\r\n${host}\r\n\r\n`)
    assert.doesNotMatch(answer, /^set-cookie/im)
  })
})

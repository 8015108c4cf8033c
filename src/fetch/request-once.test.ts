import assert from 'node:assert/strict'
import type { Socket } from 'node:net'
import { describe, type TestContext, test } from 'node:test'
import { feed, reply, startFetcher, startPair, testFetchCases } from '../../test/fetch-cases.ts'
import { startMailServer } from '../../test/notify/start-mail-server.ts'
import type { RawServer } from '../../test/raw-server.ts'
import { parseAllowedAddresses } from './allowed-addresses.ts'
import type { FetchRequest } from './fetch-result.ts'

describe('one answer', () => {
  testFetchCases([
    {
      name: 'a plain answer comes with its type, validators and lifetime',
      given: reply('200 OK', [
        'Content-Type: application/rss+xml',
        'ETag: "a"',
        'Last-Modified: Fri, 02 Jan 2026 10:00:00 GMT',
        'Cache-Control: max-age=600',
      ]),
      expected: {
        ok: true,
        notModified: false,
        body: feed,
        contentType: 'application/rss+xml',
        validators: { etag: '"a"', lastModified: 'Fri, 02 Jan 2026 10:00:00 GMT' },
        maxAgeMs: 600_000,
      },
    },
    {
      name: 'an empty body is empty',
      given: reply('200 OK', [], ''),
      expected: { ok: false, reason: 'empty' },
    },
    {
      name: '204 is empty',
      given: (socket) => socket.write('HTTP/1.1 204 No Content\r\n\r\n'),
      expected: { ok: false, reason: 'empty' },
    },
    {
      name: '304 keeps the validators that it does not name',
      given: (socket) => socket.write('HTTP/1.1 304 Not Modified\r\nETag: "b"\r\n\r\n'),
      request: { validators: { etag: '"a"', lastModified: 'yesterday' } },
      expected: { ok: true, notModified: true, validators: { etag: '"b"', lastModified: 'yesterday' } },
    },
    {
      name: '304 that nobody asked for is unexpected',
      given: (socket) => socket.write('HTTP/1.1 304 Not Modified\r\n\r\n'),
      expected: { ok: false, reason: 'unexpected status' },
    },
    { name: '403 is forbidden', given: reply('403 Forbidden'), expected: { ok: false, reason: 'forbidden' } },
    { name: '404 is not found', given: reply('404 Not Found'), expected: { ok: false, reason: 'not found' } },
    { name: '410 is gone', given: reply('410 Gone'), expected: { ok: false, reason: 'gone' } },
    {
      name: '418 is unexpected',
      given: reply("418 I'm a teapot"),
      expected: { ok: false, reason: 'unexpected status', detail: 'status 418' },
    },
    {
      name: '429 says how long to wait',
      given: reply('429 Too Many Requests', ['Retry-After: 120']),
      expected: { ok: false, reason: 'rate limited', retryAfterMs: 120_000 },
    },
    {
      name: '503 says until when to wait',
      given: reply('503 Service Unavailable', ['Retry-After: Fri, 02 Jan 2026 12:10:00 GMT']),
      expected: { ok: false, reason: 'server error', retryAfterMs: 600_000 },
    },
  ])
})

test('a kept connection that ends as it is used again is no failure', async (t) => {
  const used = new WeakSet<Socket>()
  const { server, fetcher } = await startPair(t, (socket, path) => {
    if (used.has(socket)) return socket.destroy()
    used.add(socket)
    reply('200 OK')(socket, path)
  })
  await fetcher.fetch({ url: server.origin })
  const second = await fetcher.fetch({ url: server.origin })
  assert.equal(second.ok, true)
  assert.equal(server.requests.length, 3)
})

describe('what a publisher sees', () => {
  async function fetchOnce(
    t: TestContext,
    toRequest: (server: RawServer) => FetchRequest,
    answer = reply('200 OK'),
  ) {
    const { server, fetcher } = await startPair(t, answer)
    await fetcher.fetch(toRequest(server))
    return server.requests
  }

  test('who asks and what is wanted, and neither cookie nor referer', async (t) => {
    const [head = ''] = await fetchOnce(t, ({ origin }) => ({ url: `${origin}/feed?page=1#top` }))
    assert.match(head, /^GET \/feed\?page=1 HTTP\/1\.1\r\n/)
    assert.match(head, /^user-agent: Octavo\/1 \(\+https:\/\/octavo\.example\)\r$/im)
    assert.match(head, /^accept: .*application\/rss\+xml/im)
    assert.match(head, /^accept-encoding: gzip, deflate, br, zstd\r$/im)
    assert.doesNotMatch(head, /^(cookie|referer|if-|authorization)/im)
  })

  test('its cookie never again, not even in a redirect', async (t) => {
    const answer = reply('302 Found', ['Location: /', 'Set-Cookie: id=1'])
    const requests = await fetchOnce(t, ({ origin }) => ({ url: origin }), answer)
    assert.doesNotMatch(requests.join(''), /cookie|referer/i)
  })

  test('its validators byte for byte, quotes, weakness and foreign letters included', async (t) => {
    const validators = { etag: 'W/"\xe4 b"', lastModified: 'not even a date' }
    const [head = ''] = await fetchOnce(t, ({ origin }) => ({ url: origin, validators }))
    assert.match(head, /^if-none-match: W\/"\xe4 b"\r$/im)
    assert.match(head, /^if-modified-since: not even a date\r$/im)
  })

  test('the name and password of an address as authorisation', async (t) => {
    const [head = ''] = await fetchOnce(t, ({ port }) => ({ url: `http://me:p%C3%A4ss@127.0.0.1:${port}/` }))
    const credentials = Buffer.from('me:päss').toString('base64')
    assert.ok(head.includes(`authorization: Basic ${credentials}\r\n`))
  })

  test('a password that is no escape as it stands', async (t) => {
    const [head = ''] = await fetchOnce(t, ({ port }) => ({ url: `http://me:50%@127.0.0.1:${port}/` }))
    assert.ok(head.includes(`authorization: Basic ${Buffer.from('me:50%').toString('base64')}\r\n`))
  })
})

test('no server is believed whose certificate nobody vouches for', async (t) => {
  const server = await startMailServer({ secure: true })
  t.after(() => server.close())
  const allowed = parseAllowedAddresses(`localhost:${server.port}`)
  const fetcher = startFetcher(t, allowed.ok ? { allowedAddresses: allowed.value } : {})
  const result = await fetcher.fetch({ url: `https://localhost:${server.port}/feed` })
  assert.ok(!result.ok && /certificate/.test(result.detail), JSON.stringify(result))
})

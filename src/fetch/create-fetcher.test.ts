import assert from 'node:assert/strict'
import type { Socket } from 'node:net'
import { describe, type TestContext, test } from 'node:test'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { type RawServer, startRawServer } from '../../test/raw-server.ts'
import { parseAllowedAddresses } from './allowed-addresses.ts'
import { createFetcher, type FetcherOptions } from './create-fetcher.ts'
import type { FetchRequest, FetchResult } from './fetch-result.ts'
import type { Resolve } from './guarded-lookup.ts'

const feed = '<rss><channel><title>Ortell Gazette</title></channel></rss>'
const now = Date.UTC(2026, 0, 2, 12)

type Answer = (socket: Socket, path: string) => void

/** A whole answer with its length, over a connection that may be kept. */
function reply(status: string, headers: readonly string[] = [], body: string | Buffer = feed): Answer {
  const head = [`HTTP/1.1 ${status}`, ...headers, `Content-Length: ${Buffer.byteLength(body)}`]
  return (socket) => {
    socket.write(`${head.join('\r\n')}\r\n\r\n`, 'latin1')
    socket.write(body)
  }
}

function encoded(coding: string, body: Buffer): Answer {
  return reply('200 OK', [`Content-Encoding: ${coding}`], body)
}

function endlessly(socket: Socket, chunk: Buffer): void {
  const more = () => {
    while (!socket.destroyed && socket.write(chunk));
  }
  socket.on('drain', more)
  more()
}

const tenMegabytesOfNothing = Buffer.alloc(10_000_000)

interface Case {
  readonly name: string
  readonly given: Answer
  readonly request?: Omit<FetchRequest, 'url'>
  readonly options?: Partial<FetcherOptions>
  readonly expected: Readonly<Record<string, unknown>>
  /** How many requests the server is to see, where that is the point. */
  readonly requests?: number
}

const cases: Case[] = [
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
    name: 'an answer of HTTP/1.0 without a length ends with its connection',
    given: (socket) => socket.end(`HTTP/1.0 200 OK\r\n\r\n${feed}`),
    expected: { ok: true, body: feed },
  },
  {
    name: 'a chunked answer is put together',
    given: (socket) =>
      socket.write('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n<a>\r\n4\r\n</a>\r\n0\r\n\r\n'),
    expected: { ok: true, body: '<a></a>' },
  },
  { name: 'gzip is unpacked', given: encoded('gzip', gzipSync(feed)), expected: { ok: true, body: feed } },
  { name: 'x-gzip is gzip', given: encoded('x-gzip', gzipSync(feed)), expected: { ok: true, body: feed } },
  { name: 'deflate is unpacked', given: encoded('deflate', deflateSync(feed)), expected: { body: feed } },
  {
    name: 'deflate without its header is unpacked',
    given: encoded('deflate', deflateRawSync(feed)),
    expected: { body: feed },
  },
  { name: 'br is unpacked', given: encoded('br', brotliCompressSync(feed)), expected: { body: feed } },
  { name: 'zstd is unpacked', given: encoded('zstd', zstdCompressSync(feed)), expected: { body: feed } },
  {
    name: 'two encodings are undone from the last to the first',
    given: encoded('deflate, gzip', gzipSync(deflateSync(feed))),
    expected: { body: feed },
  },
  {
    name: 'a gzip bomb is too large',
    given: encoded('gzip', gzipSync(tenMegabytesOfNothing)),
    options: { maxBodyBytes: 1_000_000 },
    expected: { ok: false, reason: 'too large' },
  },
  {
    name: 'a bomb within a bomb is too large',
    given: encoded('gzip, gzip', gzipSync(gzipSync(tenMegabytesOfNothing))),
    options: { maxBodyBytes: 1_000_000 },
    expected: { ok: false, reason: 'too large' },
  },
  {
    name: 'three encodings are refused unread',
    given: encoded('gzip, gzip, gzip', gzipSync(gzipSync(gzipSync(feed)))),
    expected: { ok: false, reason: 'broken feed' },
  },
  {
    name: 'gzip that breaks off is broken',
    given: encoded('gzip', gzipSync(feed).subarray(0, 40)),
    expected: { ok: false, reason: 'broken feed' },
  },
  {
    name: 'an encoding nobody knows is named',
    given: encoded('rot13', Buffer.from(feed)),
    expected: { ok: false, reason: 'broken feed', detail: 'the encoding rot13 is not known' },
  },
  {
    name: '100 MB that are announced are refused unread',
    given: (socket) => {
      socket.write('HTTP/1.1 200 OK\r\nContent-Length: 100000000\r\n\r\n')
      endlessly(socket, Buffer.alloc(65_536, ' '))
    },
    expected: { ok: false, reason: 'too large' },
  },
  {
    name: 'a body without end is given up at the limit',
    given: (socket) => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      endlessly(socket, Buffer.alloc(65_536, ' '))
    },
    options: { maxBodyBytes: 1_000_000 },
    expected: { ok: false, reason: 'too large' },
  },
  {
    name: 'headers without end are too large',
    given: (socket) => {
      socket.write('HTTP/1.1 200 OK\r\n')
      endlessly(socket, Buffer.from(`X-Filler: ${'x'.repeat(1000)}\r\n`))
    },
    expected: { ok: false, reason: 'too large' },
  },
  {
    name: 'a server that says nothing times out',
    given: () => {},
    options: { timeoutMs: 30 },
    expected: { ok: false, reason: 'timed out' },
  },
  {
    name: 'headers and then silence time out',
    given: (socket) => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n'),
    options: { timeoutMs: 30 },
    expected: { ok: false, reason: 'timed out' },
  },
  {
    name: 'a body that trickles for ever times out although it never stops',
    given: (socket) => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      const drip = setInterval(() => socket.write(' '), 2)
      socket.on('close', () => clearInterval(drip))
    },
    options: { timeoutMs: 40 },
    expected: { ok: false, reason: 'timed out' },
  },
  {
    name: 'a name that never resolves times out',
    given: () => {},
    options: { resolve: () => {}, connectTimeoutMs: 30, timeoutMs: 5000 },
    expected: { ok: false, reason: 'timed out' },
  },
  {
    name: 'a body shorter than announced is no answer',
    given: (socket) => socket.end(`HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n${feed}`),
    expected: { ok: false, reason: 'no connection' },
  },
  {
    name: 'a connection that is reset is no connection',
    given: (socket) => socket.resetAndDestroy(),
    expected: { ok: false, reason: 'no connection' },
  },
  {
    name: 'what is not HTTP is no connection',
    given: (socket) => socket.end('220 mail.example ESMTP\r\n'),
    expected: { ok: false, reason: 'no connection' },
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
  {
    name: 'a permanent redirect is followed and reported',
    given: (socket, path) =>
      (path === '/new' ? reply('200 OK') : reply('301 Moved', ['Location: /new']))(socket, path),
    expected: { ok: true, body: feed, movedTo: '/new', url: '/new' },
  },
  {
    name: 'what follows a temporary redirect has not moved for good',
    given: (socket, path) => {
      const routes: Record<string, Answer> = {
        '/': reply('308 Moved', ['Location: /a']),
        '/a': reply('302 Found', ['Location: /b']),
        '/b': reply('301 Moved', ['Location: /c']),
        '/c': reply('200 OK'),
      }
      routes[path]?.(socket, path)
    },
    expected: { ok: true, movedTo: '/a', url: '/c' },
  },
  {
    name: 'a redirect in a circle ends after five',
    given: reply('302 Found', ['Location: /']),
    expected: { ok: false, reason: 'too many redirects' },
    requests: 6,
  },
  {
    name: 'a redirect to a private address is refused',
    given: reply('302 Found', ['Location: http://169.254.169.254/latest/meta-data']),
    expected: { ok: false, reason: 'private address', detail: '169.254.169.254 is not a public address' },
  },
  {
    name: 'a redirect to another port of an allowed address is refused',
    given: reply('302 Found', ['Location: http://127.0.0.1:1/']),
    expected: { ok: false, reason: 'private address' },
  },
  {
    name: 'a redirect to a file is refused',
    given: reply('302 Found', ['Location: file:///etc/passwd']),
    expected: { ok: false, reason: 'bad address' },
  },
  {
    name: 'a redirect to nowhere is refused',
    given: reply('302 Found', ['Location: http://[']),
    expected: { ok: false, reason: 'bad address' },
  },
  {
    name: 'a redirect without a target is unexpected',
    given: reply('302 Found'),
    expected: { ok: false, reason: 'unexpected status' },
  },
]

function settingsFor(server: RawServer, options: Partial<FetcherOptions> = {}): FetcherOptions {
  const allowed = parseAllowedAddresses(`127.0.0.1:${server.port}, feeds.example:${server.port}`)
  assert.ok(allowed.ok)
  return {
    userAgent: 'Octavo/1 (+https://octavo.example)',
    now: () => now,
    allowedAddresses: allowed.value,
    ...options,
  }
}

/** With text for bytes and paths for the test server's addresses. */
function toReadable(result: FetchResult, origin: string): Record<string, unknown> {
  const entries = Object.entries(result).map(([key, value]) => {
    if (value instanceof Uint8Array) return [key, Buffer.from(value).toString()]
    return [key, typeof value === 'string' ? value.replace(origin, '') : value]
  })
  return Object.fromEntries(entries)
}

describe('one fetch', () => {
  for (const { name, given, request, options, expected, requests } of cases) {
    test(name, async (t) => {
      const server = await startRawServer((socket, path) => given(socket, path))
      const fetcher = createFetcher(settingsFor(server, options))
      t.after(() => Promise.all([fetcher.close(), server.close()]))
      const host = options?.resolve ? 'feeds.example' : '127.0.0.1'
      const result = await fetcher.fetch({ url: `http://${host}:${server.port}/`, ...request })
      const readable = toReadable(result, server.origin)
      for (const [key, value] of Object.entries(expected)) assert.deepEqual(readable[key], value, key)
      if (requests !== undefined) assert.equal(server.requests.length, requests)
    })
  }
})

describe('what a publisher sees', () => {
  async function fetchOnce(
    t: TestContext,
    request: (server: RawServer) => FetchRequest,
    answer = reply('200 OK'),
  ) {
    const server = await startRawServer(answer)
    const fetcher = createFetcher(settingsFor(server))
    t.after(() => Promise.all([fetcher.close(), server.close()]))
    await fetcher.fetch(request(server))
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
})

describe('the private-address guard', () => {
  const refused = [
    'http://127.0.0.1/',
    'http://0x7f.1/',
    'http://017700000001/',
    'http://2130706433/',
    'http://127.0.0.1./',
    'http://0.0.0.0/',
    'http://10.1.2.3/',
    'http://172.16.0.1/',
    'http://192.168.1.1/',
    'http://169.254.169.254/',
    'http://100.64.0.1/',
    'http://224.0.0.1/',
    'http://255.255.255.255/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::127.0.0.1]/',
    'http://[fe80::1]/',
    'http://[fd00::1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[2002:7f00:1::]/',
  ]
  for (const url of refused) {
    test(`${url} is refused`, async (t) => {
      const fetcher = createFetcher({ userAgent: 'Octavo', now: () => now })
      t.after(() => fetcher.close())
      const result = await fetcher.fetch({ url })
      assert.equal(result.ok || result.reason, 'private address')
    })
  }

  test('localhost is refused, as what it resolves to is private', async (t) => {
    const fetcher = createFetcher({ userAgent: 'Octavo', now: () => now })
    t.after(() => fetcher.close())
    const result = await fetcher.fetch({ url: 'http://localhost/' })
    assert.equal(result.ok || result.reason, 'private address')
  })

  test('a public name that resolves to a private address is refused', async (t) => {
    const fetcher = createFetcher({ userAgent: 'Octavo', now: () => now, resolve: resolveTo('10.0.0.1') })
    t.after(() => fetcher.close())
    const result = await fetcher.fetch({ url: 'http://rebind.example/' })
    assert.deepEqual(result, {
      ok: false,
      reason: 'private address',
      detail: 'rebind.example resolves to 10.0.0.1, which is not a public address (PRIVATE_ADDRESS)',
    })
  })

  test('a name is resolved once, so that it cannot give another address after the check', async (t) => {
    const server = await startRawServer(reply('200 OK'))
    const answers = ['127.0.0.1', '10.0.0.1']
    const fetcher = createFetcher(
      settingsFor(server, { resolve: (...query) => resolveTo(answers.shift() ?? '')(...query) }),
    )
    t.after(() => Promise.all([fetcher.close(), server.close()]))
    // Another name than the allowed one: only the address that the look-up gives is allowed.
    const result = await fetcher.fetch({ url: `http://rebind.example:${server.port}/` })
    assert.equal(result.ok, true)
    assert.deepEqual(answers, ['10.0.0.1'])
  })

  for (const url of [
    '',
    'no address',
    'http://',
    'ftp://feeds.example/',
    'javascript:alert(1)',
    'http://a b/',
  ]) {
    test(`"${url}" is a bad address`, async (t) => {
      const fetcher = createFetcher({ userAgent: 'Octavo', now: () => now })
      t.after(() => fetcher.close())
      const result = await fetcher.fetch({ url })
      assert.equal(result.ok || result.reason, 'bad address')
    })
  }
})

describe('servers that are not there', () => {
  test('a port that nobody listens on is no connection', async (t) => {
    const server = await startRawServer(reply('200 OK'))
    const fetcher = createFetcher(settingsFor(server))
    t.after(() => fetcher.close())
    await server.close()
    const result = await fetcher.fetch({ url: server.origin })
    assert.equal(result.ok || result.reason, 'no connection')
  })

  const failures = [
    ['ENOTFOUND', 'no such host'],
    ['EAI_AGAIN', 'no connection'],
  ] as const
  for (const [code, reason] of failures) {
    test(`${code} when resolving is "${reason}"`, async (t) => {
      const resolve: Resolve = (_name, _options, callback) =>
        callback(Object.assign(new Error('getaddrinfo'), { code }), [])
      const fetcher = createFetcher({ userAgent: 'Octavo', now: () => now, resolve })
      t.after(() => fetcher.close())
      const result = await fetcher.fetch({ url: 'http://gone.example/' })
      assert.equal(result.ok || result.reason, reason)
    })
  }

  test('closing ends what is under way', async (t) => {
    const server = await startRawServer(() => void fetcher.close())
    const fetcher = createFetcher(settingsFor(server))
    t.after(() => server.close())
    const result = await fetcher.fetch({ url: server.origin })
    assert.deepEqual(result, { ok: false, reason: 'no connection', detail: 'the fetcher was closed' })
  })
})

function resolveTo(address: string): Resolve {
  return (_name, _options, callback) => callback(null, [{ address, family: 4 }])
}

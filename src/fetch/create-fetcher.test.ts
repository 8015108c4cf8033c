import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Answer, feed, reply, startFetcher, startPair, testFetchCases } from '../../test/fetch-cases.ts'
import type { Resolve } from './guarded-lookup.ts'

describe('a redirect', () => {
  testFetchCases([
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
  ])
})

describe('servers that are not there', () => {
  test('a port that nobody listens on is no connection', async (t) => {
    const { server, fetcher } = await startPair(t, reply('200 OK'))
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
      const fetcher = startFetcher(t, { resolve })
      const result = await fetcher.fetch({ url: 'http://gone.example/' })
      assert.equal(result.ok || result.reason, reason)
    })
  }

  test('closing ends what is under way', async (t) => {
    const { server, fetcher } = await startPair(t, () => void fetcher.close())
    const result = await fetcher.fetch({ url: server.origin })
    assert.deepEqual(result, { ok: false, reason: 'no connection', detail: 'the fetcher was closed' })
  })
})

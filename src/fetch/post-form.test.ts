import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Answer, reply, startPair } from '../../test/fetch-cases.ts'

const fields = { 'hub.mode': 'subscribe', 'hub.topic': 'https://paper.example/ü?a=1&b=2' }

const cases: { name: string; given: Answer; expected: object; requests: number }[] = [
  {
    name: 'is taken with any status of success',
    given: reply('202 Accepted'),
    expected: { ok: true, status: 202 },
    requests: 1,
  },
  {
    name: 'is taken without a body in the answer',
    given: reply('204 No Content', [], ''),
    expected: { ok: true, status: 204 },
    requests: 1,
  },
  {
    name: 'is sent again to where a 307 leads',
    given: (socket, path) =>
      (path === '/other' ? reply('202 Accepted') : reply('307 Moved', ['Location: /other']))(socket, path),
    expected: { ok: true, status: 202 },
    requests: 2,
  },
  {
    name: 'is not sent on by a 302, which asks for a GET',
    given: reply('302 Found', ['Location: /other']),
    expected: { ok: false, reason: 'unexpected status' },
    requests: 1,
  },
  {
    name: 'is not sent to a private address',
    given: reply('308 Moved', ['Location: http://169.254.169.254/latest/meta-data']),
    expected: { ok: false, reason: 'private address' },
    requests: 1,
  },
  {
    name: 'is not sent in a circle for ever',
    given: reply('307 Moved', ['Location: /']),
    expected: { ok: false, reason: 'too many redirects' },
    requests: 6,
  },
  {
    name: 'is refused with the time that the server asks for',
    given: reply('503 Busy', ['Retry-After: 60']),
    expected: { ok: false, reason: 'server error', retryAfterMs: 60_000 },
    requests: 1,
  },
  {
    name: 'is given up when nothing answers in time',
    given: () => {},
    expected: { ok: false, reason: 'timed out' },
    requests: 1,
  },
]

describe('a form', () => {
  for (const { name, given, expected, requests } of cases)
    test(name, async (t) => {
      const { server, fetcher } = await startPair(t, given, { timeoutMs: 300 })
      const result = await fetcher.post({ url: server.origin, fields })
      for (const [key, value] of Object.entries(expected))
        assert.deepEqual(result[key as keyof typeof result], value, key)
      assert.equal(server.requests.length, requests)
    })

  test('goes out as a browser would send it', async (t) => {
    const { server, fetcher } = await startPair(t, reply('202 Accepted'))
    await fetcher.post({ url: server.origin, fields })
    const [head = '', body = ''] = server.requests[0]?.split('\r\n\r\n') ?? []
    assert.match(head, /^POST \/ HTTP\/1\.1\r\n/)
    assert.match(head, /content-type: application\/x-www-form-urlencoded(\r\n|$)/)
    assert.deepEqual(Object.fromEntries(new URLSearchParams(body)), fields)
  })

  test('to what is no address is refused', async (t) => {
    const { fetcher } = await startPair(t, reply('202 Accepted'))
    for (const url of ['hub', 'file:///etc/passwd', 'http://10.0.0.1/']) {
      const result = await fetcher.post({ url, fields })
      assert.ok(!result.ok && /address/.test(result.reason), url)
    }
  })
})

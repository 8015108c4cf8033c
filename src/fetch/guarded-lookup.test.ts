import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { reply, resolveTo, startFetcher, startPair } from '../../test/fetch-cases.ts'

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
      const fetcher = startFetcher(t)
      const result = await fetcher.fetch({ url })
      assert.equal(result.ok || result.reason, 'private address')
    })
  }

  test('localhost is refused, as what it resolves to is private', async (t) => {
    const fetcher = startFetcher(t)
    const result = await fetcher.fetch({ url: 'http://localhost/' })
    assert.equal(result.ok || result.reason, 'private address')
  })

  test('a public name that resolves to a private address is refused', async (t) => {
    const fetcher = startFetcher(t, { resolve: resolveTo('10.0.0.1') })
    const result = await fetcher.fetch({ url: 'http://rebind.example/' })
    assert.deepEqual(result, {
      ok: false,
      reason: 'private address',
      detail: 'rebind.example resolves to 10.0.0.1, which is not a public address (PRIVATE_ADDRESS)',
    })
  })

  test('a name is resolved once, so that it cannot give another address after the check', async (t) => {
    const answers = ['127.0.0.1', '10.0.0.1']
    const { server, fetcher } = await startPair(t, reply('200 OK'), {
      resolve: (...query) => resolveTo(answers.shift() ?? '')(...query),
    })
    // Another name than the allowed one: only the address that the look-up gives is allowed.
    const url = `http://rebind.example:${server.port}/`
    const result = await fetcher.fetch({ url, typedUrl: url })
    assert.equal(result.ok, true)
    assert.deepEqual(answers, ['10.0.0.1'])
  })

  test('a port that is not usual is asked only where a person typed it', async (t) => {
    const { server, fetcher } = await startPair(t, reply('200 OK'), { resolve: resolveTo('127.0.0.1') })
    const url = `http://news.example:${server.port}/`
    const typed = ['http://news.example/', 'http://other.example:9/', `http://other.example:${server.port}/`]
    for (const typedUrl of [undefined, ...typed]) {
      const result = await fetcher.fetch({ url, ...(typedUrl && { typedUrl }) })
      assert.equal(result.ok || result.reason, 'unusual port', typedUrl)
    }
    assert.equal((await fetcher.fetch({ url, typedUrl: `${url}feed` })).ok, true)
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
      const fetcher = startFetcher(t)
      const result = await fetcher.fetch({ url })
      assert.equal(result.ok || result.reason, 'bad address')
    })
  }
})

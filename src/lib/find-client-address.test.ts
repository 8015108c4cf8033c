import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { findClientAddress } from './find-client-address.ts'

const proxies = ['127.0.0.1', '10.0.0.0/8', 'fd00::/8']
const cases = [
  { name: 'who asks directly', given: ['192.0.2.7', ''], expected: '192.0.2.7' },
  {
    name: 'who asks directly and says otherwise',
    given: ['192.0.2.7', '203.0.113.1'],
    expected: '192.0.2.7',
  },
  { name: 'who asks through a proxy', given: ['127.0.0.1', '192.0.2.7'], expected: '192.0.2.7' },
  { name: 'who asks through two', given: ['::ffff:127.0.0.1', '192.0.2.7, 10.1.2.3'], expected: '192.0.2.7' },
  {
    name: 'who writes a chain of their own',
    given: ['127.0.0.1', '203.0.113.1, 192.0.2.7'],
    expected: '192.0.2.7',
  },
  { name: 'a proxy of version 6', given: ['fd00::1', '2001:db8::7'], expected: '2001:db8::7' },
  { name: 'a proxy that says nothing', given: ['127.0.0.1', ''], expected: undefined },
  { name: 'a proxy that says nonsense', given: ['127.0.0.1', 'unknown'], expected: undefined },
  { name: 'nobody', given: ['', ''], expected: undefined },
] as const

describe('findClientAddress', () => {
  for (const { name, given, expected } of cases)
    it(`tells ${name}`, () => assert.equal(findClientAddress(given[0], given[1], proxies), expected))
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { toNetwork } from './to-network.ts'

const cases = [
  { given: '192.0.2.7', expected: '192.0.2.7' },
  { given: '::ffff:192.0.2.7', expected: '192.0.2.7' },
  { given: '2001:db8::1', expected: '2001:db8:0:0::/64' },
  { given: '2001:db8:0:0:ffff:1:2:3', expected: '2001:db8:0:0::/64' },
  { given: '2001:db8:0:1::1', expected: '2001:db8:0:1::/64' },
  { given: '', expected: '' },
]

describe('toNetwork', () => {
  for (const { given, expected } of cases)
    it(`takes ${given || 'no address'} for ${expected || 'none'}`, () =>
      assert.equal(toNetwork(given), expected))
})

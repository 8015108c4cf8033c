import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { isAllowedAddress, isAllowedHost, parseAllowedAddresses } from './allowed-addresses.ts'

function parsed(text: string) {
  const result = parseAllowedAddresses(text)
  assert.ok(result.ok)
  return result.value
}

describe('an allowed address', () => {
  const cases = [
    { name: 'is open on its port', given: '127.0.0.1:4800', host: '127.0.0.1', port: 4800, expected: true },
    { name: 'is shut on another', given: '127.0.0.1:4800', host: '127.0.0.1', port: 80, expected: false },
    { name: 'without a port is open on all', given: '10.0.0.5', host: '10.0.0.5', port: 81, expected: true },
    { name: 'opens no neighbour', given: '10.0.0.5', host: '10.0.0.6', port: 80, expected: false },
    { name: 'of a range is open', given: '127.1.0.0/16:4800', host: '127.1.9.9', port: 4800, expected: true },
    {
      name: 'past the range is shut',
      given: '127.1.0.0/16:4800',
      host: '127.2.0.1',
      port: 4800,
      expected: false,
    },
    { name: 'may be mapped', given: '10.0.0.5', host: '::ffff:10.0.0.5', port: 80, expected: true },
    { name: 'of IPv6 has brackets', given: '[::1]:4800', host: '::1', port: 4800, expected: true },
    {
      name: 'of IPv6 needs none without a port',
      given: 'fd00::/8',
      host: 'fd12::1',
      port: 80,
      expected: true,
    },
    {
      name: 'of an IPv6 range has a port',
      given: '[fd00::/8]:81',
      host: 'fd12::1',
      port: 80,
      expected: false,
    },
    { name: 'may be a name', given: 'NAS.local:80', host: 'nas.local', port: 80, expected: true },
    {
      name: 'of a name has its port too',
      given: 'nas.local:80',
      host: 'nas.local',
      port: 81,
      expected: false,
    },
    { name: 'of a name opens no part of it', given: 'local', host: 'nas.local', port: 80, expected: false },
    {
      name: 'may be the last of many',
      given: 'a,  b\n10.0.0.1 ,',
      host: '10.0.0.1',
      port: 80,
      expected: true,
    },
  ]
  for (const { name, given, host, port, expected } of cases) {
    test(name, () => assert.equal(isAllowedHost(host, port, parsed(given)), expected))
  }

  test('is never a name when the look-up asks', () => {
    assert.equal(isAllowedAddress('10.0.0.1', 80, parsed('nas.local')), false)
  })

  test('is not needed at all', () => assert.deepEqual(parsed(' '), []))
})

describe('an entry that is refused', () => {
  for (const entry of [
    '127.0.0.1/99',
    '127.1',
    '10.0.0.1:0',
    '10.0.0.1:99999',
    '10.0.0.1:http',
    ':80',
    'a/8',
    '::1]:80',
  ]) {
    test(`"${entry}" is named, and what would be right`, () => {
      const result = parseAllowedAddresses(`10.0.0.1, ${entry}`)
      assert.ok(!result.ok)
      assert.ok(result.detail.startsWith(`"${entry}" is not an address, a range such as 10.0.0.0/8`))
    })
  }
})

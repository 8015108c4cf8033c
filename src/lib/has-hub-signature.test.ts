import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { hasHubSignature } from './has-hub-signature.ts'

// Key and data of RFC 2202 and RFC 4231, test case 2, with their digests.
const secret = 'Jefe'
const body = new TextEncoder().encode('what do ya want for nothing?')
const sha256 = 'sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843'

const cases = [
  { name: 'SHA-1 is taken', given: 'sha1=effcdf6ae5eb2fa2d27416d5f184df9c259a7c79', expected: true },
  { name: 'SHA-256 is taken', given: sha256, expected: true },
  {
    name: 'SHA-384 is taken',
    given:
      'sha384=af45d2e376484031617f78d2b58a6b1b9c7ef464f5a01b47e42ec3736322445e8e2240ca5e69e2c78b3239ecfab21649',
    expected: true,
  },
  {
    name: 'SHA-512 is taken',
    given:
      'sha512=164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea2505549758bf75c05a994a6d034f65f8f0e6fdcaeab1a34d4a6b4b636e070a38bce737',
    expected: true,
  },
  { name: 'capital letters mean the same', given: sha256.toUpperCase(), expected: true },
  { name: 'one wrong sign is refused', given: sha256.replace('5b', '5c'), expected: false },
  { name: 'a beginning is refused', given: sha256.slice(0, -2), expected: false },
  { name: 'more than the signature is refused', given: `${sha256}00`, expected: false },
  { name: 'half a byte is refused', given: `${sha256}0`, expected: false },
  { name: 'the digest of another algorithm is refused', given: sha256.replace('256', '1'), expected: false },
  { name: 'an unknown algorithm is refused', given: sha256.replace('sha256', 'md5'), expected: false },
  { name: 'a name that every object has is refused', given: 'constructor=00', expected: false },
  { name: 'an empty digest is refused', given: 'sha256=', expected: false },
  { name: 'no signature is refused', given: undefined, expected: false },
]

describe('the signature of a hub', () => {
  for (const { name, given, expected } of cases)
    test(name, () => assert.equal(hasHubSignature(given, body, secret), expected))

  test('does not fit another text or another secret', () => {
    assert.equal(hasHubSignature(sha256, body.slice(1), secret), false)
    assert.equal(hasHubSignature(sha256, body, 'jefe'), false)
  })
})

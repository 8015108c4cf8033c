import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findSignedAddress, signAddress } from './sign-address.ts'

const url = 'https://paper.example/ü.jpg?a=1&b=2#c'
const signed = signAddress(url, 'secret')

test('an address comes back as it was signed', () => {
  assert.match(`${signed.signature}/${signed.encoded}`, /^[\w-]{22}\/[\w-]+$/)
  assert.equal(findSignedAddress(signed, 'secret'), url)
})

const forged = [
  { name: 'by another secret', given: signAddress(url, 'guess') },
  {
    name: 'of another address',
    given: { ...signed, encoded: signAddress('https://a.example/', '').encoded },
  },
  { name: 'that is shorter', given: { ...signed, signature: signed.signature.slice(0, -1) } },
  { name: 'of no address', given: { signature: '', encoded: '' } },
  { name: 'in other letters', given: { ...signed, signature: 'ä'.repeat(22) } },
]
for (const { name, given } of forged)
  test(`a signature ${name} is refused`, () => assert.equal(findSignedAddress(given, 'secret'), undefined))

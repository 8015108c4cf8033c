import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import {
  addFingerprint,
  createFingerprintRing,
  type FingerprintRing,
  visitHolders,
} from './fingerprint-ring.ts'

function list(ring: FingerprintRing, fingerprint: number, most = 1000): number[] {
  const holders: number[] = []
  visitHolders(ring, fingerprint, most, (holder) => void holders.push(holder))
  return holders
}

describe('fingerprint ring', () => {
  it('knows the newest postings, newest first, as a plain list would, whatever is overwritten', () => {
    fc.assert(
      // Few fingerprints and sixteen places, so that chains are long and often broken.
      fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 120 }), (fingerprints) => {
        const ring = createFingerprintRing(16)
        for (const [holder, fingerprint] of fingerprints.entries()) addFingerprint(ring, fingerprint, holder)
        const kept = [...fingerprints.entries()].slice(-16).reverse()
        for (let asked = 0; asked <= 40; asked++) {
          const expected = kept.filter(([, fingerprint]) => fingerprint === asked).map(([holder]) => holder)
          assert.deepEqual(list(ring, asked), expected)
        }
      }),
    )
  })

  it('loses nothing while it grows', () => {
    const ring = createFingerprintRing(2 ** 15)
    for (let at = 0; at < 20_000; at++) addFingerprint(ring, at * 2_654_435, at)
    assert.equal(ring.fingerprints.length, 2 ** 15)
    for (const at of [0, 1, 4095, 4096, 8191, 19_999])
      assert.deepEqual(list(ring, (at * 2_654_435) >>> 0), [at])
  })

  it('shows no more than is asked for', () => {
    const ring = createFingerprintRing(16)
    for (let at = 0; at < 10; at++) addFingerprint(ring, 7, at)
    assert.deepEqual(list(ring, 7, 3), [9, 8, 7])
  })
})

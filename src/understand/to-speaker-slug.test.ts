import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { toSpeakerSlug } from './to-speaker-slug.ts'

const cases = [
  { name: 'Anna Berg', kind: 'person', expected: 'anna-berg' },
  { name: 'Anna M. Berg', kind: 'person', expected: 'anna-berg' },
  { name: 'A.N.S. Berg', kind: 'person', expected: 'a-n-s-berg' },
  { name: 'Mike Berg', kind: 'person', expected: 'michael-berg' },
  { name: 'Michael Berg Jr', kind: 'person', expected: 'michael-berg-jr' },
  { name: 'The Ortell Institute', kind: 'organisation', expected: 'ortell-institute' },
] as const

describe('toSpeakerSlug', () => {
  for (const { name, kind, expected } of cases)
    test(name, () => assert.equal(toSpeakerSlug(name, kind), expected))
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { toOwnPath } from './to-own-path.ts'

const cases = [
  { given: '/', expected: '/' },
  { given: '/saved?after=1~2', expected: '/saved?after=1~2' },
  { given: undefined, expected: '/' },
  { given: '', expected: '/' },
  { given: 'saved', expected: '/' },
  { given: 'https://evil.example/', expected: '/' },
  { given: '//evil.example/', expected: '/' },
  { given: '/\\evil.example/', expected: '/' },
  { given: '/\t/evil.example/', expected: '/' },
  { given: '/.//evil.example/', expected: '/evil.example/' },
  { given: 'javascript:alert(1)', expected: '/' },
  { given: '/saved\r\nset-cookie: a=b', expected: '/savedset-cookie:%20a=b' },
]

describe('toOwnPath', () => {
  for (const { given, expected } of cases)
    it(`takes ${JSON.stringify(given)} for ${expected}`, () => assert.equal(toOwnPath(given), expected))
})

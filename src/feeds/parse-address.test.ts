import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseAddress } from './parse-address.ts'

const cases: readonly (readonly [given: string, expected: string | undefined])[] = [
  [' example.org/news ', 'https://example.org/news'],
  ['http://example.org', 'http://example.org/'],
  ['feed://example.org/rss', 'http://example.org/rss'],
  ['feed:https://example.org/rss', 'https://example.org/rss'],
  ['127.0.0.1:4800/x', 'https://127.0.0.1:4800/x'],
  ['@bay@social.example', 'https://social.example/@bay'],
  ['acct:bay@social.example', 'https://social.example/@bay'],
  ['@bay.example', 'https://bsky.app/profile/bay.example'],
  ['r/ferries', 'https://www.reddit.com/r/ferries'],
  ['/u/fog_horn', 'https://www.reddit.com/user/fog_horn'],
  ['', undefined],
  ['  ', undefined],
  ['ftp://example.org/', undefined],
  ['javascript:alert(1)', undefined],
  ['two words', undefined],
  [`https://example.org/${'a'.repeat(2029)}`, undefined],
  ['@bay', undefined],
]

for (const [given, expected] of cases) {
  test(`"${given.slice(0, 60)}" means ${expected ?? 'no page'}`, () =>
    assert.equal(parseAddress(given), expected))
}

/** Each file of test/fixtures/feeds says what it proves; what it is read as stands beside it. */

import assert from 'node:assert/strict'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseFeed } from './parse-feed.ts'
import { receiveEntries } from './receive-entries.ts'

const folder = new URL('../../test/fixtures/feeds/', import.meta.url)
const feedUrl = 'https://publisher.example/news/feed.xml'
const firstSeenAt = Date.UTC(2025, 5, 1)
/** `npm run test:accept` sets it: what is read now becomes what is expected, to be looked at before it is committed. */
const accepts = process.env.OCTAVO_ACCEPT === '1'

const expectationEnd = '.expected.json'
const names = readdirSync(folder)
const fixtures = names.filter((name) => !name.endsWith(expectationEnd))

for (const name of fixtures) {
  test(`the feed ${name} is read as the file beside it says`, () => {
    const read = readFixture(readFileSync(new URL(name, folder)))
    const beside = new URL(`${name}${expectationEnd}`, folder)
    if (accepts) writeFileSync(beside, `${JSON.stringify(read, undefined, 2)}\n`)
    assert.ok(accepts || names.includes(`${name}${expectationEnd}`), 'nothing says what is expected of it')
    assert.deepEqual(read, JSON.parse(readFileSync(beside, 'utf8')))
  })
}

test('every expectation has its feed', () => {
  const expected = names.filter((name) => name.endsWith(expectationEnd))
  const orphans = expected.filter((name) => !fixtures.includes(name.slice(0, -expectationEnd.length)))
  assert.deepEqual(orphans, [])
})

test('whatever is cut out of feeds, put together and spoilt is read or refused, and never throws', () => {
  const pieces = fixtures.flatMap(
    (name) => readFileSync(new URL(name, folder), 'latin1').match(/<[^<]*/g) ?? [],
  )
  const spoilt = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary' })), {
    maxLength: 40,
  })
  fc.assert(
    fc.property(fc.constantFrom('<rss>', '<feed>', '<rdf:RDF>', '<urlset>', ''), spoilt, (root, parts) => {
      const parsed = parseFeed({ body: Buffer.from(root + parts.join('')), url: feedUrl })
      if (parsed.ok) receiveEntries(parsed.value, feedUrl, firstSeenAt)
      else assert.notEqual(parsed.detail, '')
    }),
    { numRuns: 200 },
  )
})

/** As JSON with dates that a person can read. Hashes are left out: they follow from title and text. */
function readFixture(body: Uint8Array): unknown {
  const parsed = parseFeed({ body, url: feedUrl })
  const read = parsed.ok
    ? { feed: parsed.value, received: receiveEntries(parsed.value, feedUrl, firstSeenAt) }
    : parsed
  const shown = JSON.stringify(read, (key, value) => {
    if (key === 'contentHash') return undefined
    return key.endsWith('At') ? new Date(value).toISOString() : value
  })
  return JSON.parse(shown)
}

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { assertLinear } from '../../test/assert-linear.ts'
import { findHub } from './find-hub.ts'

const feed = { hubUrl: 'https://in.example/', selfUrl: 'https://paper.example/in.xml' }
const ofFeed = { hub: feed.hubUrl, topic: feed.selfUrl }
const ofHeader = { hub: 'https://hub.example/', topic: 'https://paper.example/feed' }

const cases = [
  { name: 'headers go before the feed’s own words', given: {}, expected: ofHeader },
  {
    name: 'without headers the feed’s own words count',
    given: { links: undefined },
    expected: ofFeed,
  },
  {
    name: 'headers about other things change nothing',
    given: { links: '</style.css>; rel=preload, </next>; rel="next"' },
    expected: ofFeed,
  },
  {
    name: 'one link may be several things, and capitals mean the same',
    given: { links: '</feed>; REL="alternate Self", <https://hub.example/>; rel=hub' },
    expected: ofHeader,
  },
  {
    name: 'a title may hold anything',
    given: {
      links: '</feed>; title="a, <b>; rel=hub \\"; rel=hub"; rel=self, <https://hub.example/>; rel="hub"',
    },
    expected: ofHeader,
  },
  {
    name: 'only the first relation of a link counts',
    given: { links: '<https://no.example/>; rel=next; rel=hub' },
    expected: ofFeed,
  },
  {
    name: 'of several hubs a safe one is taken',
    given: { links: '<http://a.example/>; rel=hub, <https://hub.example/>; rel=hub, </feed>; rel=self' },
    expected: ofHeader,
  },
  {
    name: 'a hub that is no web address is none',
    given: { links: '<mailto:hub@a.example>; rel=hub', feed: { selfUrl: feed.selfUrl } },
    expected: undefined,
  },
  {
    name: 'a feed that does not say where it lives has no topic',
    given: { links: '', feed: {} },
    expected: undefined,
  },
]

describe('the hub of a feed', () => {
  const links = '<https://hub.example/>; rel="hub", </feed>; rel="self"'
  for (const { name, given, expected } of cases)
    test(name, () =>
      assert.deepEqual(findHub({ feed, links, url: 'https://paper.example/a', ...given }), expected),
    )

  test('is looked for in linear time', () => {
    for (const piece of ['<', ';', '"', '; rel="', ';  ', '<a>; rel=', '\\"']) {
      const find = (length: number) =>
        findHub({ feed, links: piece.repeat(length / piece.length), url: 'https://paper.example/' })
      assertLinear(find, 30_000, piece)
    }
  })
})

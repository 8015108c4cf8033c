import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findFeedsInAnswer, findFeedsOfPage, findKnownFeeds } from './find-known-feeds.ts'
import { knownSites } from './known-sites.ts'

const channel = 'UCabcdefghij0123456789-_'
const channelFeed = `https://www.youtube.com/feeds/videos.xml?channel_id=${channel}`

const byAddress: readonly (readonly [page: string, ...feeds: string[]])[] = [
  [`https://www.youtube.com/channel/${channel}`, channelFeed],
  [`https://m.youtube.com/channel/${channel}/videos?view=0`, channelFeed],
  [
    'https://www.youtube.com/playlist?si=x&list=PLabc_1-2',
    'https://www.youtube.com/feeds/videos.xml?playlist_id=PLabc_1-2',
  ],
  [
    'https://www.youtube.com/user/ferryfilms/about',
    'https://www.youtube.com/feeds/videos.xml?user=ferryfilms',
  ],
  ['https://old.reddit.com/r/ferries/', 'https://www.reddit.com/r/ferries/.rss'],
  ['https://www.reddit.com/r/ferries/top/?t=week', 'https://www.reddit.com/r/ferries/top/.rss'],
  ['https://www.reddit.com/r/ferries/comments/1abc/fog/', 'https://www.reddit.com/r/ferries/.rss'],
  ['https://reddit.com/u/fog_horn', 'https://www.reddit.com/user/fog_horn/.rss'],
  ['https://www.reddit.com/user/fog_horn/m/boats', 'https://www.reddit.com/user/fog_horn/m/boats/.rss'],
  ['https://bsky.app/profile/bay.example', 'https://bsky.app/profile/bay.example/rss'],
  ['https://bsky.app/profile/did:plc:abc234/post/3k', 'https://bsky.app/profile/did:plc:abc234/rss'],
  [
    'https://github.com/bay/ferry-times',
    'https://github.com/bay/ferry-times/releases.atom',
    'https://github.com/bay/ferry-times/commits.atom',
  ],
  ['https://github.com/bay/ferry.js/releases/tag/v1', 'https://github.com/bay/ferry.js/releases.atom'],
  ['https://github.com/bay/ferry/tags', 'https://github.com/bay/ferry/tags.atom'],
  ['https://github.com/bay/ferry/commits/main/', 'https://github.com/bay/ferry/commits/main.atom'],
  ['https://github.com/bay', 'https://github.com/bay.atom'],
  ['https://medium.com/@bay.courier/the-fog-1', 'https://medium.com/feed/@bay.courier'],
  ['https://medium.com/bay-courier', 'https://medium.com/feed/bay-courier'],
  ['https://social.example/@bay', 'https://social.example/@bay.rss'],
  ['http://social.example:8080/@bay/1099', 'http://social.example:8080/@bay.rss'],
  ['https://social.example/@bay@other.example', 'https://other.example/@bay.rss'],
]

for (const [page, ...expected] of byAddress) {
  test(`${page} has its feed by a rule`, () => {
    assert.deepEqual(
      findKnownFeeds(page)?.feeds.map(({ url }) => url),
      expected,
    )
  })
}

const withoutRule = [
  'https://bay.example/news',
  'https://www.youtube.com/@ferryfilms',
  'https://www.youtube.com/watch?v=abc&list=PLabc',
  channelFeed,
  'https://www.reddit.com/r/ferries/comments/1abc/fog/.rss',
  'https://social.example/@bay.rss',
  'https://medium.com/feed/@bay',
  'https://notreddit.com/r/ferries',
  'https://bay.example/about?next=/@bay',
]

for (const page of withoutRule) {
  test(`${page} has no feed by its address alone`, () => assert.equal(findKnownFeeds(page), undefined))
}

test('a podcast and an account can be asked for', () => {
  assert.deepEqual(findKnownFeeds('https://podcasts.apple.com/nz/podcast/fog/id42?i=7'), {
    feeds: [],
    askUrl: 'https://itunes.apple.com/lookup?id=42&entity=podcast',
  })
  assert.equal(
    findKnownFeeds('http://127.0.0.1:80/@bay')?.askUrl,
    'http://127.0.0.1/.well-known/webfinger?resource=acct:bay@127.0.0.1',
  )
})

const answers = [
  {
    name: 'the feed of a podcast',
    given: '{"resultCount":1,"results":[{"kind":"podcast","feedUrl":"https://fog.example/rss"}]}',
    expected: [{ url: 'https://fog.example/rss', kind: 'podcast' }],
  },
  {
    name: 'the page of an account',
    given:
      '{"links":[{"rel":"self","href":"https://a.example/u"},{"rel":"http://webfinger.net/rel/profile-page","href":"https://social.example/@bay"}]}',
    expected: [{ url: 'https://social.example/@bay.rss', kind: 'posts' }],
  },
  {
    name: 'nothing where there is no address',
    given: '{"results":[{"feedUrl":"javascript:x"},7]}',
    expected: [],
  },
  { name: 'nothing where there is no JSON', given: '<!doctype html>', expected: [] },
]

for (const { name, given, expected } of answers) {
  test(`an answer gives ${name}`, () => assert.deepEqual(findFeedsInAnswer(given), expected))
}

const byHandle = 'https://www.youtube.com/@ferryfilms'
const pages = [
  {
    name: 'by its lasting address',
    given: `<link rel="canonical" href="https://www.youtube.com/channel/${channel}">`,
    url: byHandle,
    expected: [channelFeed],
  },
  {
    name: 'by its address for others',
    given: `<meta property="og:url" content="https://www.youtube.com/channel/${channel}">`,
    url: 'https://www.youtube.com/c/ferryfilms',
    expected: [channelFeed],
  },
  {
    name: 'by the id of its owner, which is not the id of the film',
    given: `<link rel="canonical" href="https://www.youtube.com/watch?v=abc"><meta itemprop="identifier" content="abc"><meta itemprop="channelId" content="${channel}">`,
    url: 'https://www.youtube.com/watch?v=abc',
    expected: [channelFeed],
  },
  {
    name: 'not by the word of another site',
    given: `<link rel="canonical" href="https://www.youtube.com/channel/${channel}"><meta itemprop="channelId" content="${channel}">`,
    url: 'https://bay.example/@ferryfilms',
    expected: [],
  },
  {
    name: 'not by an address that leads elsewhere',
    given: '<link rel="canonical" href="https://www.reddit.com/r/ferries">',
    url: byHandle,
    expected: [],
  },
]

for (const { name, given, url, expected } of pages) {
  test(`a page of a service has its feed ${name}`, () => {
    assert.deepEqual(
      findFeedsOfPage(given, url).map((feed) => feed.url),
      expected,
    )
  })
}

test('every rule has its source, and leads somewhere', () => {
  for (const site of knownSites) {
    assert.match(site.source, /https:\/\/|RFC/, site.name)
    assert.ok(site.feeds ?? site.ask ?? site.inPage, site.name)
  }
})

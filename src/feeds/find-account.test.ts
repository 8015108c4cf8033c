import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findAccount } from './find-account.ts'

const cases: readonly (readonly [feedUrl: string, account: string | undefined])[] = [
  ['https://www.youtube.com/feeds/videos.xml?channel_id=UCa-B', 'youtube.com UCa-B'],
  ['https://www.youtube.com/feeds/videos.xml?playlist_id=PLx', 'youtube.com PLx'],
  ['https://www.reddit.com/r/ferries/.rss', 'reddit.com r/ferries'],
  ['https://www.reddit.com/r/ferries/top/.rss', 'reddit.com r/ferries'],
  ['https://www.reddit.com/user/fog/m/boats/.rss', 'reddit.com user/fog/m/boats'],
  ['https://bsky.app/profile/bay.example/rss', 'bsky.app bay.example'],
  ['https://github.com/bay/ferry.js/releases.atom', 'github.com bay/ferry.js'],
  ['https://github.com/bay/ferry.js/commits/main.atom', 'github.com bay/ferry.js'],
  ['https://github.com/bay.atom', 'github.com bay'],
  ['https://medium.com/feed/@bay', 'medium.com @bay'],
  ['https://social.example:8080/@bay.rss', 'social.example:8080 bay'],
  ['https://feeds.megaphone.fm/FOG123', 'feeds.megaphone.fm FOG123'],
  ['https://bay.example/feed', undefined],
  ['https://notreddit.com/r/ferries/.rss', undefined],
  ['no address', undefined],
]

for (const [feedUrl, account] of cases) {
  test(`${feedUrl} belongs to ${account ?? 'its domain'}`, () => assert.equal(findAccount(feedUrl), account))
}

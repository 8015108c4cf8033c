import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Embed, readEmbed } from './read-embed.ts'

const table: readonly { name: string; given: string; expected: Embed }[] = [
  {
    name: 'a film leads to its page and has a picture',
    given: 'https://www.youtube-nocookie.com/embed/abcDEF12_-3?rel=0&autoplay=1',
    expected: {
      ...{ pageUrl: 'https://www.youtube.com/watch?v=abcDEF12_-3', site: 'YouTube', kind: 'video' },
      pictureUrl: 'https://i.ytimg.com/vi/abcDEF12_-3/hqdefault.jpg',
    },
  },
  {
    name: 'a list of films',
    given: 'https://www.youtube.com/embed/videoseries?si=x&list=PL12',
    expected: { pageUrl: 'https://www.youtube.com/playlist?list=PL12', site: 'YouTube', kind: 'video' },
  },
  {
    name: 'a film that is not listed keeps its address',
    given: 'https://player.vimeo.com/video/12?h=ab',
    expected: { pageUrl: 'https://player.vimeo.com/video/12?h=ab', site: 'player.vimeo.com' },
  },
  {
    name: 'two groups stand in their places',
    given: 'https://open.spotify.com/embed/episode/0123456789abcdefABCDEF?theme=0',
    expected: {
      ...{ pageUrl: 'https://open.spotify.com/episode/0123456789abcdefABCDEF' },
      ...{ site: 'Spotify', kind: 'sound' },
    },
  },
  {
    name: 'the page stands in a parameter',
    given: 'https://w.soundcloud.com/player/?url=https%3A//soundcloud.com/a/b&color=0',
    expected: { pageUrl: 'https://soundcloud.com/a/b', site: 'SoundCloud', kind: 'sound' },
  },
  {
    name: 'a parameter that runs is no page',
    given: 'https://www.facebook.com/plugins/post.php?href=javascript:alert(1)',
    expected: {
      ...{ pageUrl: 'https://www.facebook.com/plugins/post.php?href=javascript:alert(1)' },
      ...{ site: 'Facebook', kind: 'post' },
    },
  },
  {
    name: 'who calls itself like a service is not it',
    given: 'https://www.youtube.com.evil.example/embed/abcDEF12_-3',
    expected: {
      pageUrl: 'https://www.youtube.com.evil.example/embed/abcDEF12_-3',
      site: 'youtube.com.evil.example',
    },
  },
  {
    name: 'any other frame is named by its host',
    given: 'https://www.charts.example/1?a=b',
    expected: { pageUrl: 'https://www.charts.example/1?a=b', site: 'charts.example' },
  },
]

for (const { name, given, expected } of table)
  test(`embeds: ${name}`, () => assert.deepEqual(readEmbed(given), expected))

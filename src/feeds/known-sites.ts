import type { FeedKind } from '../model/feed.ts'

/** Where the feeds of a page of a well-known service are; each rule says where it is written. */
export interface KnownSite {
  readonly name: string
  readonly host: RegExp
  /** Matched with path and query. Its groups are `$1` and `$2` in addresses, beside `$origin` and `$host`. */
  readonly path: RegExp
  readonly kind: FeedKind
  /** Each of them, with its own kind where that differs. */
  readonly feeds?: readonly (string | readonly [FeedKind, string])[]
  /** A question that the service answers in JSON, with the address of the feed or of its owner in it. */
  readonly ask?: string
  /** Elements of the page by `itemprop` whose content is `$1` in the address, if it passes. */
  readonly inPage?: { readonly names: readonly string[]; readonly value: RegExp; readonly feed: string }
  /** Where it is written that the feed is there. */
  readonly source: string
}

const youtube = /^(?:(?:www|m|music)\.)?youtube\.com$/
const youtubeHelp = 'https://developers.google.com/youtube/v3/guides/push_notifications'
const reddit = /^(?:(?:www|old|new|np|m|sh)\.)?reddit\.com$/
const redditHelp = 'https://www.reddit.com/wiki/rss/'
const github = /^(?:www\.)?github\.com$/
const githubHelp = 'https://docs.github.com/en/rest/activity/feeds, and the pages themselves state them'
const appleHelp =
  'https://developer.apple.com/library/archive/documentation/AudioVideo/Conceptual/iTuneSearchAPI/LookupExamples.html'
const appleQuestion = 'https://itunes.apple.com/lookup?id=$1&entity=podcast'
const mastodonHelp =
  'https://github.com/mastodon/mastodon/blob/main/app/views/accounts/show.html.haml, RFC 7033 for the question'

/** The first rule that fits a page counts: what is narrower stands before what is wider. */
export const knownSites: readonly KnownSite[] = [
  {
    name: 'a channel of YouTube by its id',
    ...{ host: youtube, path: /^\/channel\/(UC[\w-]{22})(?![\w-])/, kind: 'videos', source: youtubeHelp },
    feeds: ['https://www.youtube.com/feeds/videos.xml?channel_id=$1'],
  },
  {
    name: 'a playlist of YouTube',
    ...{ host: youtube, path: /^\/playlist\?(?:.*&)?list=([\w-]+)/, kind: 'videos' },
    feeds: ['https://www.youtube.com/feeds/videos.xml?playlist_id=$1'],
    source: 'https://github.com/miniflux/v2/blob/main/internal/reader/subscription/finder.go',
  },
  {
    name: 'a channel of YouTube by the old name of its owner',
    ...{ host: youtube, path: /^\/user\/([\w.-]+)/, kind: 'videos', source: youtubeHelp },
    feeds: ['https://www.youtube.com/feeds/videos.xml?user=$1'],
  },
  {
    name: 'a page of YouTube that tells its channel: by handle, by name, or a film',
    ...{ host: youtube, path: /^\/(?:@|c\/|watch\?|shorts\/|live\/|embed\/|[\w.-]+\/?$)/, kind: 'videos' },
    inPage: {
      names: ['channelId', 'identifier'],
      value: /^(UC[\w-]{22})$/,
      feed: 'https://www.youtube.com/feeds/videos.xml?channel_id=$1',
    },
    source: youtubeHelp,
  },
  {
    name: 'a subreddit in one of its orders',
    ...{ host: reddit, path: /^\/r\/([\w+]+)\/(new|top|hot|rising|controversial)\b/, kind: 'posts' },
    feeds: ['https://www.reddit.com/r/$1/$2/.rss'],
    source: redditHelp,
  },
  {
    name: 'a subreddit',
    ...{ host: reddit, path: /^\/r\/([\w+]+)/, kind: 'posts', source: redditHelp },
    feeds: ['https://www.reddit.com/r/$1/.rss'],
  },
  {
    name: 'several subreddits that a user of reddit put together',
    ...{ host: reddit, path: /^\/u(?:ser)?\/([\w-]+)\/m\/(\w+)/, kind: 'posts', source: redditHelp },
    feeds: ['https://www.reddit.com/user/$1/m/$2/.rss'],
  },
  {
    name: 'a user of reddit',
    ...{ host: reddit, path: /^\/u(?:ser)?\/([\w-]+)/, kind: 'posts', source: redditHelp },
    feeds: ['https://www.reddit.com/user/$1/.rss'],
  },
  {
    name: 'an account at Bluesky, by its name or its lasting id',
    ...{ host: /^bsky\.app$/, path: /^\/profile\/([\w.:%-]+)/, kind: 'posts' },
    feeds: ['https://bsky.app/profile/$1/rss'],
    source: 'https://github.com/bluesky-social/social-app/blob/main/bskyweb/cmd/bskyweb/server.go',
  },
  {
    name: 'a podcast at Apple',
    ...{ host: /^(?:podcasts|itunes)\.apple\.com$/, path: /\/id(\d+)/, kind: 'podcast', source: appleHelp },
    ask: appleQuestion,
  },
  {
    name: 'a podcast at Overcast, which has the number that Apple gave it',
    ...{ host: /^overcast\.fm$/, path: /^\/itunes(\d+)/, kind: 'podcast', source: appleHelp },
    ask: appleQuestion,
  },
  {
    name: 'the releases of a project at GitHub',
    ...{ host: github, path: /^\/([\w-]+\/[\w.-]+)\/releases\b/, kind: 'releases', source: githubHelp },
    feeds: ['https://github.com/$1/releases.atom'],
  },
  {
    name: 'the versions of a project at GitHub',
    ...{ host: github, path: /^\/([\w-]+\/[\w.-]+)\/tags\b/, kind: 'releases', source: githubHelp },
    feeds: ['https://github.com/$1/tags.atom'],
  },
  {
    name: 'the changes of a branch at GitHub',
    ...{ host: github, path: /^\/([\w-]+\/[\w.-]+)\/commits\/([\w./-]*\w)/, kind: 'changes' },
    feeds: ['https://github.com/$1/commits/$2.atom'],
    source: githubHelp,
  },
  {
    name: 'a project at GitHub',
    ...{ host: github, path: /^\/([\w-]+\/[\w.-]+)/, kind: 'releases', source: githubHelp },
    feeds: ['https://github.com/$1/releases.atom', ['changes', 'https://github.com/$1/commits.atom']],
  },
  {
    name: 'a user of GitHub',
    ...{ host: github, path: /^\/([\w-]+)\/?$/, kind: 'changes', source: githubHelp },
    feeds: ['https://github.com/$1.atom'],
  },
  {
    name: 'an author or a publication at Medium',
    ...{ host: /^(?:www\.)?medium\.com$/, path: /^\/(?!feed\/|p\/|tag\/|m\/)(@?[\w.-]+)/, kind: 'articles' },
    feeds: ['https://medium.com/feed/$1'],
    source: 'https://help.medium.com/hc/en-us/articles/214874118',
  },
  {
    name: 'an account at another server of Mastodon',
    ...{ host: /./, path: /^\/(?:web\/|deck\/)?@([\w.-]+)@([a-z\d.-]+\.[a-z]+)/i, kind: 'posts' },
    feeds: ['https://$2/@$1.rss'],
    ask: 'https://$2/.well-known/webfinger?resource=acct:$1@$2',
    source: mastodonHelp,
  },
  {
    name: 'an account at a server of Mastodon or one that follows its ways',
    ...{ host: /./, path: /^\/(?:web\/|deck\/)?@([\w.-]+)(?:[/?]|$)/, kind: 'posts', source: mastodonHelp },
    feeds: ['$origin/@$1.rss'],
    ask: '$origin/.well-known/webfinger?resource=acct:$1@$host',
  },
]

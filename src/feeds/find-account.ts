/**
 * Services on whose domain many people publish, with what tells them apart in the address of a feed: the groups of the
 * pattern, which is matched with path and query. Where the feeds are: `known-sites.ts`, and each service's own pages.
 */
const services: readonly (readonly [host: RegExp, account: RegExp])[] = [
  [/^(?:www\.)?youtube\.com$/, /^\/feeds\/videos\.xml\?(?:.*&)?(?:channel_id|user|playlist_id)=([\w.-]+)/],
  [/^(?:\w+\.)?reddit\.com$/, /^\/((?:r|user)\/[\w+-]+(?:\/m\/\w+)?)/],
  [/^bsky\.app$/, /^\/profile\/([\w.:%-]+)/],
  [/^github\.com$/, /^\/([\w-]+(?:\/[\w.-]+(?=\/))?)/],
  [/^medium\.com$/, /^\/feed\/(@?[\w.-]+)/],
  [/^feeds\.feedburner\.com$/, /^\/([^?]+)/],
  // Keepers of podcasts.
  [
    /^feeds\.(?:megaphone\.fm|simplecast\.com|acast\.com|buzzsprout\.com|transistor\.fm|captivate\.fm)$/,
    /^\/([^?]+)/,
  ],
  [
    /^(?:anchor\.fm|rss\.art19\.com|audioboom\.com|rss\.buzzsprout\.com|www\.omnycontent\.com)$/,
    /^\/([^?]+)/,
  ],
  // Mastodon and its kin, at any host.
  [/./, /^\/@([\w.-]+)\.(?:rss|atom)$/],
]

/**
 * Whose feed it is, where its domain belongs to a service that many use: `'https://www.reddit.com/r/ferries/.rss'` →
 * `'reddit.com r/ferries'`. Undefined where the domain itself tells.
 */
export function findAccount(feedUrl: string): string | undefined {
  const url = URL.parse(feedUrl)
  if (url === null) return undefined
  for (const [host, account] of services) {
    const name = host.test(url.hostname) ? account.exec(url.pathname + url.search)?.[1] : undefined
    // Ids at YouTube differ in case alone; names elsewhere do not.
    if (name !== undefined) return `${url.host.replace(/^www\./, '')} ${name.replace(/\.atom$/, '')}`
  }
  return undefined
}

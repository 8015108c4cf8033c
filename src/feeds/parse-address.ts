import { maxKnownAddress } from '../lib/url.ts'
import { withoutFeedScheme } from './find-feed-links.ts'

/** Names of accounts and places that are no addresses of the web, with the page that each means. */
const forms: readonly (readonly [form: RegExp, page: string])[] = [
  // As Mastodon and its kin write an account (RFC 7565 without its scheme, or with it).
  [/^(?:acct:@?|@)([\w.-]+)@([a-z\d-]+(?:\.[a-z\d-]+)*(?::\d+)?)$/i, 'https://$2/@$1'],
  // A name at Bluesky is a domain.
  [/^@([a-z\d-]+(?:\.[a-z\d-]+)+)$/i, 'https://bsky.app/profile/$1'],
  [/^\/?r\/(\w+)\/?$/i, 'https://www.reddit.com/r/$1'],
  [/^\/?u\/([\w-]+)\/?$/i, 'https://www.reddit.com/user/$1'],
]

/**
 * The page that a person means: `'example.org/news'` → `'https://example.org/news'`, `'@name@example.org'` →
 * `'https://example.org/@name'`; `feed:` addresses of old are understood. What is no address of the web → undefined.
 */
export function parseAddress(address: string): string | undefined {
  const text = withoutFeedScheme(address) ?? ''
  if (text === '') return undefined
  for (const [form, page] of forms) if (form.test(text)) return text.replace(form, page)
  // What begins so is an account, and a browser would take what follows for a host.
  if (text.startsWith('@')) return undefined
  const withScheme = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`
  const url = URL.parse(withScheme)
  if (url === null || !/^https?:$/.test(url.protocol)) return undefined
  return url.href.length > maxKnownAddress ? undefined : url.href
}

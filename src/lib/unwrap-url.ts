/**
 * Addresses that only lead to another one, which they name: Google's results and its copies of AMP pages (amp.dev, "AMP
 * cache URL format"), links out of Facebook and Reddit, and Yahoo's and Bing's results as these services write them.
 */
const wrappers: readonly { readonly pattern: RegExp; readonly parameter?: string }[] = [
  { pattern: /^https?:\/\/www\.google\.[a-z.]+\/amp\/(s\/)?([^?#]+)/i },
  { pattern: /^https?:\/\/[a-z0-9-]+\.cdn\.ampproject\.org\/(?:c|v|wp\/s|i)\/(s\/)?([^?#]+)/i },
  { pattern: /^https?:\/\/www\.google\.[a-z.]+\/url\?/i, parameter: 'url' },
  { pattern: /^https?:\/\/www\.google\.[a-z.]+\/url\?/i, parameter: 'q' },
  { pattern: /^https?:\/\/l\.facebook\.com\/l\.php\?/i, parameter: 'u' },
  { pattern: /^https?:\/\/out\.reddit\.com\//i, parameter: 'url' },
  { pattern: /^https?:\/\/www\.bing\.com\/news\/apiclick\.aspx\?/i, parameter: 'url' },
]

/** `'https://www.google.com/amp/s/a.org/b'` → `'https://a.org/b'`; what leads nowhere else stays as it is. */
export function unwrapUrl(url: string): string {
  for (const { pattern, parameter } of wrappers) {
    const match = pattern.exec(url)
    if (!match) continue
    const named = parameter
      ? URL.parse(url)?.searchParams.get(parameter)
      : `${match[1] ? 'https' : 'http'}://${match[2]}`
    if (named && /^https?:\/\/./.test(named) && URL.canParse(named)) return named
  }
  return url
}

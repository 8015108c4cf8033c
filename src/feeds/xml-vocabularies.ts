/** The vocabularies of feeds by namespace, each with the short name that our readers use. Other ones are passed over. */

const shortNames = new Map(
  Object.entries({
    // The formats' own; read without a prefix. Sources: each format's specification.
    'http://purl.org/rss/1.0/': '',
    'http://my.netscape.com/rdf/simple/0.9/': '',
    'http://channel.netscape.com/rdf/simple/0.9/': '',
    'http://purl.org/net/rss1.1#': '',
    'http://backend.userland.com/rss': '',
    'http://backend.userland.com/rss2': '',
    'http://backend.userland.com/rss091': '',
    'http://backend.userland.com/rss092': '',
    'http://blogs.law.harvard.edu/tech/rss': '',
    'http://cyber.law.harvard.edu/rss/': '',
    'http://cyber.law.harvard.edu/rss/rss.html': '',
    'http://www.sitemaps.org/schemas/sitemap/0.9': '',
    'https://www.sitemaps.org/schemas/sitemap/0.9': '',
    'http://www.google.com/schemas/sitemap/0.84': '',
    'http://www.w3.org/2005/atom': 'atom',
    'http://purl.org/atom/ns#': 'atom',
    'http://example.com/newformat#': 'atom',
    'http://example.com/necho': 'atom',
    'http://purl.org/echo/': 'atom',
    'uri/of/echo/namespace#': 'atom',
    'http://purl.org/pie/': 'atom',
    // Modules
    'http://purl.org/dc/elements/1.1/': 'dc',
    'http://purl.org/dc/elements/1.0/': 'dc',
    'http://purl.org/dc/terms/': 'dcterms',
    'http://purl.org/rss/1.0/modules/content/': 'content',
    'http://purl.org/rss/1.0/modules/syndication/': 'sy',
    'http://purl.org/rss/1.0/modules/slash/': 'slash',
    'http://wellformedweb.org/commentapi/': 'wfw',
    'http://search.yahoo.com/mrss/': 'media',
    'http://search.yahoo.com/mrss': 'media',
    'http://www.itunes.com/dtds/podcast-1.0.dtd': 'itunes',
    'http://example.com/dtds/podcast-1.0.dtd': 'itunes',
    'http://rssnamespace.org/feedburner/ext/1.0': 'feedburner',
    'http://www.google.com/schemas/sitemap-news/0.9': 'news',
    'https://www.google.com/schemas/sitemap-news/0.9': 'news',
    'http://www.google.com/schemas/sitemap-image/1.1': 'image',
    'https://www.google.com/schemas/sitemap-image/1.1': 'image',
    'http://www.w3.org/1999/xhtml': 'xhtml',
    'http://www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf',
    'http://www.w3.org/xml/1998/namespace': 'xml',
  }),
)

const usualPrefixes = new Set(shortNames.values())

/**
 * The short name of a namespace. A prefix that is used without being declared means what it usually means; an unknown
 * namespace gets a name that no reader asks for, so that its `title` is never taken for the feed's.
 */
export function findVocabulary(uri: string | undefined, prefix: string): string {
  const known = uri === undefined ? undefined : shortNames.get(uri.trim().toLowerCase())
  if (known !== undefined) return known
  if (prefix === '') return ''
  const isUndeclared = uri === undefined && usualPrefixes.has(prefix.toLowerCase())
  return isUndeclared ? prefix.toLowerCase() : `other-${prefix}`
}

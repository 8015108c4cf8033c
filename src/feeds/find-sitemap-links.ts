import { resolveHttpUrl } from '../lib/url.ts'
import { speaksOfNews } from './parse-sitemap-index.ts'

/** Where outlets put their news sitemaps when they do not say: Yoast and other extensions of WordPress, Arc, and habit. */
const usualPaths = [
  '/news-sitemap.xml',
  '/sitemap-news.xml',
  '/sitemap_news.xml',
  '/arc/outboundfeeds/news-sitemap-index/?outputType=xml',
  '/sitemap.xml',
]

/** As much of a site's rules as a program has to read (RFC 9309 §2.5). */
const longestRules = 500 * 1024

/**
 * Addresses of sitemaps that may hold a site's news, best first, each once: of those in its `robots.txt` the ones that
 * speak of news, then the usual ones, then the others. Source: https://www.sitemaps.org/protocol.html#submit_robots
 */
export function findSitemapLinks(robotsText: string, siteUrl: string): string[] {
  const lines = robotsText.slice(0, longestRules).matchAll(/^[ \t]*sitemap[ \t]*:[ \t]*(\S+)/gim)
  const stated = [...lines].flatMap(([, address]) => resolveHttpUrl(address, siteUrl) ?? [])
  const usual = usualPaths.map((path) => new URL(path, siteUrl).href)
  return [...new Set([...stated.filter(speaksOfNews), ...usual, ...stated])]
}

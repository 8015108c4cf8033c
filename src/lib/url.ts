/** Addresses of the web: resolving, comparing and naming them. */

import { parse } from 'tldts'

/** What RFC 9110 §4.1 asks every server to take; what is longer is made to fill the store. */
const maxAddressLength = 8000

/**
 * The longest address by which something is known: what sitemaps.org allows, and less than the 2.7 kB that an index of
 * PostgreSQL takes.
 */
export const maxKnownAddress = 2048

/** The absolute form of an address, or undefined where it makes none: `('/a', 'https://x.org/b')` → `'https://x.org/a'`. */
export function resolveUrl(address: string, base?: string): string | undefined {
  const trimmed = address.trim()
  return URL.parse(trimmed, base)?.href ?? URL.parse(trimmed)?.href
}

/** As `resolveUrl`, but only for what a browser loads as a page: `'javascript:x'` → undefined. */
export function resolveHttpUrl(address: string | undefined, base?: string): string | undefined {
  if (address === undefined || address.trim() === '') return undefined
  // An address that is whole stays as it was written: it may be somebody's key.
  const whole = address.trim()
  if (/^[^\s<>"'\\]+$/.test(whole) && isHttpUrl(whole)) return whole
  const url = resolveUrl(address, base)
  return url !== undefined && isHttpUrl(url) ? url : undefined
}

/** Whether the text is an absolute address with http or https, of a length that a server may take. */
function isHttpUrl(text: string): boolean {
  return text.length <= maxAddressLength && /^https?:\/\/./i.test(text) && URL.canParse(text)
}

/** One form for addresses of the same page: `'HTTP://X.org:80/a#b'` → `'http://x.org/a'`. Other text stays as it is. */
export function normaliseUrl(url: string): string {
  const parsed = URL.parse(url)
  if (parsed === null) return url
  parsed.hash = ''
  return parsed.href
}

/**
 * What makes pages one outlet's: `'https://news.example.co.uk/a'` → `'example.co.uk'`. A bare address or a local name has
 * none. Private suffixes count: blogs on a shared host belong to different people.
 */
export function registrableDomain(url: string): string | undefined {
  return parse(url, { allowPrivateDomains: true }).domain ?? undefined
}

/** Whether two addresses are of one registrable domain, or of one host and port where they have none. */
export function isSameSite(one: string, other: string): boolean {
  const site = siteOf(one)
  return site !== undefined && site === siteOf(other)
}

function siteOf(url: string): string | undefined {
  return registrableDomain(url) ?? URL.parse(url)?.host
}

/** Addresses that a reader or their browser gives to be told things: hostile until they are read. */

import { isAllowedUrl, parseAllowedAddresses } from '../fetch/allowed-addresses.ts'
import type { GivenBrowser } from './notice-commands.ts'

const mostSigns = 1000

/** An address of the web, as it is asked; without a name and a password, which would be told to whoever sees the page. */
export function parseWebhook(text: string): string | undefined {
  const url = URL.parse(text.trim())
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return undefined
  url.hash = ''
  return url.href.length <= mostSigns ? url.href : undefined
}

/**
 * What a browser says of itself: its push service has TLS, unless the operator allows its address, and its keys are a point on the
 * curve and sixteen bytes (RFC 8291 §2).
 */
export function parseBrowser(
  { endpoint, p256dh, auth }: GivenBrowser,
  allowAddresses: string,
): GivenBrowser | undefined {
  const address = parseWebhook(endpoint)
  if (address === undefined || !isKey(p256dh, 65) || !isKey(auth, 16)) return undefined
  const allowed = parseAllowedAddresses(allowAddresses)
  const isSafe = address.startsWith('https:') || (allowed.ok && isAllowedUrl(new URL(address), allowed.value))
  return isSafe ? { endpoint: address, p256dh, auth } : undefined
}

function isKey(text: string, bytes: number): boolean {
  return /^[\w-]+={0,2}$/.test(text) && Buffer.from(text, 'base64url').length === bytes
}

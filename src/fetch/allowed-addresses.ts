import ipaddr from 'ipaddr.js'
import { fail, type Result, succeed } from '../lib/result.ts'
import { toServer } from './to-server.ts'

/** An exception that the operator makes from the private-address guard. Without a port it holds for every port. */
export type AllowedAddress =
  | { readonly kind: 'name'; readonly name: string; readonly port: number | undefined }
  | { readonly kind: 'range'; readonly range: AddressRange; readonly port: number | undefined }

type Address = ipaddr.IPv4 | ipaddr.IPv6
type AddressRange = readonly [network: Address, prefixLength: number]

/**
 * Entries apart by commas or spaces, each an address, a range or a host name, with or without a port:
 * `'127.1.0.0/16:4800, [::1]:80, nas.local'` → three entries. One bad entry refuses the whole list.
 */
export function parseAllowedAddresses(text: string): Result<AllowedAddress[], 'bad address'> {
  const allowed: AllowedAddress[] = []
  for (const entry of text.split(/[\s,]+/).filter((part) => part !== '')) {
    const parsed = parseEntry(entry)
    if (parsed === undefined) return fail('bad address', explainEntry(entry))
    allowed.push(parsed)
  }
  return succeed(allowed)
}

function explainEntry(entry: string): string {
  return `"${entry}" is not an address, a range such as 10.0.0.0/8 or a host name, with or without :port (an IPv6 address with a port is written [::1]:80)`
}

// A bracketed host, one without any colon, or (last, as it has no port) an IPv6 address or range.
const entryPattern =
  /^(?:\[(?<bracketed>[^\]]+)\](?::(?<port6>\d+))?|(?<plain>[^:[\]]+)(?::(?<port>\d+))?|(?<bare>[^[\]]+))$/

function parseEntry(entry: string): AllowedAddress | undefined {
  const groups = entryPattern.exec(entry)?.groups
  const host = groups?.bracketed ?? groups?.plain ?? groups?.bare
  if (host === undefined) return undefined
  const portText = groups?.port6 ?? groups?.port
  const port = portText === undefined ? undefined : Number(portText)
  if (port !== undefined && (port < 1 || port > 65535)) return undefined
  const range = parseRange(host)
  if (range !== undefined) return { kind: 'range', range, port }
  return isHostName(host) ? { kind: 'name', name: host.toLowerCase(), port } : undefined
}

function parseRange(text: string): AddressRange | undefined {
  if (ipaddr.isValidCIDR(text)) return ipaddr.parseCIDR(text)
  if (!isStrictAddress(text)) return undefined
  const address = ipaddr.parse(text)
  return [address, address.kind() === 'ipv4' ? 32 : 128]
}

// ipaddr.js also takes `127.1` and `0x7f000001`; in a list of exceptions that is more likely a slip.
function isStrictAddress(text: string): boolean {
  return ipaddr.IPv4.isValidFourPartDecimal(text) || ipaddr.IPv6.isValid(text)
}

// A last label of digits only would be read as an IPv4 address by every URL parser.
function isHostName(text: string): boolean {
  return /^(?:[a-z0-9_-]+\.)*[a-z0-9_-]*[a-z_-][a-z0-9_-]*\.?$/i.test(text)
}

/** Is this host of a URL an exception by itself, before any look-up? Literal addresses count too. */
export function isAllowedHost(host: string, port: number, allowed: readonly AllowedAddress[]): boolean {
  const named = allowed.some(
    (entry) => entry.kind === 'name' && entry.name === host.toLowerCase() && fitsPort(entry, port),
  )
  return named || (ipaddr.isValid(host) && isAllowedAddress(host, port, allowed))
}

/** As `isAllowedHost`, of the server that an address names. */
export function isAllowedUrl(url: URL, allowed: readonly AllowedAddress[]): boolean {
  const { host, port } = toServer(url)
  return isAllowedHost(host, port, allowed)
}

/** Does this address lie in a range that is an exception? Mapped IPv4 counts as IPv4. */
export function isAllowedAddress(address: string, port: number, allowed: readonly AllowedAddress[]): boolean {
  const parsed = ipaddr.process(address)
  return allowed.some(
    (entry) => entry.kind === 'range' && fitsPort(entry, port) && isWithin(parsed, entry.range),
  )
}

function isWithin(address: Address, [network, prefixLength]: AddressRange): boolean {
  return address.kind() === network.kind() && address.match(network, prefixLength)
}

function fitsPort(entry: AllowedAddress, port: number): boolean {
  return entry.port === undefined || entry.port === port
}

import ipaddr from 'ipaddr.js'

// RFC 4291 §2.4 and IANA: all global IPv6 unicast is given out of this block so far. What lies outside it and is not
// in the library's table (IPv4-compatible ::127.0.0.1, for one) leads to nobody's public server.
const globalUnicast = ipaddr.parseCIDR('2000::/3')

/**
 * Can this address only be a server on the open internet? Loopback, private, link-local, shared, multicast,
 * documentation and tunnelled addresses are not: `'::ffff:10.0.0.1'` → false, `'93.184.215.14'` → true.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.process(address)
  if (parsed.range() !== 'unicast') return false
  return parsed.kind() === 'ipv4' || parsed.match(globalUnicast)
}

import ipaddr from 'ipaddr.js'

/**
 * From where a request came: the last address that no trusted proxy has. What stands before it anybody may have written.
 * `('10.0.0.1', '203.0.113.9, 192.0.2.7', ['10.0.0.0/8'])` → `192.0.2.7`
 */
export function findClientAddress(
  remote: string,
  forwarded: string,
  proxies: readonly string[],
): string | undefined {
  const parts = [...forwarded.split(','), remote].filter((part) => part.trim() !== '')
  const chain = parts.map((part) => toAddress(part.trim()))
  for (const address of chain.reverse()) {
    if (address === undefined) return undefined
    if (!proxies.some((range) => isWithin(address, range))) return address.toString()
  }
  return undefined
}

type Address = ipaddr.IPv4 | ipaddr.IPv6

function toAddress(text: string): Address | undefined {
  return ipaddr.isValid(text) ? ipaddr.process(text) : undefined
}

function isWithin(address: Address, range: string): boolean {
  const network = ipaddr.isValidCIDR(range) ? ipaddr.parseCIDR(range) : toRange(range)
  return network[0].kind() === address.kind() && address.match(network)
}

function toRange(text: string): [Address, number] {
  const address = ipaddr.process(text)
  return [address, address.kind() === 'ipv4' ? 32 : 128]
}

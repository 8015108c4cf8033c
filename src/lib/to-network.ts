import ipaddr from 'ipaddr.js'

/** Whoever has one address of version 6 mostly has its whole network of 64 bits: `'2001:db8::1'` → `2001:db8:0:0::/64` */
export function toNetwork(address: string): string {
  if (!ipaddr.isValid(address)) return address
  const parsed = ipaddr.process(address)
  if (parsed.kind() === 'ipv4') return parsed.toString()
  const groups = (parsed as ipaddr.IPv6).parts.slice(0, 4)
  return `${groups.map((group) => group.toString(16)).join(':')}::/64`
}

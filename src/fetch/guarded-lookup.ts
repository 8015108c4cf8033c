import type { LookupAddress, LookupAllOptions, LookupOptions } from 'node:dns'
import { type AllowedAddress, isAllowedAddress, isAllowedHost } from './allowed-addresses.ts'
import { isPublicAddress } from './is-public-address.ts'
import type { Server } from './to-server.ts'

/** Name → addresses, as `dns.lookup` with `all` does it. */
export type Resolve = (
  hostname: string,
  options: LookupAllOptions,
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void

type LookupCallback = (
  error: NodeJS.ErrnoException | null,
  address: string | LookupAddress[],
  family?: number,
) => void

class PrivateAddressError extends Error {
  readonly code = 'PRIVATE_ADDRESS'
}

/** May a connection to this host be tried at all? A name may; what it resolves to is judged by the look-up. */
export function mayConnect({ host, port }: Server, allowed: readonly AllowedAddress[]): boolean {
  const isLiteral = /^[\d.]+$/.test(host) || host.includes(':')
  return !isLiteral || isPublicAddress(host) || isAllowedHost(host, port, allowed)
}

/**
 * The look-up that a socket uses for one port: it gives out only addresses that may be connected to, so the address
 * checked is the address used and a name that changes its answer between check and use gains nothing.
 */
export function guardedLookup(port: number, allowed: readonly AllowedAddress[], resolve: Resolve) {
  return (hostname: string, options: LookupOptions, callback: LookupCallback): void => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, [])
      const permitted = addresses.filter(
        ({ address }) =>
          isPublicAddress(address) ||
          isAllowedHost(hostname, port, allowed) ||
          isAllowedAddress(address, port, allowed),
      )
      const [first] = permitted
      if (first === undefined) return callback(new PrivateAddressError(explain(hostname, addresses)), [])
      if (options.all) return callback(null, permitted)
      callback(null, first.address, first.family)
    })
  }
}

function explain(hostname: string, addresses: readonly LookupAddress[]): string {
  const found = addresses.map(({ address }) => address).join(', ')
  return `${hostname} resolves to ${found || 'nothing'}, which is not a public address`
}

import { agencies } from '../lib/agencies.ts'
import type { Outlet } from '../model/outlet.ts'
import type { Credit } from '../model/reprint.ts'
import { findOutletNames } from './find-outlet-names.ts'
import { toMainDomain } from './outlet-names.ts'

/**
 * The hosts of those whose own words a text is: its outlet, by its domain and by its name, as a feed may come from another host
 * than the outlet's site; and the agencies that it credits, as what is told these is told at first hand.
 */
export function listOwnDomains(
  { domain, name }: Pick<Outlet, 'domain' | 'name'>,
  credits: readonly Credit[],
): ReadonlySet<string> {
  const credited = new Set(credits.map(({ agency }) => agency))
  return new Set([
    toMainDomain(domain),
    ...findOutletNames(`the ${name}`).map((mention) => mention.domain),
    ...agencies.filter((agency) => credited.has(agency.name)).map((agency) => agency.domain),
  ])
}

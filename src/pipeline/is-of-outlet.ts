import { registrableDomain } from '../lib/url.ts'
import type { Outlet } from '../model/outlet.ts'

/** Whether an address is on the site of an outlet: of its domain, or of its host and port where it has none. */
export function isOfOutlet(url: string, { domain }: Pick<Outlet, 'domain'>): boolean {
  // A service that many use has the account's name after it.
  const [site] = domain.split(' ')
  return site === registrableDomain(url) || site === URL.parse(url)?.host
}

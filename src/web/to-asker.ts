import type { Context } from 'hono'
import type { Asker } from '../accounts/accounts.ts'
import { findClientAddress } from '../lib/find-client-address.ts'
import type { PublicSite } from './site.ts'

/** What the server of Node gives along with a request. */
interface Bindings {
  readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } }
}

/** Who asks, and from where. */
export function toAsker(context: Context, proxies: PublicSite['proxies']): Asker {
  const { incoming } = (context.env ?? {}) as Bindings
  const remote = incoming?.socket?.remoteAddress ?? ''
  const forwarded = context.req.header('x-forwarded-for') ?? ''
  return { headers: context.req.raw.headers, address: findClientAddress(remote, forwarded, proxies) ?? '' }
}

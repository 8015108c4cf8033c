import type { Context } from 'hono'
import { toNetwork } from '../lib/to-network.ts'
import { respondMessage } from './respond.ts'
import type { OwnSite } from './site.ts'
import { toAsker } from './to-asker.ts'

/** What costs something or may annoy others, and how often one reader may do it, and all from one address. */
export interface Limit {
  /** Of all limits its own: `ask a model`. */
  readonly what: string
  readonly mostOfReader: number
  /** Of who shares an address; undefined where that is no matter. */
  readonly mostFromAddress?: number
  readonly spanMs: number
}

/** Counts one more time; true where it was too often. Never on a personal Octavo, whose reader has nobody to annoy. */
export async function isTooOften(context: Context, site: OwnSite, limit: Limit): Promise<boolean> {
  const { what, mostOfReader, mostFromAddress, spanMs } = limit
  const { address } = toAsker(context, site.proxies)
  const readerId = site.findReaderId(context)
  const tries = [
    ...(mostFromAddress === undefined
      ? []
      : [{ key: `${what} from ${toNetwork(address)}`, most: mostFromAddress, spanMs }]),
    ...(readerId === undefined ? [] : [{ key: `${what} by ${readerId}`, most: mostOfReader, spanMs }]),
  ]
  return (await site.accounts?.isTooOften(tries)) ?? false
}

/** Asks them to wait. */
export function respondTooOften(context: Context, site: OwnSite): Promise<Response> {
  const { refusedHeading, accounts } = site.words
  return respondMessage(context, site, { heading: refusedHeading, sentence: accounts.tooOften, status: 429 })
}

import type { OutletId, Timestamp } from './ids.ts'

/**
 * Who publishes. `domain` is the registrable domain, or `host:port` where there is none (a bare address), or the host of
 * a service that many use with the account's name after it.
 */
export interface Outlet {
  readonly id: OutletId
  readonly name: string
  readonly domain: string
  readonly homeUrl: string | undefined
  readonly country: string | undefined
  readonly language: string | undefined
  readonly addedAt: Timestamp
}

export type NewOutlet = Omit<Outlet, 'id'>

/** A statement about an outlet that a source makes; several sources may disagree and all are shown. */
export interface OutletFact {
  readonly kind: 'country' | 'owner' | 'ownership' | 'state'
  readonly value: string
  readonly source: string
  readonly sourceUrl: string
  readonly licence: string
}

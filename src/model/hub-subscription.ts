import type { FeedId, HubSubscriptionId, Timestamp } from './ids.ts'

/** What a feed says of who announces its changes (WebSub): the hub to ask, and the topic to ask it for. */
export interface HubLinks {
  readonly hub: string
  readonly topic: string
}

/** That a hub sends a feed's news as soon as it has them, as far as that was asked and agreed. */
export interface HubSubscription extends HubLinks {
  readonly id: HubSubscriptionId
  /** Undefined once the feed no longer wants it. */
  readonly feedId: FeedId | undefined
  /** The public address of this Octavo as the hub was told it. */
  readonly home: string
  /** Ends the address at which the hub reaches us; nobody can guess it. */
  readonly token: string
  /** What the hub signs with. */
  readonly secret: string
  readonly state: HubState
  /** When the hub was asked for what it has not verified yet. */
  readonly askedAt: Timestamp | undefined
  /** Requests in a row that came to nothing. */
  readonly attempts: number
  readonly leaseEndsAt: Timestamp | undefined
  /** When the hub is to be asked next. */
  readonly dueAt: Timestamp | undefined
  /** For the operator: why the last request came to nothing. */
  readonly detail: string | undefined
  /** Fingerprints of the last deliveries, newest last: what is sent again is not taken again. */
  readonly taken: readonly string[]
}

/** `asked` and not yet verified; `verified` and renewed; `refused` by the hub; `ending` as nobody wants it any more. */
export type HubState = 'asked' | 'verified' | 'refused' | 'ending'

export type NewHubSubscription = HubLinks &
  Pick<HubSubscription, 'home' | 'token' | 'secret'> & { readonly feedId: FeedId; readonly dueAt: Timestamp }

/** What changes of a subscription; a key that is absent stays as it is. */
export type HubChange = Partial<
  Pick<HubSubscription, 'state' | 'askedAt' | 'attempts' | 'leaseEndsAt' | 'dueAt' | 'detail' | 'taken'>
>

import { registrableDomain } from '../lib/url.ts'
import type { Feed } from '../model/feed.ts'
import type { Timestamp } from '../model/ids.ts'
import type { Outlet } from '../model/outlet.ts'
import type { StoreWriter } from '../store/store.ts'

/** A feed that is to be read from now on, with what is known of its outlet. */
export interface Subscription {
  readonly feedUrl: string
  readonly title: string | undefined
  readonly siteUrl?: string
  readonly folder?: string
  /** Where it differs from the feed's title. */
  readonly outletName?: string
  readonly country?: string
  readonly language?: string
}

/** Saves the feed and, where it is the first of its domain, the outlet. A known address stays as it is. */
export async function subscribe(
  writer: StoreWriter,
  subscription: Subscription,
  now: Timestamp,
): Promise<{ readonly feed: Feed; readonly isNew: boolean }> {
  const known = await writer.findFeedByUrl(subscription.feedUrl)
  if (known !== undefined) return { feed: known, isNew: false }
  const outlet = await findOrSaveOutlet(writer, subscription, now)
  const feed = await writer.saveFeed({
    outletId: outlet.id,
    url: subscription.feedUrl,
    title: subscription.title ?? outlet.name,
    addedAt: now,
    dueAt: now,
    ...(subscription.folder === undefined ? {} : { folder: subscription.folder }),
    ...(subscription.siteUrl === undefined ? {} : { siteUrl: subscription.siteUrl }),
  })
  return { feed, isNew: true }
}

async function findOrSaveOutlet(
  writer: StoreWriter,
  { feedUrl, title, siteUrl, outletName, country, language }: Subscription,
  now: Timestamp,
): Promise<Outlet> {
  const domain = registrableDomain(siteUrl ?? feedUrl)
  const key = domain ?? bareAddressKey(feedUrl, title)
  const known = await writer.findOutletByDomain(key)
  if (known !== undefined) return known
  const name = outletName ?? title ?? new URL(feedUrl).host
  return writer.saveOutlet({ name, domain: key, homeUrl: siteUrl, country, language, addedAt: now })
}

/** Where no domain tells outlets apart, the feed's title does: `127.0.0.1:4800 harbour courier`. */
function bareAddressKey(feedUrl: string, title: string | undefined): string {
  const { host, pathname } = new URL(feedUrl)
  return `${host} ${title ?? pathname}`.toLowerCase()
}

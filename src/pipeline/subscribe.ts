import { findAccount } from '../feeds/find-account.ts'
import { registrableDomain } from '../lib/url.ts'
import type { Feed } from '../model/feed.ts'
import type { Timestamp } from '../model/ids.ts'
import type { Outlet } from '../model/outlet.ts'
import type { StoreWriter } from '../store/store.ts'

/** A feed that is to be read from now on, with what is known of its outlet. */
export interface Subscription {
  readonly feedUrl: string
  /** Undefined where nobody named one: until the feed is read, its host stands for it. */
  readonly title: string | undefined
  /** The site, as a person or a page of that site names it: its domain is the outlet's. */
  readonly siteUrl?: string
  /** The site by the feed's own word, which anybody can give: it is linked, but makes nobody's feed the outlet's. */
  readonly statedSiteUrl?: string
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
  const homeUrl = homeUrlOf(subscription)
  const feed = await writer.saveFeed({
    outletId: outlet.id,
    url: subscription.feedUrl,
    title: subscription.title ?? hostOf(subscription),
    addedAt: now,
    dueAt: now,
    ...(subscription.folder === undefined ? {} : { folder: subscription.folder }),
    ...(homeUrl === undefined ? {} : { siteUrl: homeUrl }),
  })
  return { feed, isNew: true }
}

async function findOrSaveOutlet(
  writer: StoreWriter,
  subscription: Subscription,
  now: Timestamp,
): Promise<Outlet> {
  const { feedUrl, title, siteUrl, outletName, country, language } = subscription
  const key =
    accountAtService(subscription) ?? registrableDomain(siteUrl ?? feedUrl) ?? bareAddressKey(feedUrl, title)
  const known = await writer.findOutletByDomain(key)
  if (known !== undefined) return known
  const name = outletName ?? title ?? hostOf(subscription)
  const homeUrl = homeUrlOf(subscription)
  return writer.saveOutlet({ name, domain: key, homeUrl, country, language, addedAt: now })
}

/** Who publishes at a service is an outlet of his own, unless he has a site of his own elsewhere. */
function accountAtService({ feedUrl, siteUrl }: Subscription): string | undefined {
  const isElsewhere = siteUrl !== undefined && registrableDomain(siteUrl) !== registrableDomain(feedUrl)
  return isElsewhere ? undefined : findAccount(feedUrl)
}

function hostOf({ feedUrl, siteUrl }: Subscription): string {
  return new URL(siteUrl ?? feedUrl).host
}

function homeUrlOf({ siteUrl, statedSiteUrl }: Subscription): string | undefined {
  return siteUrl ?? statedSiteUrl
}

/** Where no domain tells outlets apart, the feed's title does: `127.0.0.1:4800 harbour courier`. */
function bareAddressKey(feedUrl: string, title: string | undefined): string {
  const { host, pathname } = new URL(feedUrl)
  return `${host} ${title ?? pathname}`.toLowerCase()
}

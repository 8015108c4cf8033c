import type { HubLinks } from '../model/hub-subscription.ts'
import type { ParsedFeed } from '../model/parsed-feed.ts'
import { listHeaderLinks } from './list-header-links.ts'

export interface HubSource {
  readonly feed: Pick<ParsedFeed, 'hubUrl' | 'selfUrl'>
  /** The `Link` header that came with it. */
  readonly links: string | undefined
  readonly url: string
}

/** The hub and topic that a feed names: its headers go before what stands in it (WebSub §4), a safe hub before others. */
export function findHub({ feed, links = '', url }: HubSource): HubLinks | undefined {
  const stated = listHeaderLinks(links, url)
  const listStated = (relation: string) =>
    stated.filter(({ relations }) => relations.includes(relation)).map((link) => link.url)
  const hubs = listStated('hub')
  const hub = hubs.find((address) => address.startsWith('https:')) ?? hubs[0] ?? feed.hubUrl
  const topic = listStated('self')[0] ?? feed.selfUrl
  return hub === undefined || topic === undefined ? undefined : { hub, topic }
}

import { isAllowedUrl } from '../fetch/allowed-addresses.ts'
import { createFetcher } from '../fetch/create-fetcher.ts'
import { createAlarm } from './alarm.ts'
import { createHostTurns } from './host-turns.ts'
import { openPageReader } from './open-page-reader.ts'
import { readAllowedAddresses } from './read-allowed-addresses.ts'
import { readDuePages } from './read-due-pages.ts'
import { type ReadFeedsOptions, readFeeds } from './read-feeds.ts'
import { readPage } from './read-page.ts'

export interface WebSettings {
  readonly userAgent: string
  /** Private addresses that may be read; they are the operator's own, and asked without a pause. */
  readonly allowAddresses: string
  /** The public address of this Octavo, at which hubs reach it; empty where it has none. */
  readonly home: string
  /** Fetches at the same time, at the most. */
  readonly connections: number
}

export type ReadTheWebOptions = Omit<
  ReadFeedsOptions,
  'fetcher' | 'turns' | 'atOnce' | 'home' | 'findDelayMs'
>

/** Slower than a person who reads. */
const pauseMs = 2_000
/** Of the connections; the rest is for feeds. */
const shareOfPages = 1 / 3

/** Reads feeds and the pages of their articles as they fall due, over one way to the network, until the signal ends it. */
export async function readTheWeb(settings: WebSettings, options: ReadTheWebOptions): Promise<void> {
  const { now, signal } = options
  const { userAgent, connections, home } = settings
  const allowedAddresses = readAllowedAddresses(settings.allowAddresses)
  const fetcher = createFetcher({ userAgent, allowedAddresses, now })
  signal.addEventListener('abort', () => void fetcher.close())
  const isOwn = (url: string) => URL.canParse(url) && isAllowedUrl(new URL(url), allowedAddresses)
  const reader = openPageReader({ fetcher, store: options.store, now })
  const { findDelayMs } = reader.robots
  const turns = createHostTurns({ pauseMs, isOwn, random: Math.random, findDelayMs })
  const pagesAtOnce = Math.floor(connections * shareOfPages)
  const alarm = createAlarm()
  signal.addEventListener('abort', () => alarm.ring())
  const onFeedNews = () => {
    options.onNews()
    alarm.ring()
  }
  const feedsAtOnce = connections - pagesAtOnce
  await Promise.all([
    readFeeds({ ...options, onNews: onFeedNews, fetcher, home, turns, findDelayMs, atOnce: feedsAtOnce }),
    readDuePages({ ...options, alarm, turns, atOnce: pagesAtOnce, read: (work) => readPage(work, reader) }),
  ])
  await reader.stop()
}

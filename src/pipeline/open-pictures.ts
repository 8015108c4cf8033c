import type { Fetcher } from '../fetch/create-fetcher.ts'
import { detectPictureType } from '../lib/detect-picture-type.ts'
import { findSignedAddress, signAddress } from '../lib/sign-address.ts'
import type { Timestamp } from '../model/ids.ts'
import type { Store } from '../store/store.ts'
import type { Picture, Pictures } from './commands.ts'
import type { PipelineEvents } from './events.ts'
import { keepSecret } from './keep-secret.ts'
import { type NetworkSettings, openFetcher } from './open-fetcher.ts'
import { openPictureCache, type PictureCache } from './open-picture-cache.ts'
import { rememberLooks } from './remember-looks.ts'

export interface PicturesOptions {
  readonly store: Store
  readonly settings: Pick<NetworkSettings, 'userAgent' | 'allowAddresses'>
  readonly folder: string
  readonly mostBytes: number
  readonly events: Pick<PipelineEvents, 'pictureFailed'>
  readonly now: () => Timestamp
}

export interface OpenPictures extends Pictures {
  /** Ends what is under way and all connections. */
  close(): Promise<void>
}

/** A photograph as wide as a large screen is 2 MB; what is much larger was not meant for a page. */
const maxPictureBytes = 10_000_000
/** A picture that is not to be had is not asked for again at every look at the page. */
const patienceMs = 10 * 60_000
const mostFailures = 1000
/** The same for all processes on a store, and for as long as it lasts: pages remember addresses. */
const setting = 'secret of picture addresses'

interface PicturesContext extends PicturesOptions {
  readonly fetcher: Fetcher
  readonly cache: PictureCache
  /** Until when each is not asked for, the oldest first. */
  readonly failures: Map<string, Timestamp>
}

/** Fetches pictures in the readers' place, under the guard of every request, and keeps them. */
export async function openPictures(options: PicturesOptions): Promise<OpenPictures> {
  const { store, now } = options
  const { userAgent, allowAddresses } = options.settings
  const secret = await keepSecret(store, setting)
  const limits = { maxBodyBytes: maxPictureBytes, pauseMs: 0 }
  const fetcher = openFetcher({ userAgent, allowAddresses, ...limits }, now)
  const context = { ...options, fetcher, cache: openPictureCache(options), failures: new Map() }
  const underWay = new Map<string, Promise<Picture | undefined>>()
  const looks = rememberLooks()
  return {
    sign: (url) => signAddress(url, secret),
    findLook: (url) => looks.find(url),
    async load(address) {
      const url = findSignedAddress(address, secret)
      if (url === undefined) return undefined
      const loading = underWay.get(url) ?? loadPicture(url, context).finally(() => underWay.delete(url))
      underWay.set(url, loading)
      const picture = await loading
      if (picture) looks.note(url, picture.bytes)
      return picture
    },
    async close() {
      await Promise.all([fetcher.close(), looks.close()])
    },
  }
}

async function loadPicture(url: string, context: PicturesContext): Promise<Picture | undefined> {
  const kept = await context.cache.find(url)
  const type = kept && detectPictureType(kept)
  if (kept && type) return { bytes: kept, type }
  if ((context.failures.get(url) ?? 0) > context.now()) return undefined
  const fetched = await fetchPicture(url, context)
  if (!('type' in fetched)) {
    rememberFailure(url, context)
    context.events.pictureFailed(url, fetched.reason)
    return undefined
  }
  // A full disk takes no picture, but shows it all the same.
  await context.cache
    .save(url, fetched.bytes)
    .catch((error: Error) => context.events.pictureFailed(url, error.message))
  return fetched
}

async function fetchPicture(
  url: string,
  { fetcher }: PicturesContext,
): Promise<Picture | { readonly reason: string }> {
  const fetched = await fetcher.fetch({ url, accept: 'picture' })
  if (!fetched.ok) return { reason: `${fetched.reason}: ${fetched.detail}` }
  if (fetched.notModified) return { reason: '304 without a condition' }
  const type = detectPictureType(fetched.body)
  return type ? { bytes: fetched.body, type } : { reason: `no picture: ${fetched.contentType}` }
}

function rememberFailure(url: string, { failures, now }: PicturesContext): void {
  failures.delete(url)
  failures.set(url, now() + patienceMs)
  const [oldest] = failures.keys()
  if (failures.size > mostFailures && oldest !== undefined) failures.delete(oldest)
}

import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Context } from 'hono'
import type { Timestamp } from '../model/ids.ts'
import type { StoreVersion } from '../store/store.ts'
import { sendPage } from './send-page.ts'
import type { Site } from './site.ts'
import { toEntityTag } from './to-entity-tag.ts'

/** Compressed, every page that a busy site shows at a time: some 600 stories and articles of 60 kB. */
const mostBytes = 8_000_000

/** Pages say how many minutes ago something was. */
const minuteMs = 60_000

/** So long a page may be behind what the program itself has written since: while articles come in, that is all the time. */
const behindMs = 2_000

const compress = promisify(gzip)

export type Answer = (context: Context, site: Site) => Promise<Response>

interface Page {
  readonly tag: string
  readonly compressed: Uint8Array<ArrayBuffer>
  readonly version: StoreVersion
  /** From before its first read of the store. */
  readonly at: Timestamp
}

/**
 * Gives a page again as long as nothing was written since it was made, or two seconds longer where no person wrote it, and
 * tells a browser that has it so. What is being made is made once for all who ask meanwhile. Each reader has pages of
 * their own, and what is shown to nobody in particular is shown to all.
 */
export function rememberPages(): (context: Context, site: Site, answer: Answer) => Promise<Response> {
  const pages = openPages()
  const making = new Map<string, Promise<Page | Response>>()
  // Another start may be another program, whose pages look different.
  const start = crypto.randomUUID()

  async function make(key: string, page: Omit<Page, 'compressed'>, answer: () => Promise<Response>) {
    const response = await answer()
    if (response.status !== 200) return response
    const made = { ...page, compressed: await compress(await response.arrayBuffer()) }
    pages.keep(key, made)
    return made
  }

  return async (context, site, answer) => {
    const { pathname, search } = new URL(context.req.url)
    // The sample edition tells how far it is; a feed says no minutes, and is known by what it says.
    if (site.banner || pathname.endsWith('/feed')) return answer(context, site)
    const readerId = site.findReaderId(context)
    const key = [readerId ?? 'anybody', pathname, search].join(' ')
    const at = site.clock()
    const version = await site.store.findVersion()
    const known = pages.find(key)
    if (known && isGood(known, version, at)) return sendPage(context, known, readerId)
    const tag = toEntityTag([start, version.written, Math.floor(at / minuteMs), key].join(' '))
    if (context.req.header('if-none-match') === tag) return sendPage(context, { tag }, readerId)
    const underWay = making.get(tag)
    const page = await (underWay ??
      keepWhile(
        making,
        tag,
        make(key, { tag, version, at }, () => answer(context, site)),
      ))
    if ('tag' in page) return sendPage(context, page, readerId)
    // What is no page is whoever's request it answers.
    return underWay ? answer(context, site) : page
  }
}

function isGood(page: Page, version: StoreVersion, now: Timestamp): boolean {
  if (Math.floor(page.at / minuteMs) !== Math.floor(now / minuteMs)) return false
  if (page.version.written === version.written) return true
  return page.version.asked === version.asked && now >= page.at && now - page.at < behindMs
}

function keepWhile<Value>(
  map: Map<string, Promise<Value>>,
  key: string,
  value: Promise<Value>,
): Promise<Value> {
  map.set(key, value)
  return value.finally(() => map.delete(key))
}

/** As many pages as there is room for; those that were not asked for the longest go first. */
function openPages() {
  const pages = new Map<string, Page>()
  let bytes = 0
  const drop = (key: string) => {
    bytes -= pages.get(key)?.compressed.length ?? 0
    pages.delete(key)
  }
  return {
    find(key: string): Page | undefined {
      const page = pages.get(key)
      if (page) {
        pages.delete(key)
        pages.set(key, page)
      }
      return page
    },
    keep(key: string, page: Page): void {
      drop(key)
      pages.set(key, page)
      bytes += page.compressed.length
      for (const oldest of pages.keys()) {
        if (bytes <= mostBytes) break
        drop(oldest)
      }
    },
  }
}

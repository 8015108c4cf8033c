import type { Context } from 'hono'
import type { Site } from './site.ts'
import { toEntityTag } from './to-entity-tag.ts'

/** Every page that a busy site shows at a time: a hundred stories and articles of 60 kB. */
const mostCharacters = 6_000_000

/** Pages say how many minutes ago something was. */
const minuteMs = 60_000

/** A page on which nothing is anybody's own may be kept between here and many readers, and is asked for anew each time. */
const forAll = 'public, no-cache'
const forOne = 'private, no-cache'

export type Answer = (context: Context, site: Site) => Promise<Response>

/**
 * Gives a page again as long as nothing was written since it was made, and tells a browser that has it so. The version
 * of the store is asked for every time, so that nobody ever sees a page that is out of date. Each reader has pages of
 * their own, and what is shown to nobody in particular is shown to all.
 */
export function rememberPages(): (context: Context, site: Site, answer: Answer) => Promise<Response> {
  const pages = new Map<string, string>()
  let characters = 0
  // Another start may be another program, whose pages look different.
  const start = crypto.randomUUID()

  function remember(tag: string, page: string): void {
    pages.set(tag, page)
    characters += page.length
    for (const [oldest, { length }] of pages) {
      if (characters <= mostCharacters) break
      pages.delete(oldest)
      characters -= length
    }
  }

  return async (context, site, answer) => {
    const { pathname, search } = new URL(context.req.url)
    // The sample edition tells how far it is; a feed says no minutes, and is known by what it says.
    if (site.banner || pathname.endsWith('/feed')) return answer(context, site)
    const moment = [start, await site.store.findVersion(), Math.floor(site.clock() / minuteMs)]
    const readerId = site.findReaderId(context)
    const tag = toEntityTag([...moment, readerId ?? 'anybody', pathname, search].join(' '))
    const headers = { etag: tag, 'cache-control': readerId === undefined ? forAll : forOne }
    if (context.req.header('if-none-match') === tag) return context.body(null, 304, headers)
    const page = pages.get(tag)
    if (page !== undefined) return context.html(page, 200, headers)
    const response = await answer(context, site)
    if (response.status !== 200) return response
    const made = await response.text()
    remember(tag, made)
    return context.html(made, 200, headers)
  }
}

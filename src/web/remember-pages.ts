import type { Context } from 'hono'
import type { Timestamp } from '../model/ids.ts'
import type { StoreVersion } from '../store/store.ts'
import { openPageMemory, type Page, type PageForm, toForm } from './open-page-memory.ts'
import { readForm, sendPage, sendTag } from './send-page.ts'
import type { Site } from './site.ts'
import { toEntityTag } from './to-entity-tag.ts'

/** Pages say how many minutes ago something was. */
const minuteMs = 60_000

/** So long a page may be behind what the program itself has written since: while articles come in, that is all the time. */
const behindMs = 5_000

export type Answer = (context: Context, site: Site) => Promise<Response>

/**
 * Gives a page again as long as nothing was written since it was made, or five seconds longer where no person wrote it, and
 * tells a browser that has it so. What is being made is made once for all who ask meanwhile. Each reader has pages of
 * their own, and what is shown to nobody in particular is shown to all.
 */
export function rememberPages(): (context: Context, site: Site, answer: Answer) => Promise<Response> {
  const memory = openPageMemory()
  const making = new Map<string, Promise<Page | Response>>()
  // Another start may be another program, whose pages look different.
  const start = crypto.randomUUID()

  async function make(key: string, page: Omit<Page, 'forms'>, ask: Asking): Promise<Page | Response> {
    const response = await ask.answer()
    if (response.status !== 200) return response
    const html = new Uint8Array(await response.arrayBuffer())
    const made: Page = { ...page, forms: new Map([[ask.form, await toForm(html, ask.form)]]) }
    memory.keep(key, made)
    return made
  }

  return async (context, site, answer) => {
    const { pathname, search } = new URL(context.req.url)
    // The sample edition tells how far it is; a feed says no minutes, and is known by what it says.
    if (site.banner || pathname.endsWith('/feed')) return answer(context, site)
    const readerId = site.findReaderId(context)
    const { isSite } = site
    const key = [readerId ?? 'anybody', pathname, search].join(' ')
    const at = site.clock()
    const version = await site.store.findVersion()
    context.set('version', version)
    const send = (page: Page) =>
      sendPage(context, {
        tag: page.tag,
        readerId,
        isSite,
        getForm: (form) => memory.getForm(key, page, form),
      })
    const known = memory.find(key)
    if (known && isGood(known, version, at)) return send(known)
    const tag = toEntityTag([start, version.written, Math.floor(at / minuteMs), key].join(' '))
    if (context.req.header('if-none-match') === tag) return sendTag(context, { tag, readerId, isSite })
    const underWay = making.get(tag)
    const page = await (underWay ??
      keepWhile(
        making,
        tag,
        make(key, { tag, version, at }, { form: readForm(context), answer: () => answer(context, site) }),
      ))
    if ('tag' in page) return send(page)
    // What is no page is whoever's request it answers.
    return underWay ? answer(context, site) : page
  }
}

interface Asking {
  /** In which it is kept: where nobody asks for the other, that one takes no room. */
  readonly form: PageForm
  readonly answer: () => Promise<Response>
}

function isGood(page: Page, version: StoreVersion, now: Timestamp): boolean {
  return Math.floor(page.at / minuteMs) === Math.floor(now / minuteMs) && isFresh(page, version, now)
}

/** Whether what was read at another version and moment may be shown now. */
export function isFresh(
  read: { readonly version: StoreVersion; readonly at: Timestamp },
  version: StoreVersion,
  now: Timestamp,
): boolean {
  if (read.version.written === version.written) return true
  return read.version.asked === version.asked && now >= read.at && now - read.at < behindMs
}

/** At which version of the store a page is made; undefined where none is remembered. */
export function findVersion(context: Context): StoreVersion | undefined {
  return context.get('version')
}

function keepWhile<Value>(
  map: Map<string, Promise<Value>>,
  key: string,
  value: Promise<Value>,
): Promise<Value> {
  map.set(key, value)
  return value.finally(() => map.delete(key))
}

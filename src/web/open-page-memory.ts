import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import type { Timestamp } from '../model/ids.ts'
import type { StoreVersion } from '../store/store.ts'

/** As browsers want it, and as programs do that cannot unpack. */
export type PageForm = 'gzip' | 'plain'

export interface Page {
  readonly tag: string
  readonly version: StoreVersion
  /** From before its first read of the store. */
  readonly at: Timestamp
  /** Those in which it was asked for so far, at least one. */
  readonly forms: Map<PageForm, Uint8Array<ArrayBuffer>>
}

export interface PageMemory {
  find(key: string): Page | undefined
  keep(key: string, page: Page): void
  /** The page in that form, which is kept beside the other from now on. */
  getForm(key: string, page: Page, form: PageForm): Promise<Uint8Array<ArrayBuffer>>
}

/** Some 2,000 stories and articles as browsers want them, 60 kB packed to 10, or 1,000 small ones as they are. */
const mostBytes = 20_000_000

// A copy, for what zlib gives is cut from 64 kB that many share, all of which stay as long as one of them does.
const pack = async (html: Uint8Array | string) => new Uint8Array(await gzipped(html))
const unpack = async (packed: Uint8Array | string) => new Uint8Array(await gunzipped(packed))
const gzipped = promisify(gzip)
const gunzipped = promisify(gunzip)

/** What a browser is sent in place of the html. */
export async function toForm(
  html: Uint8Array<ArrayBuffer>,
  form: PageForm,
): Promise<Uint8Array<ArrayBuffer>> {
  return form === 'gzip' ? pack(html) : html
}

/** As many pages as there is room for; those that were not asked for the longest go first. */
export function openPageMemory(): PageMemory {
  const pages = new Map<string, { readonly page: Page; readonly bytes: number }>()
  let bytes = 0

  function drop(key: string): void {
    bytes -= pages.get(key)?.bytes ?? 0
    pages.delete(key)
  }

  function keep(key: string, page: Page): void {
    drop(key)
    const lengths = Array.from(page.forms.values(), ({ length }) => length)
    // An address may be longer than its page, and each letter of it two bytes.
    const kept = { page, bytes: lengths.reduce((sum, length) => sum + length, 2 * key.length) }
    pages.set(key, kept)
    bytes += kept.bytes
    for (const oldest of pages.keys()) {
      if (bytes <= mostBytes) break
      drop(oldest)
    }
  }

  return {
    find(key) {
      const kept = pages.get(key)
      if (!kept) return undefined
      pages.delete(key)
      pages.set(key, kept)
      return kept.page
    },
    keep,
    async getForm(key, page, form) {
      const known = page.forms.get(form)
      if (known) return known
      const { plain, gzip: packed } = Object.fromEntries(page.forms)
      const made = await (form === 'gzip' ? pack(plain ?? '') : unpack(packed ?? ''))
      page.forms.set(form, made)
      if (pages.get(key)?.page === page) keep(key, page)
      return made
    },
  }
}

import type { Context } from 'hono'
import type { Cursor } from '../store/pages.ts'

/** The fields of a form; one that is broken off or garbled has none. */
export async function readForm(context: Context): Promise<Record<string, string | File>> {
  try {
    return await context.req.parseBody()
  } catch {
    return {}
  }
}

/** The fields of a form that may come several times, each as a list of its texts. */
export async function readFormLists<Name extends string>(
  context: Context,
  names: readonly Name[],
): Promise<Partial<Record<Name, string[]>>> {
  const form = await context.req.formData().catch(() => undefined)
  const texts = (name: Name) => (form?.getAll(name) ?? []).filter((value) => typeof value === 'string')
  return Object.fromEntries(names.map((name) => [name, texts(name)])) as Partial<Record<Name, string[]>>
}

/** The number in a route's `:id`, or undefined where it is none: `/story/12` → 12, `/story/x` → undefined. */
export function readId<Id extends number>(context: Context): Id | undefined {
  return readNumber(context, 'id') as Id | undefined
}

/** The number in a part of a route, or undefined where it is none. */
export function readNumber(context: Context, name: string): number | undefined {
  const text = context.req.param(name) ?? ''
  return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined
}

/** `?after=1718000000000~12` → where the last page ended; anything else is the first page. */
export function readCursor<Id extends number>(context: Context): { after?: Cursor<Id> } {
  const match = /^(-?\d{1,16}(?:\.\d{1,9})?)~(\d{1,15})$/.exec(context.req.query('after') ?? '')
  return match ? { after: { at: Number(match[1]), id: Number(match[2]) as Id } } : {}
}

/** The address of the next page, which keeps what else the address asked for. */
export function nextPage(context: Context, site: { readonly base: string }, cursor: Cursor<number>): string {
  const url = new URL(context.req.url)
  const query = new URLSearchParams(url.search)
  query.delete('notice')
  query.delete('count')
  query.delete('further')
  query.set('after', `${cursor.at}~${cursor.id}`)
  return `${pathWithin(context, site)}?${query}`
}

/** The address of this page on its site, also where it stands in for another: `/` of the sample → `/sample/`. */
export function pathWithin(context: Context, { base }: { readonly base: string }): string {
  const { path } = context.req
  return path.startsWith(base) ? path : `${base}${path}`
}

/** The same with what the address asks for. */
export function addressWithin(context: Context, site: { readonly base: string }): string {
  return `${pathWithin(context, site)}${new URL(context.req.url).search}`
}

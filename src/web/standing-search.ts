/** A search that a reader follows or mutes, as it stands behind the question mark of its address. */

import type { ArticleId, Timestamp } from '../model/ids.ts'
import type { StoreReader } from '../store/store.ts'
import { type AskedSearch, findTypedTag } from './read-search.ts'

const fields = ['q', 'outlet', 'tag', 'language'] as const
export type StandingFields = Readonly<Partial<Record<(typeof fields)[number], string>>>

/**
 * What is asked, whichever way it was typed: `q=dam&outlet=hill.example`. Days are left out, for it is asked of what is new;
 * undefined where nothing else is asked.
 */
export async function toStandingSearch(
  asked: AskedSearch,
  typed: { readonly tag: string },
  reader: StoreReader,
): Promise<string | undefined> {
  if (asked.kind === 'nothing') return undefined
  const { outletId, language } = asked.kind === 'all' ? asked.filters : asked.query
  const text = asked.kind === 'all' ? '' : asked.query.text.replaceAll(/\s+/g, ' ').trim()
  const [outlet] = outletId === undefined ? [] : await reader.listOutlets([outletId])
  const tag = typed.tag.trim() === '' ? undefined : await findTypedTag(typed.tag, reader)
  const said = { q: text, outlet: outlet?.domain ?? '', tag: tag?.slug ?? '', language: language ?? '' }
  const query = new URLSearchParams()
  for (const name of fields) if (said[name] !== '') query.set(name, said[name])
  return query.size === 0 ? undefined : String(query)
}

/** The fields of such a search. */
export function readStandingFields(query: string): StandingFields {
  const given = new URLSearchParams(query)
  return Object.fromEntries(
    fields.flatMap((name) => (given.has(name) ? [[name, given.get(name) ?? '']] : [])),
  )
}

/** The newest articles since a moment that such a search finds; none where its outlet or hashtag is gone. */
export async function listFound(
  reader: StoreReader,
  query: string,
  { from, limit }: { readonly from: Timestamp; readonly limit: number },
): Promise<ArticleId[]> {
  const { q = '', outlet, tag, language } = readStandingFields(query)
  const outletId = outlet === undefined ? undefined : (await reader.findOutletByDomain(outlet))?.id
  const tagId = tag === undefined ? undefined : (await reader.findTag(tag))?.id
  if ((outlet && outletId === undefined) || (tag && tagId === undefined)) return []
  const page = {
    ...{ from, limit },
    ...(outletId !== undefined && { outletId }),
    ...(tagId !== undefined && { tagId }),
    ...(language !== undefined && { language }),
  }
  return q === '' ? reader.listArticleIds(page) : reader.searchArticleIds({ ...page, text: q })
}

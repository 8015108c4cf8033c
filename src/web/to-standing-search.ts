import { standingFields } from '../lib/read-standing-fields.ts'
import type { StoreReader } from '../store/store.ts'
import { type AskedSearch, findTypedTag } from './read-search.ts'

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
  for (const name of standingFields) if (said[name] !== '') query.set(name, said[name])
  return query.size === 0 ? undefined : String(query)
}

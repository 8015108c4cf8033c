import type { ArticleId } from '../model/ids.ts'
import type { ComparedText, FoundReprint } from '../model/reprint.ts'
import type { Store } from '../store/store.ts'
import { addToPassageIndex, forgetText, type PassageIndex, readSharing } from '../understand/passage-index.ts'
import { type PreparedText, prepareText } from '../understand/prepare-text.ts'
import { relateTexts } from '../understand/relate-texts.ts'

/** A revised text is compared once more with those that it had words in common with: as many as a report has reprints. */
const mostPartners = 64

export interface SharedTexts {
  /** What a text of the batch has in common with others. */
  findReprints(own: PreparedText): FoundReprint[]
  /** One that is not saved in the end is to be forgotten again. */
  forget(id: ArticleId): void
}

/**
 * Asks the memory, one text of a batch after the other, with which others each may have words in common, remembers it,
 * and reads the texts of those from the store.
 */
export async function shareTexts(
  store: Store,
  index: PassageIndex,
  batch: readonly PreparedText[],
): Promise<SharedTexts> {
  const sharing = new Map(batch.map((own) => [own.articleId, rememberOne(index, own)]))
  const known = new Map<ArticleId, PreparedText>(batch.map((own) => [own.articleId, own]))
  const partners = await listPartners(store, batch)
  const asked = new Set([...sharing.values()].flatMap(({ articleIds }) => articleIds))
  const others = new Set([...asked, ...[...partners.values()].flat()]).difference(known)
  const loaded = await store.read((reader) => reader.listComparedTexts([...others]))
  const texts = new Map(loaded.map((text): [ArticleId, ComparedText] => [text.articleId, text]))
  const findReprints = (own: PreparedText) => {
    const { articleIds = [], habits = new Set<number>() } = sharing.get(own.articleId) ?? {}
    const candidates = new Set([...articleIds, ...(partners.get(own.articleId) ?? [])])
    const prepared = [...candidates].flatMap((id) => known.get(id) ?? prepareLoaded(texts.get(id)))
    return relateTexts(own, habits, prepared)
  }
  return { findReprints, forget: (id) => forgetText(index, id) }
}

function rememberOne(index: PassageIndex, own: PreparedText): ReturnType<typeof readSharing> {
  const sharing = readSharing(index, own, own.fingerprints)
  if (own.fingerprints.length > 0) addToPassageIndex(index, own, own.fingerprints)
  else forgetText(index, own.articleId)
  return sharing
}

function prepareLoaded(text: ComparedText | undefined): PreparedText[] {
  return text ? [prepareText(text)] : []
}

/** With whom the revised articles of a batch had words in common before. */
async function listPartners(
  store: Store,
  batch: readonly PreparedText[],
): Promise<ReadonlyMap<ArticleId, readonly ArticleId[]>> {
  const revised = batch.filter(({ revision }) => revision > 1)
  if (revised.length === 0) return new Map()
  return store.read(async (reader) => {
    const partners = new Map<ArticleId, ArticleId[]>()
    for (const { articleId } of revised) {
      const reprints = await reader.listReprints(articleId, mostPartners)
      partners.set(
        articleId,
        reprints.map(({ laterId, earlierId }) => (laterId === articleId ? earlierId : laterId)),
      )
    }
    return partners
  })
}

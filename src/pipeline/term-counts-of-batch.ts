import type { Store, StoreWriter } from '../store/store.ts'
import type { ReadArticle } from '../understand/read-article.ts'
import { addText, createTermCounts, listAddedCounts, type TermCounts } from '../understand/term-counts.ts'

/** The frequencies that a batch of articles needs, a table a language. */
export type CountsByLanguage = ReadonlyMap<string, TermCounts>

/** Reads the stored counts of all terms of a batch and counts the batch's own texts in; a revised text is counted once. */
export async function loadTermCounts(store: Store, batch: readonly ReadArticle[]): Promise<CountsByLanguage> {
  const byLanguage = Map.groupBy(batch, ({ detected }) => detected.language)
  const tables = await store.read((reader) =>
    Promise.all(
      Array.from(byLanguage, async ([language, articles]): Promise<[string, TermCounts]> => {
        const terms = new Set(articles.flatMap(({ terms }) => [...terms.counts.keys()]))
        const counts = await reader.listTermCounts(language, [...terms])
        return [language, createTermCounts(await reader.countTexts(language), counts)]
      }),
    ),
  )
  const counts = new Map(tables)
  for (const { article, revision, detected, terms } of batch) {
    const table = counts.get(detected.language)
    if (table && revision.number === 1) addText(table, terms.counts.keys(), article.publishedAt)
  }
  return counts
}

/** Adds to the store's counts what the batch brought. */
export async function saveTermCounts(writer: StoreWriter, counts: CountsByLanguage): Promise<void> {
  for (const [language, table] of counts) {
    await writer.addTermCounts(language, listAddedCounts(table), table.addedTexts)
  }
}

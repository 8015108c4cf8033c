import type { ArticleId } from '../../model/ids.ts'
import type { StoreReader } from '../../store/store.ts'
import type { AskedSearch } from '../read-search.ts'
import { type LoadedOwnTexts, loadOwnTextsAmong } from './load-own-texts.ts'

/** An ordinary story of a week; of more, those that a search puts first. */
const mostArticles = 60

/** The first articles that a search finds. */
export async function loadFound(reader: StoreReader, asked: AskedSearch): Promise<ArticleId[]> {
  if (asked.kind === 'nothing') return []
  return asked.kind === 'all'
    ? reader.listArticleIds({ ...asked.filters, limit: mostArticles })
    : reader.searchArticleIds({ ...asked.query, limit: mostArticles })
}

/** Their texts in the language that most of them are in: only those can be compared. */
export async function loadFoundTexts(
  reader: StoreReader,
  ids: readonly ArticleId[],
): Promise<LoadedOwnTexts & { readonly language: string }> {
  const loaded = await loadOwnTextsAmong(reader, ids)
  const byLanguage = [...Map.groupBy(loaded.texts, ({ language }) => language)]
  const [language, texts] = byLanguage.sort(([, one], [, other]) => other.length - one.length)[0] ?? ['', []]
  return { ...loaded, texts, language }
}

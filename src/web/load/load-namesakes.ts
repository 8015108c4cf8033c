import type { Article } from '../../model/article.ts'
import type { ArticleId } from '../../model/ids.ts'
import type { Parting } from '../../model/sighting.ts'
import type { StoreReader } from '../../store/store.ts'

/** More of one name in the news are few. */
const mostNamesakes = 12

export interface LoadedNamesakes {
  /** Of which others of the name something stands. */
  readonly partings: readonly Parting[]
  /** What tells them apart, without those articles that are gone. */
  readonly evidence: ReadonlyMap<ArticleId, Article>
}

/** Who else has the name of an address, as far as articles told them apart. */
export async function loadNamesakes(reader: StoreReader, slug: string): Promise<LoadedNamesakes> {
  const found = (await reader.listNamesakes(slug)).slice(0, mostNamesakes)
  const partings: Parting[] = []
  for (const parting of found) {
    const other = parting.to === slug ? parting.from : parting.to
    if ((await reader.listQuotesBy(other, { limit: 1 })).length > 0) partings.push(parting)
  }
  const ids = partings.flatMap(({ why }) => [why.one.articleId, why.other.articleId])
  const articles = ids.length > 0 ? await reader.listArticles([...new Set(ids)]) : []
  return { partings, evidence: new Map(articles.map((article) => [article.id, article])) }
}

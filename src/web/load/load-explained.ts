import type { Correction } from '../../model/correction.ts'
import type { ArticleId } from '../../model/ids.ts'
import type { BorneTag } from '../../model/tag.ts'
import type { StoreReader } from '../../store/store.ts'
import { type LoadedArticle, loadArticle } from './load-article.ts'

export interface LoadedExplained extends LoadedArticle {
  /** What a person said of it and has not taken back, oldest first. */
  readonly corrections: readonly Correction[]
  /** Its hashtags, with those that too few outlets use so far. */
  readonly borne: readonly BorneTag[]
}

/** All that was decided about an article, by Octavo and by persons; undefined when there is none of this id. */
export async function loadExplained(
  reader: StoreReader,
  id: ArticleId,
): Promise<LoadedExplained | undefined> {
  const loaded = await loadArticle(reader, id)
  if (!loaded) return undefined
  const said = await reader.listCorrectionsOf([id])
  return {
    ...loaded,
    corrections: said.filter(({ undoneAt }) => undoneAt === undefined),
    borne: await reader.listBorneTags(id),
  }
}

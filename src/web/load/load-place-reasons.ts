import { nameArticles } from '../../lib/name-articles.ts'
import type { ArticleId } from '../../model/ids.ts'
import type { Reason } from '../../model/reason.ts'
import type { StoreReader } from '../../store/store.ts'

/** Why articles are in their stories: two reads for any number of them. What was looked at besides stands on their own pages. */
export async function loadPlaceReasons(
  reader: StoreReader,
  ids: readonly ArticleId[],
): Promise<ReadonlyMap<ArticleId, readonly Reason[]>> {
  const steps = await reader.listStepReasons(ids)
  const placing = [...steps].map(([id, all]): [ArticleId, Reason[]] => {
    const reasons = all.filter(({ step }) => step === 'story' || step === 'settled')
    return [id, reasons.flatMap((one) => one.reasons).filter(({ rule }) => rule !== 'looked at')]
  })
  const named = placing.flatMap(([, reasons]) => reasons.flatMap(({ articleId }) => articleId ?? []))
  const articles = await reader.listArticles([...new Set(named)])
  const byId = new Map(articles.map((article) => [article.id, article]))
  return new Map(placing.map(([id, reasons]) => [id, nameArticles(reasons, byId)]))
}

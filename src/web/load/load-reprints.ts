import type { Article } from '../../model/article.ts'
import type { ArticleId, Span } from '../../model/ids.ts'
import type { FoundReprint } from '../../model/reprint.ts'
import type { StoreReader } from '../../store/store.ts'
import type { LoadedArticle } from './load-article.ts'

/** A reprint with both texts as they were when it was found. */
export interface LoadedReprint {
  readonly reprint: FoundReprint
  readonly other: Article
  readonly own: PassageText
  readonly theirs: PassageText
}

/** `sentences` are those that can be linked to: none of a text that was revised since. */
export interface PassageText {
  readonly text: string
  readonly sentences: readonly Span[]
}

/** The reprints of an article with the texts in which their passages stand. */
export async function loadReprints(
  reader: StoreReader,
  { article, articles, reprints }: LoadedArticle,
): Promise<LoadedReprint[]> {
  const loaded: LoadedReprint[] = []
  for (const reprint of reprints) {
    const { laterId, earlierId, laterRevision, earlierRevision } = reprint
    const isLater = laterId === article.id
    const other = articles.get(isLater ? earlierId : laterId)
    if (!other) continue
    const [ownNumber, theirNumber] = isLater
      ? [laterRevision, earlierRevision]
      : [earlierRevision, laterRevision]
    const own = await loadText(reader, article.id, ownNumber)
    const theirs = await loadText(reader, other.id, theirNumber)
    loaded.push({ reprint, other, own, theirs })
  }
  return loaded
}

async function loadText(reader: StoreReader, id: ArticleId, number: number): Promise<PassageText> {
  const revision = await reader.findRevision(id, number)
  const understanding = await reader.findUnderstanding(id)
  const isCurrent = revision !== undefined && understanding?.revisionId === revision.id
  return { text: revision?.text ?? '', sentences: isCurrent ? understanding.sentences : [] }
}

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
  const loaded = reprints.map(async (reprint): Promise<LoadedReprint[]> => {
    const { laterId, earlierId, laterRevision, earlierRevision } = reprint
    const isLater = laterId === article.id
    const other = articles.get(isLater ? earlierId : laterId)
    if (!other) return []
    const [ownNumber, theirNumber] = isLater
      ? [laterRevision, earlierRevision]
      : [earlierRevision, laterRevision]
    const [own, theirs] = await Promise.all([
      loadText(reader, article.id, ownNumber),
      loadText(reader, other.id, theirNumber),
    ])
    return [{ reprint, other, own, theirs }]
  })
  return (await Promise.all(loaded)).flat()
}

async function loadText(reader: StoreReader, id: ArticleId, number: number): Promise<PassageText> {
  const [revision, understanding] = await Promise.all([
    reader.findRevision(id, number),
    reader.findUnderstanding(id),
  ])
  const isCurrent = revision !== undefined && understanding?.revisionId === revision.id
  return { text: revision?.text ?? '', sentences: isCurrent ? understanding.sentences : [] }
}

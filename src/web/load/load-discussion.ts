import { findAnchor, toAnchoredText } from '../../lib/find-anchor.ts'
import type { Comment } from '../../model/comment.ts'
import type { ArticleId, CommentId, ReaderId } from '../../model/ids.ts'
import type { Visitor } from '../../model/visitor.ts'
import type { StoreReader } from '../../store/store.ts'
import { type LoadedArticles, loadArticles } from './load-articles.ts'

/** Of a long thread the first answers; its own page has the rest. */
const answersEach = 20

export interface LoadedDiscussion {
  /** The first comments of threads, in the order in which they are shown. */
  readonly threads: readonly Comment[]
  readonly answers: readonly Comment[]
  readonly answerCounts: ReadonlyMap<CommentId, number>
  readonly authors: ReadonlyMap<ReaderId, Visitor>
  /** Those whom the comments call by name and of whom something is to be read here. */
  readonly called: readonly Visitor[]
  readonly sources: LoadedArticles
  /** The sentence of the current text that each comment on one means; none where it is there no more or not known yet. */
  readonly places: ReadonlyMap<CommentId, SentencePlace>
  /** The comments that whoever asks voted for. */
  readonly voted: ReadonlySet<CommentId>
}

export interface SentencePlace {
  /** `lost`: no sentence of the current text is meant; `unknown`: the text has yet to be read. */
  readonly at: number | 'lost' | 'unknown'
  /** The words stand in what is shown of the text. */
  readonly isShown: boolean
}

/** Threads with their first answers, who wrote them and what they are about. */
export async function loadDiscussion(
  reader: StoreReader,
  threads: readonly Comment[],
  readerId: ReaderId | undefined,
): Promise<LoadedDiscussion> {
  const ids = threads.map(({ id }) => id)
  const answerCounts = await reader.countAnswers(ids)
  const answered = ids.filter((id) => answerCounts.has(id))
  const answers = await reader.listFirstAnswers(answered, answersEach)
  return { answerCounts, ...(await loadComments(reader, { threads, answers, readerId })) }
}

/** Who wrote some comments, and what they are about. */
export async function loadComments(
  reader: StoreReader,
  {
    threads,
    answers,
    readerId,
  }: Pick<LoadedDiscussion, 'threads' | 'answers'> & { readonly readerId: ReaderId | undefined },
): Promise<Omit<LoadedDiscussion, 'answerCounts'>> {
  const all = [...threads, ...answers]
  const authorIds = new Set(all.flatMap((comment) => comment.readerId ?? []))
  const authors = await reader.listReaders([...authorIds])
  const articleIds = [...new Set(threads.flatMap(({ sentence }) => sentence?.articleId ?? []))]
  return {
    threads,
    answers,
    authors: new Map(authors.map((author) => [author.readerId, author])),
    called: await reader.listCalled(all.map(({ id }) => id)),
    sources: await loadArticles(reader, articleIds),
    places: await findPlaces(reader, threads, articleIds),
    voted:
      readerId === undefined
        ? new Set()
        : await reader.listVotes(
            readerId,
            all.map(({ id }) => id),
          ),
  }
}

async function findPlaces(
  reader: StoreReader,
  threads: readonly Comment[],
  articleIds: readonly ArticleId[],
): Promise<Map<CommentId, SentencePlace>> {
  const places = new Map<CommentId, SentencePlace>()
  for (const articleId of articleIds) {
    const [current] = await reader.listCurrentRevisions([articleId])
    const understood = await reader.findUnderstanding(articleId)
    // Of which the page may show only the beginning.
    const whole = current && (await reader.findRevision(articleId, current.number))
    const isKnown = whole !== undefined && understood?.revisionId === whole.id
    const anchored = isKnown ? toAnchoredText(whole.text, understood.sentences) : undefined
    for (const { id, sentence } of threads) {
      if (sentence?.articleId !== articleId) continue
      const { anchor } = sentence
      const at = anchored ? (findAnchor(anchor, anchored) ?? 'lost') : 'unknown'
      places.set(id, { at, isShown: current?.text.includes(anchor.quote) === true })
    }
  }
  return places
}

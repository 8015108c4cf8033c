import type { ArticleId, StoryId } from '../../model/ids.ts'
import type { Poll } from '../../model/poll.ts'
import type { StoreReader } from '../../store/store.ts'
import { loadEarlierPolls } from './load-earlier-polls.ts'

type StoryDays = NonNullable<Awaited<ReturnType<StoreReader['findStoryDays']>>>

export interface LoadedDays extends StoryDays {
  /** Each poll once, of the first article that reports it. */
  readonly polls: readonly { readonly articleId: ArticleId; readonly poll: Poll }[]
  /** Of each poll the house’s earlier one. */
  readonly earlier: ReadonlyMap<Poll, Poll>
  /** The articles that are cited. */
  readonly articleIds: readonly ArticleId[]
}

export const noDays: LoadedDays = { timeline: [], figures: [], polls: [], earlier: new Map(), articleIds: [] }
/** A story on an election has more polls than a page has room for. */
const mostPolls = 6

/** The days and figures of a story, and the polls of these articles, the newest first. */
export async function loadStoryDays(
  reader: StoreReader,
  id: StoryId,
  ids: readonly ArticleId[],
): Promise<LoadedDays> {
  const [found, reported] = await Promise.all([reader.findStoryDays(id), reader.listPolls(ids)])
  const { timeline, figures } = found ?? noDays
  const polls = ids.flatMap((articleId) =>
    (reported.get(articleId) ?? []).map((poll) => ({ articleId, poll })),
  )
  // Of reports of one poll the one that states most; of equals the last.
  const once = new Map<string, (typeof polls)[number]>()
  for (const one of polls) {
    const known = once.get(toKey(one.poll))
    if (!known || countStated(one.poll) >= countStated(known.poll)) once.set(toKey(one.poll), one)
  }
  const chosen = [...once.values()].slice(0, mostPolls)
  const earlier = await loadEarlierPolls(
    reader,
    chosen.map(({ poll }) => poll),
  )
  const cited = [...timeline, ...figures.flatMap(({ told }) => told), ...chosen]
  return { timeline, figures, polls: chosen, earlier, articleIds: cited.map(({ articleId }) => articleId) }
}

/** Reports on one poll name the same house and the same number. */
function countStated({ missing, results }: Poll): number {
  return results.length - missing.length
}

function toKey({ pollster, sponsor, n, fieldEnd }: Poll): string {
  return JSON.stringify([pollster ?? sponsor, n ?? fieldEnd])
}

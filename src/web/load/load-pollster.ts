import type { Poll } from '../../model/poll.ts'
import type { StoreReader } from '../../store/store.ts'
import { type LoadedArticles, loadArticles } from './load-articles.ts'

/** As many as a drawing shows apart. */
const mostPolls = 60

export interface LoadedPollster extends LoadedArticles {
  readonly pollster: string
  /** Newest first, each once. */
  readonly polls: Awaited<ReturnType<StoreReader['listPollsBy']>>
}

/** The polls of a house with the articles that report them; undefined where there is none. */
export async function loadPollster(
  reader: StoreReader,
  pollster: string,
): Promise<LoadedPollster | undefined> {
  const reported = await reader.listPollsBy(pollster, mostPolls)
  if (reported.length === 0) return undefined
  const once = new Map(reported.toReversed().map((one) => [toKey(one.poll, one.day), one]))
  const polls = [...once.values()].reverse()
  const articles = await loadArticles(
    reader,
    polls.map(({ articleId }) => articleId),
    undefined,
  )
  return { ...articles, pollster, polls }
}

/** Reports on one poll name the same number and the same last day. */
function toKey({ n }: Poll, day: number): string {
  return `${day} ${n}`
}

import type { ArticleId, ReaderId } from '../../model/ids.ts'
import type { Poll } from '../../model/poll.ts'
import type { KeptQuote } from '../../model/quote.ts'
import type { StoreReader } from '../../store/store.ts'
import { leaveOutMuted } from './leave-out-muted.ts'
import { type LoadedArticle, loadArticle } from './load-article.ts'
import { type LoadedChain, loadChains } from './load-chains.ts'
import { loadLastPair, type RevisionPair } from './load-changes.ts'
import { loadEarlierPolls } from './load-earlier-polls.ts'
import {
  type LoadedLabels,
  loadChoices,
  loadLabels,
  loadNote,
  loadRuled,
  type RuledArticle,
} from './load-reader.ts'
import { loadReprints } from './load-reprints.ts'
import { loadSentenceCounts, type SentenceCounts } from './load-sentence-counts.ts'

/** All that are kept of any text. */
const mostQuotes = 200

export interface LoadedArticlePage extends LoadedArticle {
  readonly lastPair: RevisionPair | undefined
  readonly note: Awaited<ReturnType<typeof loadNote>>
  readonly labels: LoadedLabels
  readonly ruled: readonly RuledArticle[]
  readonly loadedPolls: readonly Poll[]
  readonly earlierPolls: ReadonlyMap<Poll, Poll>
  readonly quotes: readonly KeptQuote[]
  readonly loadedChains: readonly LoadedChain[]
  readonly sentenceCounts: SentenceCounts
  readonly loadedReprints: Awaited<ReturnType<typeof loadReprints>>
}

/** An article with its last change and its reprints, without what the reader mutes; undefined where there is none. */
export async function loadArticlePage(
  reader: StoreReader,
  id: ArticleId,
  readerId: ReaderId | undefined,
): Promise<LoadedArticlePage | undefined> {
  const [found, { muted }, note, labels, ruled, polls, quotes, discussed] = await Promise.all([
    loadArticle(reader, id, readerId),
    loadChoices(reader, readerId),
    loadNote(reader, readerId, { kind: 'article', id }),
    loadLabels(reader, readerId, id),
    loadRuled(reader, readerId, id),
    reader.listPolls([id]),
    reader.listQuotes([id], mostQuotes),
    reader.listDiscussedSentences(id),
  ])
  if (!found) return undefined
  const loaded = leaveOutMuted(found, muted)
  const loadedPolls = polls.get(id) ?? []
  const [lastPair, earlierPolls, loadedChains, sentenceCounts, loadedReprints] = await Promise.all([
    loadLastPair(reader, loaded.current),
    loadEarlierPolls(reader, loadedPolls),
    loadChains(reader, loaded),
    loadSentenceCounts(reader, discussed, loaded),
    loadReprints(reader, loaded),
  ])
  return {
    ...loaded,
    ...{ lastPair, note, labels, ruled, loadedPolls, earlierPolls },
    quotes: quotes.get(id) ?? [],
    ...{ loadedChains, sentenceCounts, loadedReprints },
  }
}

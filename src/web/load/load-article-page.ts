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
  const found = await loadArticle(reader, id, readerId)
  if (!found) return undefined
  const { muted } = await loadChoices(reader, readerId)
  const loaded = leaveOutMuted(found, muted)
  const lastPair = await loadLastPair(reader, loaded.current)
  const loadedPolls = (await reader.listPolls([id])).get(id) ?? []
  const earlierPolls = await loadEarlierPolls(reader, loadedPolls)
  const loadedChains = await loadChains(reader, loaded)
  return {
    ...loaded,
    lastPair,
    note: await loadNote(reader, readerId, { kind: 'article', id }),
    labels: await loadLabels(reader, readerId, id),
    ruled: await loadRuled(reader, readerId, id),
    loadedPolls,
    earlierPolls,
    quotes: (await reader.listQuotes([id], mostQuotes)).get(id) ?? [],
    loadedChains,
    sentenceCounts: await loadSentenceCounts(reader, id, loaded),
    loadedReprints: await loadReprints(reader, loaded),
  }
}

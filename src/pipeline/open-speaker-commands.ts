import type { ArticleId, Timestamp } from '../model/ids.ts'
import type { Store, StoreReader, StoreWriter } from '../store/store.ts'
import { chooseFreeAddress, findSpeakerCalled } from './choose-free-address.ts'
import type {
  MergeSpeakersRequest,
  PartSpeakerRequest,
  SpeakerCommands,
  SpeakerFault,
  SpeakerOutcome,
} from './speaker-commands.ts'

interface SpeakerContext {
  readonly store: Store
  readonly now: () => Timestamp
}

/** As many articles as a person reads through. */
const mostArticles = 1000

/** The commands about speakers on a store. */
export function openSpeakerCommands({ store, now }: SpeakerContext): SpeakerCommands {
  return {
    mergeSpeakers: (request) => store.write((writer) => mergeSpeakers(writer, request, now())),
    partSpeaker: (request) => store.write((writer) => partSpeaker(writer, request, now())),
    undo: (id) => store.write((writer) => writer.undoSpeakerCorrection(id, now())),
  }
}

function refuse(fault: SpeakerFault): SpeakerOutcome {
  return { kind: 'refused', fault }
}

async function mergeSpeakers(
  writer: StoreWriter,
  { readerId, slug, other }: MergeSpeakersRequest,
  now: Timestamp,
): Promise<SpeakerOutcome> {
  if (slug === other) return refuse('same speaker')
  if ((await findSpeakerCalled(writer, slug)) === undefined) return refuse('nobody here')
  const name = await findSpeakerCalled(writer, other)
  if (name === undefined) return refuse('no other speaker')
  await writer.saveSpeakerCorrection({
    ...{ readerId, kind: 'merge', correctedAt: now, from: slug, to: other, name, articleIds: [] },
  })
  return { kind: 'corrected', slug: other }
}

async function partSpeaker(
  writer: StoreWriter,
  { readerId, slug, articleIds, name }: PartSpeakerRequest,
  now: Timestamp,
): Promise<SpeakerOutcome> {
  const quoting = new Set(await listArticleIds(writer, slug))
  if (quoting.size === 0) return refuse('nobody here')
  const meant = articleIds.filter((id) => quoting.has(id))
  if (meant.length === 0) return refuse('nothing ticked')
  if (meant.length === quoting.size) return refuse('all ticked')
  const to = await chooseFreeAddress(writer, slug)
  await writer.saveSpeakerCorrection({
    ...{ readerId, kind: 'part', correctedAt: now, from: slug, to, name, articleIds: meant },
  })
  return { kind: 'corrected', slug: to }
}

async function listArticleIds(reader: StoreReader, slug: string): Promise<ArticleId[]> {
  const quotes = await reader.listQuotesBy(slug, { limit: mostArticles })
  return quotes.map(({ articleId }) => articleId)
}

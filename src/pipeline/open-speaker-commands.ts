import type { ArticleId, Timestamp } from '../model/ids.ts'
import type { Store, StoreReader, StoreWriter } from '../store/store.ts'
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
/** So many people of one name have an address of their own. */
const mostOfName = 100

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
  if ((await findName(writer, slug)) === undefined) return refuse('nobody here')
  const name = await findName(writer, other)
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
  const to = await findFreeAddress(writer, slug)
  await writer.saveSpeakerCorrection({
    ...{ readerId, kind: 'part', correctedAt: now, from: slug, to, name, articleIds: meant },
  })
  return { kind: 'corrected', slug: to }
}

async function findName(reader: StoreReader, slug: string): Promise<string | undefined> {
  const [first] = await reader.listQuotesBy(slug, { limit: 1 })
  return first && ((await reader.findSpeakerName(slug)) ?? first.quote.speaker)
}

async function listArticleIds(reader: StoreReader, slug: string): Promise<ArticleId[]> {
  const quotes = await reader.listQuotesBy(slug, { limit: mostArticles })
  return quotes.map(({ articleId }) => articleId)
}

/** `anna-berg-2`: an address that nobody has, nor ever had by what still stands. */
async function findFreeAddress(reader: StoreReader, slug: string): Promise<string> {
  for (let number = 2; number < mostOfName; number++) {
    const address = `${slug}-${number}`
    const isTaken = (await findName(reader, address)) ?? (await reader.findSpeakerName(address))
    if (isTaken === undefined) return address
  }
  return `${slug}-${mostOfName}`
}

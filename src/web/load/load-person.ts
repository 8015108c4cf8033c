import { toWholeAddress } from '../../lib/to-whole-forename.ts'
import type { ArticleId, ReaderId } from '../../model/ids.ts'
import type { PlacedQuote } from '../../model/quote.ts'
import type { Choice } from '../../model/reader.ts'
import type { Tag } from '../../model/tag.ts'
import type { Cursor } from '../../store/pages.ts'
import type { StoreReader } from '../../store/store.ts'
import { type LoadedArticles, loadArticles } from './load-articles.ts'
import { type LoadedNamesakes, loadNamesakes } from './load-namesakes.ts'

/** Some three screens. */
const quotesPerPage = 40

export interface LoadedPerson extends LoadedArticles {
  readonly slug: string
  readonly quotes: readonly PlacedQuote[]
  /** How a person called who stands here. */
  readonly calledName: string | undefined
  /** The hashtag of this name. */
  readonly tag: Tag | undefined
  readonly next: Cursor<ArticleId> | undefined
  readonly choice: Choice | undefined
  readonly namesakes: LoadedNamesakes
}

/** A page of what one speaker says, newest first; undefined where nobody of this name is quoted. */
export async function loadPerson(
  reader: StoreReader,
  slug: string,
  { readerId, ...position }: { readonly after?: Cursor<ArticleId>; readonly readerId: ReaderId | undefined },
): Promise<LoadedPerson | undefined> {
  const found = await reader.listQuotesBy(slug, { ...position, limit: quotesPerPage + 1 })
  const [first] = found
  if (!first) return undefined
  // A page ends between articles, for the next begins behind the last of them.
  const isCut = found.length > quotesPerPage
  const last = found[quotesPerPage]?.articleId
  const whole = isCut ? found.filter(({ articleId }) => articleId !== last) : found
  const quotes = whole.length > 0 ? whole : found
  const end = quotes.at(-1)
  return {
    ...(await loadArticles(reader, [...new Set(quotes.map(({ articleId }) => articleId))], readerId)),
    ...{ slug, quotes, calledName: await reader.findSpeakerName(slug) },
    tag: await findSpeakersTag(reader, slug),
    namesakes: await loadNamesakes(reader, slug),
    choice: readerId && (await findPersonChoice(reader, readerId, slug)),
    next: isCut && end ? { at: end.publishedAt, id: end.articleId } : undefined,
  }
}

async function findPersonChoice(
  reader: StoreReader,
  readerId: ReaderId,
  slug: string,
): Promise<Choice | undefined> {
  const id = await reader.findChosenPerson(slug)
  return id === undefined ? undefined : reader.findChoice(readerId, { kind: 'person', id })
}

async function findSpeakersTag(reader: StoreReader, slug: string): Promise<Tag | undefined> {
  const tag = await reader.findTag(slug)
  return tag?.kind === 'person' || tag?.kind === 'organisation' ? tag : undefined
}

/** Where somebody stands of whom nothing stands at an address: where a person put it, another form of the name, or where that went. */
export async function findPersonElsewhere(reader: StoreReader, slug: string): Promise<string | undefined> {
  const whole = toWholeAddress(slug)
  const others = [await reader.findSpeakerAddress(slug), whole, await reader.findSpeakerAddress(whole)]
  for (const other of others)
    if (other !== undefined && other !== slug && (await reader.listQuotesBy(other, { limit: 1 })).length > 0)
      return other
  return undefined
}

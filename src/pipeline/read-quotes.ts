import type { Timestamp } from '../model/ids.ts'
import type { Ownership } from '../model/ownership.ts'
import type { UnquotedText } from '../store/quote-store.ts'
import type { Store, StoreReader } from '../store/store.ts'
import type { SpeechModels } from '../understand/find-speeches.ts'
import { loadSpeechModels } from '../understand/load-speech-models.ts'
import type { PipelineEvents } from './events.ts'
import { partNamesakes } from './part-namesakes.ts'
import { readSayings, type Sayings } from './read-sayings.ts'
import { tellFollowers } from './tell-followers.ts'

/**
 * Texts a transaction, and how long one reads before what was found is kept. This thread gives way to all others: within
 * 300 ms it came to eight of sixteen texts on a busy machine, waited for the disk, and loaded the other eight again.
 */
const textsAtOnce = 32
const readMs = 1_000

export interface QuoteContext {
  readonly store: Store
  readonly ownership: Ownership
  readonly events: PipelineEvents
  readonly now: Timestamp
}

/** Loaded with the first English text: a megabyte that not everybody needs. */
let models: SpeechModels | undefined

/**
 * Reads some articles for who says what, newest first, and says how many; they were readable and placed long before.
 * Undefined, and nothing written, where another process owns this work by now.
 */
export async function readQuotes({
  store,
  ownership,
  events,
  now,
}: QuoteContext): Promise<number | undefined> {
  const { texts, speakers } = await store.read(loadTexts)
  if (texts.length === 0) return 0
  if (texts.some(({ language }) => language === 'en')) models ??= await loadSpeechModels()
  const end = performance.now() + readMs
  const found: (UnquotedText & Sayings)[] = []
  for (const text of texts) {
    if (found.length > 0 && performance.now() > end) break
    const known = speakers.get(text.storyId)
    const one = readSayings(text, [...(known ?? [])], { models, events })
    for (const { speakerSlug } of one.quotes) if (speakerSlug) known?.add(speakerSlug)
    found.push({ ...text, ...one })
  }
  return store.write(async (writer) => {
    if (!(await writer.isOwner(ownership))) return undefined
    const isTold = await writer.hasFollowers()
    for (const one of found) {
      if (await writer.saveQuotes(one)) await partNamesakes(writer, one, now)
      // Only now is it known whom the article quotes; of its story nobody is told twice.
      if (isTold && one.quotes.length > 0) await tellFollowers(writer, one.articleId, now)
    }
    return found.length
  })
}

/** Texts, and who speaks in their stories, as far as that is known: who is called by a surname alone in one article is named in another. */
async function loadTexts(reader: StoreReader) {
  const texts = await reader.listUnquoted(textsAtOnce)
  const speakers = new Map<UnquotedText['storyId'], Set<string>>()
  for (const { storyId } of texts)
    if (storyId !== undefined && !speakers.has(storyId))
      speakers.set(storyId, new Set(await reader.listStorySpeakers(storyId)))
  return { texts, speakers }
}

import type { KeptQuote } from '../model/quote.ts'
import type { Sighting } from '../model/sighting.ts'
import type { UnquotedText } from '../store/quote-store.ts'
import type { SpeechModels } from '../understand/find-speeches.ts'
import { keepQuotes, longestText } from '../understand/keep-quotes.ts'
import { listMentions } from '../understand/list-mentions.ts'
import { readSightings } from '../understand/read-sightings.ts'
import { cutOrigin } from '../understand/tell-name-kind.ts'
import type { PipelineEvents } from './events.ts'

/** Who says what in a text, and what it says of them. */
export interface Sayings {
  readonly quotes: readonly KeptQuote[]
  readonly sightings: ReadonlyMap<string, Sighting>
}

/** A text that breaks a rule of ours has no quotes, and keeps nobody waiting. */
export function readSayings(
  { articleId, language, text }: UnquotedText,
  storySpeakers: readonly string[],
  { models, events }: { readonly models: SpeechModels | undefined; readonly events: PipelineEvents },
): Sayings {
  try {
    const mentions = language === 'en' ? listMentions(text.slice(0, longestText)).map(cutOrigin) : undefined
    const quotes = keepQuotes(text, language, models, { storySpeakers, mentions })
    return { quotes, sightings: readSightings(text, language, quotes, mentions) }
  } catch (error) {
    events.quotesNotRead(articleId, error)
    return { quotes: [], sightings: new Map() }
  }
}

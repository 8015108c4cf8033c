import { excerptOf } from '../lib/text.ts'
import type { AttributedQuote, KeptQuote } from '../model/quote.ts'
import { attributeQuotes } from './attribute-quotes.ts'
import { findDirectQuotes } from './find-direct-quotes.ts'
import { findOutletNames } from './find-outlet-names.ts'
import { findQuotes } from './find-quotes.ts'
import type { SpeechModels } from './find-speeches.ts'
import { isClearSaying } from './is-clear-saying.ts'
import { isPlaceName } from './place-names.ts'
import { splitSentences } from './split-sentences.ts'
import { toSpeakerSlug } from './to-speaker-slug.ts'
import { toTagSlug } from './to-tag-slug.ts'

/** In characters: as much as tells a quote from any other. */
const mostWords = 400
/** In characters, ten thousand words: what is longer and made to be slow takes seconds. */
export const longestText = 60_000
/** A transcript has more; what comes first stands for it. */
const mostQuotes = 200
/** What is told in fewer words of the outlet’s own says nothing by itself: `recount`, `the plan`; nor does what nobody says. */
const fewestTold = 5
/** In quotation marks fewer are a phrase, a title or a nickname. */
const fewestQuoted = 3
/** More is a headline or a list of links that was taken for a name. */
const mostNames = 4
/** What is less sure is nobody’s, and so on nobody’s page. */
const leastForPage = 0.9
/** A surname that no full name of the text belongs to, where its story tells whose it is. */
const leastForSurname = 0.8

export interface QuoteSurroundings {
  /** Who speaks in the article’s story. */
  readonly storySpeakers?: readonly string[]
  /** Of an English text, where somebody listed them before. */
  readonly mentions?: Parameters<typeof attributeQuotes>[3]
}

/**
 * Who says what in a text, in its order, each with the address of a speaker who is called by a full name: in English all
 * of it, which needs the models, in other languages whole sentences in quotation marks.
 */
export function keepQuotes(
  whole: string,
  language: string,
  models: SpeechModels | undefined,
  { storySpeakers = [], mentions }: QuoteSurroundings = {},
): KeptQuote[] {
  const text = whole.slice(0, longestText)
  const sentences = splitSentences(text, language)
  return listQuotes(text, language, { models, mentions })
    .filter(
      (quote) =>
        quote.kind !== 'indirect' || (quote.source.length > 0 && countWords(text, quote) >= fewestTold),
    )
    .slice(0, mostQuotes)
    .map((quote) => ({
      ...quote,
      speakerSlug: toSlug(text, quote, { language, storySpeakers }),
      words: excerptOf(quote.content.map(({ start, end }) => text.slice(start, end)).join(' … '), mostWords),
      sentence: sentences.findLastIndex(({ start }) => start <= (quote.content[0]?.start ?? 0)) + 1,
    }))
}

function listQuotes(
  text: string,
  language: string,
  { models, mentions }: Pick<QuoteSurroundings, 'mentions'> & { readonly models: SpeechModels | undefined },
): AttributedQuote[] {
  const isOutlet = (name: string) =>
    findOutletNames(name).some(({ start, end }) => end - start === name.length)
  if (language !== 'en') return findDirectQuotes(text, language, isOutlet)
  return models ? attributeQuotes(text, findQuotes(text, models), isOutlet, mentions) : []
}

/** Of somebody named in full, or a body, who says it in so many words: `Anna Berg` has a page, `Berg` and `a spokesman` have none. */
function toSlug(
  text: string,
  quote: AttributedQuote,
  { language, storySpeakers }: { readonly language: string; readonly storySpeakers: readonly string[] },
): string | undefined {
  const { speaker, confidence, onRecord, speakerKind } = quote
  const isSurname = speakerKind === 'person' && !speaker?.includes(' ')
  if (speaker === undefined || confidence < (isSurname ? leastForSurname : leastForPage)) return undefined
  if (onRecord !== 'on record' && onRecord !== 'social post') return undefined
  if (language === 'en' && !isClearSaying(text, quote)) return undefined
  if (countWords(text, quote) < (quote.kind === 'indirect' ? fewestTold : fewestQuoted)) return undefined
  if (isSurname) return findBySurname(speaker, storySpeakers)
  if (language === 'en') return speakerKind && toSpeakerSlug(speaker, speakerKind)
  return isFullName(speaker) && !isPlaceName(speaker, language) ? toSpeakerSlug(speaker, 'person') : undefined
}

/** Who of a story’s speakers is called by a surname alone in one of its articles, if it can be nobody else. */
function findBySurname(surname: string, storySpeakers: readonly string[]): string | undefined {
  const end = `-${toTagSlug(surname)}`
  // `anna-berg-2` is another Anna Berg: which one is told later.
  const found = [...new Set(storySpeakers.map((slug) => slug.replace(/-\d+$/, '')))].filter((slug) =>
    slug.endsWith(end),
  )
  return found.length === 1 ? found[0] : undefined
}

/** Two words or more that begin with capitals, and no run of names: `TrumpSessions`, but `McCarthy`. */
function isFullName(speaker: string): boolean {
  return (
    /^\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:de|la|von|van|der|den|al|bin|du|di|da|dos|del|the|of))*(?: \p{Lu}[\p{L}\p{M}.'’-]*)+$/u.test(
      speaker,
    ) &&
    speaker.split(' ').length <= mostNames &&
    !/\p{Ll}{3}\p{Lu}/u.test(speaker)
  )
}

function countWords(text: string, { content }: AttributedQuote): number {
  return content.reduce(
    (sum, { start, end }) => sum + (text.slice(start, end).match(/[\p{L}\p{N}]+/gu) ?? []).length,
    0,
  )
}

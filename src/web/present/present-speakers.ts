/** Who says what, in the words of the page. */
import { type CarriedQuote, groupQuotes, type QuoteGroup } from '../../lib/group-quotes.ts'
import type { MarkedQuote } from '../../lib/list-marked-quotes.ts'
import type { ArticleId } from '../../model/ids.ts'
import type { KeptQuote } from '../../model/quote.ts'
import type { LoadedArticles } from '../load/load-articles.ts'
import type { Frame } from '../views/frame.ts'
import type {
  DifferenceView,
  PlaceView,
  SayingView,
  SpeakersView,
  SpeakerView,
} from '../views/speakers-view.ts'
import { presentDifference } from './present-difference.ts'

const mostSpeakers = 8
const mostSayings = 2
/** Of what all carry some stand for the rest. */
const mostPlaces = 6

interface Around extends Pick<LoadedArticles, 'articles' | 'outlets'> {
  readonly language: string | undefined
}

interface OwnText {
  readonly language: string | undefined
  /** Which quotes are marked in the text. */
  readonly said: readonly MarkedQuote[]
}

/** Speakers of an article: most quoted first, and where in the text. */
export function presentArticleSpeakers(
  quotes: readonly KeptQuote[],
  { language, said }: OwnText,
  { words, base }: Frame,
): SpeakersView {
  const carried = quotes.map((quote) => ({ articleId: 0 as ArticleId, quote }))
  const marked = new Set(said.map(({ number }) => number))
  const toPlaces = ({ whole: { quote } }: QuoteGroup): PlaceView[] => {
    const number = quotes.indexOf(quote) + 1
    const href = marked.has(number) ? `#q${number}` : `#s${quote.sentence}`
    return [{ label: words.sentenceNumber(quote.sentence), href, difference: undefined }]
  }
  return presentSpeakers(carried, { language, toPlaces, words, base })
}

/** Speakers of a story: those whom most outlets hear first, and who carries what they say. */
export function presentStorySpeakers(
  quotes: ReadonlyMap<ArticleId, readonly KeptQuote[]>,
  { articles, outlets, language }: Around,
  { words, base }: Frame,
): SpeakersView {
  const carried = [...quotes].flatMap(([articleId, own]) => own.map((quote) => ({ articleId, quote })))
  const nameOf = (id: ArticleId) => outlets.get(articles.get(id)?.outletId ?? (0 as never))?.name ?? ''
  const toPlace = (
    { articleId, quote }: CarriedQuote,
    difference: DifferenceView | undefined,
  ): PlaceView => ({
    label: nameOf(articleId),
    href: `${base}/article/${articleId}#s${quote.sentence}`,
    difference,
  })
  const toPlaces = ({ whole, others }: QuoteGroup) => {
    const seen = new Set([nameOf(whole.articleId)])
    const rest = others.filter(({ articleId }) => !seen.has(nameOf(articleId)) && seen.add(nameOf(articleId)))
    return [
      toPlace(whole, undefined),
      ...rest
        .slice(0, mostPlaces - 1)
        .map((one) => toPlace(one, presentDifference(one, { whole, language, words, kind: one.kind }))),
    ]
  }
  return presentSpeakers(carried, { language, toPlaces, words, base })
}

interface Presenting {
  readonly language: string | undefined
  readonly toPlaces: (group: QuoteGroup) => PlaceView[]
  readonly words: Frame['words']
  readonly base: string
}

function presentSpeakers(carried: readonly CarriedQuote[], presenting: Presenting): SpeakersView {
  const bySpeaker = Map.groupBy(carried, ({ quote }) => nameWhoSpeaks(quote, presenting.words))
  const articlesOf = (quotes: readonly CarriedQuote[]) =>
    new Set(quotes.map(({ articleId }) => articleId)).size
  const ordered = [...bySpeaker].sort(
    ([, ones], [, others]) =>
      Number(isNameless(ones)) - Number(isNameless(others)) ||
      articlesOf(others) - articlesOf(ones) ||
      Number(others.some(isVerbatim)) - Number(ones.some(isVerbatim)) ||
      others.length - ones.length,
  )
  return {
    language: presenting.language,
    speakers: ordered.slice(0, mostSpeakers).map(([, quotes], at) => ({
      ...presentSpeaker(quotes, presenting),
      id: `speaker-${at + 1}`,
    })),
    further: Math.max(0, ordered.length - mostSpeakers),
  }
}

function presentSpeaker(quotes: readonly CarriedQuote[], presenting: Presenting): Omit<SpeakerView, 'id'> {
  const { words, base, toPlaces } = presenting
  const [{ quote }] = quotes as [CarriedQuote]
  const slug = quotes.find((one) => one.quote.speakerSlug !== undefined)?.quote.speakerSlug
  // What was said comes before what an outlet tells of it.
  const sayings = groupQuotes(quotes)
    .sort((one, other) => Number(isVerbatim(other.whole)) - Number(isVerbatim(one.whole)))
    .slice(0, mostSayings)
    .map((group): SayingView => ({ words: group.whole.quote.words, places: toPlaces(group) }))
  return {
    name: nameWhoSpeaks(quote, words),
    href: slug && `${base}/person/${encodeURIComponent(slug)}`,
    record:
      quote.onRecord === 'on record' || quote.speaker === undefined
        ? undefined
        : words.record[quote.onRecord],
    sayings,
  }
}

/** A name, a source without one, or that no name was found. */
function nameWhoSpeaks(
  { speaker, onRecord }: Pick<KeptQuote, 'speaker' | 'onRecord'>,
  words: Frame['words'],
): string {
  return speaker ?? (onRecord === 'anonymous' ? words.anonymous : words.notNamed)
}

function isNameless([first]: readonly CarriedQuote[]): boolean {
  return first?.quote.speaker === undefined
}

function isVerbatim({ quote }: CarriedQuote): boolean {
  return quote.kind !== 'indirect'
}

/**
 * Made-up news: many outlets tell about many events in a vocabulary that follows Zipf's law, the same for the same seed.
 */

/** News wire length: half of the outlets of a real week write between 300 and 600 words. */
const wordsInText = 420
/** Size of the made-up language; an outlet's year of English news has some 60,000 different words. */
const vocabularySize = 60_000
/** Articles about one event, on average. */
export const articlesOfEvent = 4

/** What a busy list of outlets writes a day; more articles go further back in time. */
const articlesADay = 3_000
const dayMs = 86_400_000
/** Articles that do not fill it are spread over a week all the same. */
const leastDays = 7

export interface News {
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly publishedAt: number
  readonly event: number
}

export interface NewsroomOptions {
  readonly seed: number
  /** How many will be told in all: more articles go further back in time. */
  readonly articles: number
  /** When the last event ends. */
  readonly now: number
  /** Oldest first, as an archive grows; otherwise as an outlet's feed may have them. */
  readonly inOrder: boolean
}

/** Tells of one event after the other. */
export function createNewsroom({ seed, articles, now, inOrder }: NewsroomOptions): () => News {
  const random = createRandom(seed)
  let told = 0
  // The language is one, whoever speaks it.
  const speech = createRandom(20_260_901)
  const words = Array.from({ length: vocabularySize }, () => makeWord(speech))
  const events = Math.max(1, Math.floor(articles / articlesOfEvent))
  const spanMs = Math.max(leastDays, articles / articlesADay) * dayMs
  return () => {
    const place = inOrder ? Math.min(told++ / articles + random() / 1000, 1 - Number.EPSILON) : random()
    const event = Math.floor(place * events)
    const age = (1 - event / events) * spanMs
    // An event is told about for the better part of a day.
    const publishedAt = now - age + random() * Math.min(age, 0.7 * dayMs)
    return { event, publishedAt, ...tell(event, words, random) }
  }
}

function tell(event: number, words: readonly string[], random: () => number) {
  const topic = createRandom(event + 1)
  const theme = Array.from(
    { length: 24 },
    () => words[300 + Math.floor(topic() * (words.length - 300))] ?? '',
  )
  // Names, which stand with a capital anywhere, so that tags are found.
  theme[0] = capitalise(theme[0])
  theme[1] = capitalise(theme[1])
  const sentences = Array.from({ length: wordsInText / 14 }, () => makeSentence(theme, words, random))
  const paragraphs = chunk(sentences, 3).map((part) => part.join(' '))
  return { title: theme.slice(0, 6).join(' '), paragraphs }
}

function makeSentence(theme: readonly string[], words: readonly string[], random: () => number): string {
  const picked = Array.from({ length: 14 }, () =>
    random() < 0.2
      ? (theme[Math.floor(random() * theme.length)] ?? '')
      : (words[Math.floor(words.length ** random()) - 1] ?? ''),
  )
  return `${capitalise(picked[0])} ${picked.slice(1).join(' ')}.`
}

function makeWord(random: () => number): string {
  const syllable = () => `${'bdfgklmnprstvz'[Math.floor(random() * 14)]}${'aeiou'[Math.floor(random() * 5)]}`
  return Array.from({ length: 2 + Math.floor(random() * 3) }, syllable).join('')
}

function capitalise(word = ''): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function chunk<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  )
}

/** Mulberry32: small, and the same on every machine. */
function createRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * A publisher of made-up news for benchmarks: many outlets tell about many events in a vocabulary that follows Zipf's
 * law, the same for the same seed. Each outlet has its own loopback address.
 */

import { createServer, type Server } from 'node:http'

export interface SyntheticOptions {
  readonly articles: number
  readonly outlets: number
  readonly port: number
}

interface Publisher {
  readonly opmlUrl: string
  readonly articles: number
  close(): Promise<void>
}

/** News wire length: half of the outlets of a real week write between 300 and 600 words. */
const wordsInText = 420
/** Size of the made-up language; an outlet's year of English news has some 60,000 different words. */
const vocabularySize = 60_000
/** Articles about one event, on average. */
const articlesOfEvent = 4

/** Serves `/feeds.opml` and a feed an outlet, all articles of which lie within the last week. */
export async function startSyntheticPublisher(options: SyntheticOptions): Promise<Publisher> {
  const random = createRandom(20_260_901)
  const words = Array.from({ length: vocabularySize }, () => makeWord(random))
  const bodies = Array.from({ length: options.outlets }, (_, outlet) =>
    makeFeed(outlet, options, words, random),
  )
  const servers: Server[] = []
  for (const [outlet, body] of bodies.entries()) servers.push(await serve(hostOf(outlet), options.port, body))
  servers.push(await serve('127.2.0.0', options.port, makeOpml(options)))
  return {
    opmlUrl: `http://127.2.0.0:${options.port}/feeds.opml`,
    articles: options.articles,
    close: async () => {
      for (const server of servers) server.close().closeAllConnections()
    },
  }
}

function serve(host: string, port: number, body: string): Promise<Server> {
  const server = createServer((_, response) =>
    response.setHeader('content-type', 'application/xml').end(body),
  )
  return new Promise((resolve) => server.listen(port, host, () => resolve(server)))
}

function hostOf(outlet: number): string {
  return `127.2.${1 + (outlet >> 8)}.${outlet & 255}`
}

function makeOpml({ outlets, port }: SyntheticOptions): string {
  const lines = Array.from(
    { length: outlets },
    (_, outlet) =>
      `<outline type="rss" text="Outlet ${outlet}" xmlUrl="http://${hostOf(outlet)}:${port}/feed.xml"/>`,
  )
  return `<?xml version="1.0"?><opml version="2.0"><head/><body>${lines.join('')}</body></opml>`
}

function makeFeed(
  outlet: number,
  options: SyntheticOptions,
  words: readonly string[],
  random: () => number,
): string {
  const count =
    Math.floor(options.articles / options.outlets) + (outlet < options.articles % options.outlets ? 1 : 0)
  const events = Math.max(1, Math.floor(options.articles / articlesOfEvent))
  const items = Array.from({ length: count }, (_, number) => {
    const event = Math.floor(random() * events)
    return makeItem({ outlet, number, event, events }, words, random)
  })
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Outlet ${outlet}</title><link>http://${hostOf(outlet)}:${options.port}/</link>${items.join('')}</channel></rss>`
}

interface Item {
  readonly outlet: number
  readonly number: number
  readonly event: number
  readonly events: number
}

function makeItem(
  { outlet, number, event, events }: Item,
  words: readonly string[],
  random: () => number,
): string {
  const weekMs = 7 * 86_400_000
  const publishedAt = Date.now() - weekMs + (event / events) * weekMs * 0.9 + random() * weekMs * 0.1
  const topic = createRandom(event + 1)
  const theme = Array.from(
    { length: 24 },
    () => words[300 + Math.floor(topic() * (words.length - 300))] ?? '',
  )
  const title = [capitalise(theme[0]), capitalise(theme[1]), ...theme.slice(2, 6)].join(' ')
  const sentences = Array.from({ length: wordsInText / 14 }, () => makeSentence(theme, words, random))
  const text = chunk(sentences, 3).map((part) => `&lt;p&gt;${part.join(' ')}&lt;/p&gt;`)
  return `<item><title>${title}</title><link>http://${hostOf(outlet)}/${number}</link><guid isPermaLink="false">${outlet}-${number}</guid><pubDate>${new Date(publishedAt).toUTCString()}</pubDate><description>${text.join('')}</description></item>`
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

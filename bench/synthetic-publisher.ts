/**
 * A publisher of made-up news for benchmarks: many outlets tell about many events in a vocabulary that follows Zipf's
 * law, the same for the same seed. Each outlet has its own loopback address.
 */

import { createReadStream } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'

export interface SyntheticOptions {
  readonly articles: number
  readonly outlets: number
  readonly port: number
  /** Where the feeds are written before the first is served, so that serving them costs next to nothing. */
  readonly folder: string
}

interface Publisher {
  readonly opmlUrl: string
  close(): Promise<void>
}

/** News wire length: half of the outlets of a real week write between 300 and 600 words. */
const wordsInText = 420
/** Size of the made-up language; an outlet's year of English news has some 60,000 different words. */
const vocabularySize = 60_000
/** Articles about one event, on average. */
const articlesOfEvent = 4

/** What a busy list of outlets writes a day; more articles go further back in time. */
const articlesADay = 3_000
const dayMs = 86_400_000
/** Articles that do not fill it are spread over a week all the same. */
const leastDays = 7

/** Serves `/feeds.opml` and a feed an outlet, which answers 304 to whom has it already. */
export async function startSyntheticPublisher(options: SyntheticOptions): Promise<Publisher> {
  const random = createRandom(20_260_901)
  const words = Array.from({ length: vocabularySize }, () => makeWord(random))
  const servers: Server[] = []
  for (let outlet = 0; outlet < options.outlets; outlet++) {
    const path = join(options.folder, `${outlet}.xml`)
    await writeFile(path, makeFeed(outlet, options, words, random))
    servers.push(
      await serve(hostOf(outlet), options.port, (response) => createReadStream(path).pipe(response)),
    )
  }
  servers.push(await serve('127.2.0.0', options.port, (response) => response.end(makeOpml(options))))
  return {
    opmlUrl: `http://127.2.0.0:${options.port}/feeds.opml`,
    close: async () => {
      for (const server of servers) server.close().closeAllConnections()
    },
  }
}

/** Nothing changes while it runs. */
const etag = '"first"'

function serve(host: string, port: number, send: (response: ServerResponse) => void): Promise<Server> {
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    response.setHeaders(new Map(Object.entries({ 'content-type': 'application/xml', etag })))
    if (request.headers['if-none-match'] === etag) response.writeHead(304).end()
    else send(response)
  }
  const server = createServer(answer)
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
    const days = Math.max(leastDays, options.articles / articlesADay)
    return makeItem({ outlet, number, event, age: (1 - event / events) * days * dayMs }, words, random)
  })
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Outlet ${outlet}</title><link>http://${hostOf(outlet)}:${options.port}/</link>${items.join('')}</channel></rss>`
}

interface Item {
  readonly outlet: number
  readonly number: number
  readonly event: number
  /** Of the event, in milliseconds. */
  readonly age: number
}

function makeItem(
  { outlet, number, event, age }: Item,
  words: readonly string[],
  random: () => number,
): string {
  // An event is told about for the better part of a day.
  const publishedAt = Date.now() - age + random() * Math.min(age, 0.7 * dayMs)
  const topic = createRandom(event + 1)
  const theme = Array.from(
    { length: 24 },
    () => words[300 + Math.floor(topic() * (words.length - 300))] ?? '',
  )
  // Names, which stand with a capital anywhere, so that tags are found.
  theme[0] = capitalise(theme[0])
  theme[1] = capitalise(theme[1])
  const title = theme.slice(0, 6).join(' ')
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

/** A publisher of made-up news for benchmarks. Each outlet has its own loopback address. */

import { createReadStream } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { createNewsroom, type News } from './make-news.ts'
import { makePageSite } from './make-page-site.ts'

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

/** Serves `/feeds.opml` and a feed an outlet, which answers 304 to whom has it already. */
export async function startSyntheticPublisher(options: SyntheticOptions): Promise<Publisher> {
  const tell = createNewsroom({
    seed: 20_260_902,
    articles: options.articles,
    now: Date.now(),
    inOrder: false,
  })
  const servers: Server[] = []
  for (let outlet = 0; outlet < options.outlets; outlet++) {
    const path = join(options.folder, `${outlet}.xml`)
    await writeFile(path, makeFeed(outlet, options, tell))
    servers.push(
      await serve(hostOf(outlet), options.port, (response) => createReadStream(path).pipe(response)),
    )
  }
  servers.push(await serve('127.2.0.0', options.port, (response) => response.end(makeOpml(options))))
  for (let outlet = 0; outlet < pageOutlets; outlet++)
    servers.push(await servePages(pageHostOf(outlet), options.port, tell))
  servers.push(
    await serve('127.3.0.0', options.port, (response) => response.end(makePagesOpml(options.port))),
  )
  return {
    opmlUrl: `http://127.2.0.0:${options.port}/feeds.opml`,
    close: async () => {
      for (const server of servers) server.close().closeAllConnections()
    },
  }
}

/** Outlets whose feeds give a sentence of each article, at `/feeds.opml` of 127.3.0.0. */
const pageOutlets = 25
const pagesEach = 12

function servePages(host: string, port: number, tell: () => News): Promise<Server> {
  const site = makePageSite({
    origin: `http://${host}:${port}`,
    name: `Paper ${host}`,
    articles: pagesEach,
    tell,
  })
  return serve(host, port, (response, path) => {
    const body = site.get(path)
    if (body === undefined) response.writeHead(404).end()
    else response.setHeader('content-type', path.endsWith('.xml') ? 'application/xml' : 'text/html').end(body)
  })
}

function pageHostOf(outlet: number): string {
  return `127.3.1.${outlet}`
}

function makePagesOpml(port: number): string {
  const lines = Array.from(
    { length: pageOutlets },
    (_, outlet) =>
      `<outline type="rss" text="Paper ${outlet}" xmlUrl="http://${pageHostOf(outlet)}:${port}/part.xml"/>`,
  )
  return `<opml version="2.0"><head/><body>${lines.join('')}</body></opml>`
}

/** Nothing changes while it runs. */
const etag = '"first"'

function serve(
  host: string,
  port: number,
  send: (response: ServerResponse, path: string) => void,
): Promise<Server> {
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    response.setHeaders(new Map(Object.entries({ 'content-type': 'application/xml', etag })))
    if (request.headers['if-none-match'] === etag) response.writeHead(304).end()
    else send(response, request.url ?? '/')
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

function makeFeed(outlet: number, options: SyntheticOptions, tell: () => News): string {
  const count =
    Math.floor(options.articles / options.outlets) + (outlet < options.articles % options.outlets ? 1 : 0)
  const items = Array.from({ length: count }, (_, number) => makeItem(outlet, number, tell(), options.port))
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Outlet ${outlet}</title><link>http://${hostOf(outlet)}:${options.port}/</link>${items.join('')}</channel></rss>`
}

function makeItem(outlet: number, number: number, news: News, port: number): string {
  const { title, paragraphs, publishedAt } = news
  const text = paragraphs.map((part) => `&lt;p&gt;${part}&lt;/p&gt;`)
  return `<item><title>${title}</title><link>http://${hostOf(outlet)}:${port}/${number}</link><guid isPermaLink="false">${port}-${outlet}-${number}</guid><pubDate>${new Date(publishedAt).toUTCString()}</pubDate><description>${text.join('')}</description></item>`
}

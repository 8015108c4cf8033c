import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buildSite, type Resource } from './build-site.ts'
import { layOutEdition } from './lay-out-edition.ts'
import { type SampleLanguage, type SampleOutlet, sampleOutlets } from './outlets.ts'
import { readArticles } from './read-articles.ts'

export interface SampleFeed {
  readonly name: string
  readonly feedUrl: string
  readonly siteUrl: string
  readonly language: SampleLanguage
  readonly country: string
}

export interface SamplePublisher {
  readonly feeds: readonly SampleFeed[]
  /** From now on the feeds and pages carry the revised texts. */
  publishSecondEdition(): void
  close(): Promise<void>
}

interface OutletServer {
  readonly outlet: SampleOutlet
  readonly server: Server
  readonly origin: string
  site: ReadonlyMap<string, Resource>
}

/**
 * Serves the eight invented outlets on loopback, each at an address of its own (`127.80.0.1` and following), with the
 * times counted back from `now`. Where the system has no such addresses, all are ports of 127.0.0.1.
 */
export async function startSamplePublisher(options: {
  now: number
  port?: number
}): Promise<SamplePublisher> {
  const articles = readArticles()
  const servers = await openServers(options.port ?? 0)
  const origins = new Map(servers.map(({ outlet, origin }) => [outlet.key, origin]))
  const publish = (edition: 1 | 2) => {
    const laidOut = layOutEdition(articles, { now: options.now, edition, origins })
    for (const server of servers) server.site = buildSite(server.outlet, server.origin, laidOut)
  }
  publish(1)
  return {
    feeds: servers.map(describe),
    publishSecondEdition: () => publish(2),
    close: async () => {
      await Promise.all(servers.map(({ server }) => closeServer(server)))
    },
  }
}

async function openServers(port: number): Promise<OutletServer[]> {
  const opened: OutletServer[] = []
  try {
    for (const [index, outlet] of sampleOutlets.entries()) opened.push(await openServer(outlet, port, index))
  } catch (error) {
    await Promise.all(opened.map(({ server }) => closeServer(server)))
    throw error
  }
  return opened
}

async function openServer(outlet: SampleOutlet, port: number, index: number): Promise<OutletServer> {
  const server = createServer()
  await listen(server, port, outlet.address).catch((error: NodeJS.ErrnoException) => {
    // macOS gives loopback one address only; there a port of its own must do.
    if (error.code !== 'EADDRNOTAVAIL') throw error
    return listen(server, port && port + index, '127.0.0.1')
  })
  const bound = server.address() as AddressInfo
  const opened: OutletServer = {
    outlet,
    server,
    origin: `http://${bound.address}:${bound.port}`,
    site: new Map(),
  }
  server.on('request', (request, response) => answer(opened.site, request, response))
  return opened
}

function listen(server: Server, port: number, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, address, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}

function answer(
  site: ReadonlyMap<string, Resource>,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const found = site.get((request.url ?? '/').split('?')[0] ?? '/')
  if (!found) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such page here.\n')
    return
  }
  const headers = { etag: found.etag, 'cache-control': 'max-age=0, must-revalidate' }
  if (request.headers['if-none-match'] === found.etag) {
    response.writeHead(304, headers).end()
    return
  }
  response.writeHead(200, { ...headers, 'content-type': found.type, 'content-length': found.body.byteLength })
  response.end(request.method === 'HEAD' ? undefined : found.body)
}

function describe({ outlet, origin }: OutletServer): SampleFeed {
  const { name, feedPath, language, country } = outlet
  return { name, feedUrl: origin + feedPath, siteUrl: `${origin}/`, language, country }
}

/** For tests: a publisher that means harm, one host of loopback for each way of doing it, and good outlets beside it. */

import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { TestContext } from 'node:test'
import { gzipSync } from 'node:zlib'
import { type RawServer, startRawServer } from '../raw-server.ts'
import { renderRss } from '../render-rss.ts'
import { startWebServer } from '../web-server.ts'

export interface HostileFeed {
  readonly name: string
  readonly url: string
  /** How its reading must end; `read` where something good comes of it. */
  readonly endsAs: string
}

type Answer = (response: ServerResponse, request: IncomingMessage) => void

/** 200 MB of nothing in 200 kB. */
const bomb = gzipSync(Buffer.alloc(200_000_000))

/** Over HTTP as it should be, with contents as they should not. */
const answers: Record<string, { readonly endsAs: string; readonly answer: Answer }> = {
  'slow loris': {
    endsAs: 'timed out',
    answer(response) {
      response.writeHead(200, { 'content-type': 'application/rss+xml' })
      const timer = setInterval(() => response.write(' '), 100)
      response.on('close', () => clearInterval(timer))
    },
  },
  'endless body': {
    endsAs: 'too large',
    answer(response) {
      const part = Buffer.alloc(1_000_000, '<item><title>More</title></item>')
      const more = () => {
        while (!response.destroyed && response.write(part));
      }
      response.on('drain', more)
      more()
    },
  },
  bomb: {
    endsAs: 'too large',
    answer: (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
  },
  'bomb in a bomb': {
    endsAs: 'too large',
    answer: (response) => response.writeHead(200, { 'content-encoding': 'gzip, gzip' }).end(gzipSync(bomb)),
  },
  'ten thousand redirects': {
    endsAs: 'too many redirects',
    answer: (response, { url = '/' }) =>
      response.writeHead(302, { location: `/?${Number(url.split('?')[1] ?? 0) + 1}` }).end(),
  },
  'redirect to a private address': {
    endsAs: 'private address',
    answer: (response) => response.writeHead(302, { location: 'http://169.254.169.254/latest' }).end(),
  },
  'redirect to a mapped private address': {
    endsAs: 'private address',
    answer: (response) => response.writeHead(302, { location: 'http://[::ffff:10.0.0.1]/' }).end(),
  },
  'redirect to a file': {
    endsAs: 'bad address',
    answer: (response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  },
  '429 storm': {
    endsAs: 'rate limited',
    answer: (response) => response.writeHead(429, { 'retry-after': '99999999999999999999' }).end(),
  },
  'a megabyte of headers': {
    endsAs: 'too large',
    answer: (response) => {
      for (let at = 0; at < 100; at++) response.setHeader(`x-${at}`, 'x'.repeat(10_000))
      response.end('late')
    },
  },
}

/** Bytes as no server should send them. */
const rawAnswers: Record<string, { readonly endsAs: string; readonly answer: (socket: Socket) => void }> = {
  'wrong length': {
    endsAs: 'no connection',
    answer: (socket) => void socket.end('HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n<rss>'),
  },
  'reset in the middle': {
    endsAs: 'no connection',
    answer(socket) {
      socket.write('HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n<rss>')
      setTimeout(() => socket.resetAndDestroy(), 20)
    },
  },
  'no HTTP at all': {
    endsAs: 'no connection',
    answer: (socket) => void socket.end('SSH-2.0-OpenSSH_9.2\r\n'),
  },
  'two lengths': {
    endsAs: 'no connection',
    answer: (socket) =>
      void socket.end('HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 7\r\n\r\n<rss>..'),
  },
}

/** Starts every hostile host; each has an address of its own. */
export async function startHostilePublisher(t: TestContext): Promise<HostileFeed[]> {
  const feeds: HostileFeed[] = []
  for (const [at, [name, { endsAs, answer }]] of Object.entries(answers).entries()) {
    const server = await startWebServer((request, response) => answer(response, request), {
      address: `127.90.1.${at + 1}`,
    })
    t.after(() => server.close())
    feeds.push({ name, url: `${server.origin}/`, endsAs })
  }
  for (const [name, { endsAs, answer }] of Object.entries(rawAnswers)) {
    const server: RawServer = await startRawServer(answer)
    t.after(() => server.close())
    feeds.push({ name, url: `${server.origin}/${encodeURIComponent(name)}`, endsAs })
    // The same port does not speak TLS.
    if (name === 'no HTTP at all')
      feeds.push({ name: 'no TLS', url: `https://127.0.0.1:${server.port}/`, endsAs: 'no connection' })
  }
  return feeds
}

/** So many outlets that behave, each at an address of its own, with one article. */
export async function startGoodOutlets(t: TestContext, count: number): Promise<string[]> {
  const urls: string[] = []
  for (let at = 0; at < count; at++) {
    const link = `https://outlet-${at}.example/ferry`
    const server = await startWebServer(
      (_, response) =>
        response.end(renderRss({ title: `Outlet ${at}`, items: [{ title: `Ferry ${at}`, link }] })),
      { address: `127.90.2.${at + 1}` },
    )
    t.after(() => server.close())
    urls.push(`${server.origin}/`)
  }
  return urls
}

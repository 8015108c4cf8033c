/** For tests: what publishers serve by mistake or in bad faith, and a good feed beside it. */

import type { ServerResponse } from 'node:http'
import type { TestContext } from 'node:test'
import { renderRss } from '../render-rss.ts'
import { startWebServer, type WebServer } from '../web-server.ts'

const item = {
  title: 'The ferry sails again',
  link: 'https://bay.example/ferry',
  text: 'It sailed on Friday.',
}
export const goodFeed = renderRss({ title: 'Good Courier', items: [item] })

export interface BadFeed {
  readonly name: string
  readonly given: (response: ServerResponse) => void
  /** What the person reads. */
  readonly says: RegExp
  /** Nothing but patience ends it. */
  readonly isEndless?: true
}

export const badFeeds: readonly BadFeed[] = [
  {
    name: 'HTML',
    given: (response) => response.end('<!doctype html><title>Good Courier</title><p>Welcome'),
    says: /There is a page at this address, but neither a feed nor a link to one\./,
  },
  { name: 'empty', given: (response) => response.end(), says: /The answer was empty/ },
  {
    name: 'all elements',
    given: (response) => response.end(`<rss><channel><title>Many</title>${'<a/>'.repeat(600_000)}`),
    says: /damaged beyond reading/,
  },
  { name: 'white space', given: (response) => response.end(' \n\t '), says: /The answer was empty/ },
  { name: '100 MB', given: sendMegabytes, says: /larger than a feed should be/ },
  { name: 'endless', given: sendForEver, says: /larger than a feed should be/ },
  { name: 'slow', given: trickle, says: /took too long to answer/, isEndless: true },
  { name: 'silent', given: () => {}, says: /took too long to answer/, isEndless: true },
  { name: 'cut off', given: (response) => response.destroy(), says: /No connection to the host/ },
  {
    name: 'broken JSON',
    given: (response) => response.end('{"version":"https://jsonfeed.org/version/1.1","items":['),
    says: /damaged beyond reading/,
  },
]

/** A hundred megabytes that are announced and sent, of a feed that never gets to its end. */
function sendMegabytes(response: ServerResponse): void {
  response.writeHead(200, { 'content-length': 100_000_000 })
  response.write('<rss version="2.0"><channel><title>Large</title>')
  pour(response)
}

/** A feed without end, and no word of how long it is. */
function sendForEver(response: ServerResponse): void {
  response.write('<rss version="2.0"><channel><title>Endless</title>')
  pour(response)
}

function pour(response: ServerResponse): void {
  const part = `<item><title>${'More '.repeat(20_000)}</title></item>`
  const more = () => {
    while (!response.destroyed && response.write(part));
  }
  response.on('drain', more)
  more()
}

/** A byte at a time: the connection never falls silent, and the feed never comes. */
function trickle(response: ServerResponse): void {
  const timer = setInterval(() => response.write(' '), 50)
  response.on('close', () => clearInterval(timer))
}

/** Serves each bad feed under its name and the good one at `/good`; nothing else is there. */
export async function startBadPublisher(t: TestContext): Promise<WebServer> {
  const publisher = await startWebServer((request, response) => {
    const found = badFeeds.find(({ name }) => request.url === `/${encodeURIComponent(name)}`)
    if (found) found.given(response)
    else response.writeHead(request.url === '/good' ? 200 : 404).end(goodFeed)
  })
  t.after(() => publisher.close())
  return publisher
}

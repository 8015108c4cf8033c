/** For tests: many invented outlets, each at an address of loopback of its own, that answer as good servers do. */

import type { RequestListener } from 'node:http'
import { renderRss } from './render-rss.ts'
import { startWebServer } from './web-server.ts'

export interface PublishedArticle {
  readonly title: string
  readonly text: string
  readonly url: string
  readonly publishedAt: number
}

export interface PublishedOutlet {
  readonly name: string
  readonly feedUrl: string
  /** Newest first. */
  readonly articles: readonly PublishedArticle[]
}

export interface NewsPublisher {
  readonly outlets: readonly PublishedOutlet[]
  /** The statuses of all answers so far. */
  readonly answers: readonly number[]
  readonly opml: string
  close(): Promise<void>
}

export interface PublisherOptions {
  readonly outlets: number
  readonly articlesEach: number
  /** The moment of the newest article; they lie half an hour apart, so that no two are of one moment. */
  readonly now: number
  /** What its articles say, one after the other, in place of what every outlet says alike. */
  readonly reports?: readonly { readonly title: string; readonly text: string }[]
  /** Keeps each answer back until it settles. */
  readonly hold?: () => Promise<void>
}

const halfAnHourMs = 1_800_000

/** Each outlet at `127.90.0.n`, with a feed that has an ETag and is not sent twice to who has it. */
export async function startNewsPublisher(options: PublisherOptions): Promise<NewsPublisher> {
  const answers: number[] = []
  const opened: Awaited<ReturnType<typeof openOutlet>>[] = []
  for (let number = 1; number <= options.outlets; number++) {
    opened.push(await openOutlet(number, options, answers))
  }
  const outlets = opened.map(({ outlet }) => outlet)
  return {
    outlets,
    answers,
    opml: renderOpml(outlets),
    close: async () => {
      await Promise.all(opened.map(({ server }) => server.close()))
    },
  }
}

async function openOutlet(number: number, options: PublisherOptions, answers: number[]) {
  let answer: RequestListener = () => {}
  const address = `127.90.0.${number}`
  const server = await startWebServer((request, response) => answer(request, response), { address })
  const name = `Outlet ${number}`
  const articles = Array.from({ length: options.articlesEach }, (_, at): PublishedArticle => {
    const minutes = (number * 60_000) / options.outlets
    const publishedAt = Math.floor((options.now - at * halfAnHourMs - minutes) / 1000) * 1000
    const title = `${subjects[(number + at) % subjects.length]} ${at + 1} as ${name} saw it`
    const text = `${title}: the council met for an hour on the subject, and will meet again next week.`
    const said = options.reports?.[at] ?? { title, text }
    return { ...said, url: `${server.origin}/news/${at + 1}`, publishedAt }
  })
  const body = renderRss({ title: name, link: `${server.origin}/`, items: articles.map(toItem) })
  const answerFeed = answerWith(body, `"${number}"`, { answers, hold: options.hold })
  answer = (request, response) => {
    const article = articles.find(({ url }) => url === `${server.origin}${request.url}`)
    if (article) response.setHeader('content-type', 'text/html').end(renderPage(article))
    else if (request.url === '/feed.xml') void answerFeed(request, response)
    else response.writeHead(404).end()
  }
  return { server, outlet: { name, feedUrl: `${server.origin}/feed.xml`, articles } }
}

const subjects = [
  'Ferry timetable',
  'Dam repair',
  'School budget',
  'Museum theft',
  'Harbour strike',
  'Mayoral debate',
]

function toItem({ title, text, url, publishedAt }: PublishedArticle) {
  return { title, link: url, id: url, text, publishedAt }
}

/** The page of an article has the text of which its feed gives the first sentence. */
function renderPage(article: PublishedArticle): string {
  const { title, text } = toItem(article)
  const more = Array.from(
    { length: 4 },
    (_, at) => `<p>${text} Speaker ${at + 1} was heard on it, and the vote is on Monday.</p>`,
  )
  return `<!doctype html><html lang="en"><head><title>${title}</title></head><body><nav>News Sport Weather</nav>
<article><h1>${title}</h1><p>${text}</p>${more.join('')}</article></body></html>`
}

function answerWith(
  body: string,
  etag: string,
  { answers, hold }: { readonly answers: number[]; readonly hold: PublisherOptions['hold'] },
): RequestListener {
  return async (request, response) => {
    await hold?.()
    const isKnown = request.headers['if-none-match'] === etag
    answers.push(isKnown ? 304 : 200)
    response.writeHead(isKnown ? 304 : 200, { etag, 'content-type': 'application/rss+xml' })
    response.end(isKnown ? undefined : body)
  }
}

function renderOpml(outlets: readonly PublishedOutlet[]): string {
  const lines = outlets.map(({ name, feedUrl }) => `<outline type="rss" text="${name}" xmlUrl="${feedUrl}"/>`)
  return `<opml version="2.0"><body>${lines.join('\n')}</body></opml>`
}

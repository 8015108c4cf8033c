import assert from 'node:assert/strict'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { test } from 'node:test'
import type { PageStatus } from '../../src/model/page-reading.ts'
import { openPageReader } from '../../src/pipeline/open-page-reader.ts'
import { readPage } from '../../src/pipeline/read-page.ts'
import { renderRss } from '../render-rss.ts'
import { startWebServer } from '../web-server.ts'
import { openReading } from './open-reading.ts'

const now = Date.UTC(2026, 5, 12, 15)
const words = 'The ferry sailed at noon and came back with the evening tide, said the harbour master. '
const text = `<p>${words.repeat(4)}</p><p>${words.repeat(3)}</p>`
const renderPage = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>The ferry sails</title>${head}</head><body><main><article><h1>The ferry sails</h1>${body}</article></main></body></html>`

type Answer = (response: ServerResponse, request: IncomingMessage) => void

/** Pages by path; what the status of the article's page says afterwards, and how long its text is. */
const cases: Record<
  string,
  { pages: Record<string, Answer>; says: Partial<PageStatus>; reason?: string; isWhole: boolean }
> = {
  'a page gives the whole text': {
    pages: { '/a': (response) => response.end(renderPage(text)) },
    says: { state: 'read' },
    isWhole: true,
  },
  'a page that robots.txt forbids is not asked for': {
    pages: {
      '/robots.txt': (response) => response.end('User-agent: octavo\nDisallow: /a'),
      '/a': (response) => response.end(renderPage(text)),
    },
    says: { state: 'given up' },
    reason: 'not permitted',
    isWhole: false,
  },
  'a redirect to what robots.txt forbids is not followed': {
    pages: {
      '/robots.txt': (response) => response.end('User-agent: octavo\nDisallow: /b'),
      '/a': (response) => response.writeHead(302, { location: '/b' }).end(),
      '/b': (response) => response.end(renderPage(text)),
    },
    says: { state: 'given up' },
    reason: 'not permitted',
    isWhole: false,
  },
  'a site whose robots.txt is out of order is asked later': {
    pages: {
      '/robots.txt': (response) => response.writeHead(500).end(),
      '/a': (response) => response.end(renderPage(text)),
    },
    says: { state: 'waiting' },
    reason: 'no connection',
    isWhole: false,
  },
  'a page for subscribers is told as such': {
    pages: {
      '/a': (response) =>
        response.end(
          renderPage(
            `<p>${words}</p>`,
            '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>',
          ),
        ),
    },
    says: { state: 'given up' },
    reason: 'needs a subscription',
    isWhole: false,
  },
  'a page that only a script fills is told as such': {
    pages: {
      '/a': (response) => response.end('<!doctype html><div id="root"></div><script src="/app.js"></script>'),
    },
    says: { state: 'given up' },
    reason: 'needs a browser',
    isWhole: false,
  },
  'what is no page is not read as one': {
    pages: { '/a': (response) => response.setHeader('content-type', 'application/pdf').end('%PDF-1.7') },
    says: { state: 'given up' },
    reason: 'not a page',
    isWhole: false,
  },
  'a site that answers everything with its feed has no page': {
    pages: {
      '/a': (response) =>
        response.setHeader('content-type', 'text/html').end(renderRss({ title: 'Courier', items: [] })),
    },
    says: { state: 'given up' },
    reason: 'not a page',
    isWhole: false,
  },
  'a file that is called a page is not read as one': {
    pages: {
      '/a': (response) =>
        response.setHeader('content-type', 'text/html').end(Buffer.from(`GIF89a\0\0${'\0x'.repeat(900)}`)),
    },
    says: { state: 'given up' },
    reason: 'not a page',
    isWhole: false,
  },
  'a page in XHTML is read': {
    pages: {
      '/a': (response) =>
        response
          .setHeader('content-type', 'application/xml')
          .end(`<?xml version="1.0"?>\n<!-- ferry -->\n${renderPage(text)}`),
    },
    says: { state: 'read' },
    isWhole: true,
  },
  'a page that is gone leaves what the feed said': {
    pages: { '/a': (response) => response.writeHead(410).end() },
    says: { state: 'given up' },
    reason: 'gone',
    isWhole: false,
  },
  'a busy site is asked later': {
    pages: { '/a': (response) => response.writeHead(429, { 'retry-after': '7200' }).end() },
    says: { state: 'waiting', dueAt: now + 7_200_000 },
    reason: 'rate limited',
    isWhole: false,
  },
  'a page in an encoding of its own is read': {
    pages: {
      '/a': (response) =>
        response
          .setHeader('content-type', 'text/html')
          .end(Buffer.from(renderPage(text.replaceAll('noon', 'mediod\u00eda')), 'latin1')),
    },
    says: { state: 'read' },
    isWhole: true,
  },
}

for (const [name, { pages, says, reason, isWhole }] of Object.entries(cases))
  test(name, async (t) => {
    const publisher = await startWebServer((request, response) => {
      const answer = pages[request.url ?? '']
      if (answer) answer(response, request)
      else if (request.url === '/feed') response.end(feed)
      else response.writeHead(404).end()
    })
    t.after(() => publisher.close())
    const feed = renderRss({
      title: 'Courier',
      items: [{ title: 'Ferry', link: `${publisher.origin}/a`, text: 'It sails.' }],
    })
    const reading = await openReading(t, { now })
    await reading.read(`${publisher.origin}/feed`, 'Courier')
    const { store } = reading
    const reader = openPageReader(reading)
    t.after(() => reader.stop())
    const [work] = await store.write((writer) => writer.claimDuePages({ now, leaseMs: 60_000, limit: 5 }))
    assert.ok(work)
    const page = await readPage(work, reader)
    assert.equal(await store.write((writer) => writer.savePage(page)), true)
    await store.read(async (reader) => {
      const status = await reader.findPageStatus(work.article.id)
      assert.equal(status?.failure?.reason, reason, status?.failure?.detail)
      for (const [key, value] of Object.entries(says)) assert.equal(status?.[key as 'state'], value, key)
      const [revision] = await reader.listCurrentRevisions([work.article.id])
      assert.equal((revision?.text.length ?? 0) > 400, isWhole, revision?.text)
      assert.equal(revision?.source, isWhole ? 'page' : 'feed')
      const steps = status?.steps.map(({ step }) => step) ?? []
      assert.equal(
        steps.includes('choose'),
        isWhole || reason === 'needs a subscription' || reason === 'needs a browser',
      )
    })
  })

test('the rules of its outlet say what of a page is text', async (t) => {
  const furniture = `<div class="teaser"><p>${words.repeat(5).replaceAll('ferry', 'menu')}</p></div>`
  const publisher = await startWebServer((request, response) => {
    if (request.url === '/feed') response.end(feed)
    else if (request.url === '/a') response.end(renderPage(`${text}${furniture}`))
    else response.writeHead(404).end()
  })
  t.after(() => publisher.close())
  const feed = renderRss({
    title: 'Courier',
    items: [{ title: 'Ferry', link: `${publisher.origin}/a`, text: 'It sails.' }],
  })
  const reading = await openReading(t, { now })
  const { outletId } = await reading.read(`${publisher.origin}/feed`, 'Courier')
  const { store } = reading
  const rules = { keep: ['article'], drop: ['.teaser'], usesFeedText: false }
  await store.write((writer) => writer.saveOutletRules(outletId, { rules, now }))
  const [work] = await store.write((writer) => writer.claimDuePages({ now, leaseMs: 60_000, limit: 5 }))
  assert.ok(work)
  const reader = openPageReader(reading)
  t.after(() => reader.stop())
  const page = await readPage(work, reader)
  assert.match(page.text?.text ?? '', /ferry sailed/)
  assert.doesNotMatch(page.text?.text ?? '', /menu sailed/)
  assert.deepEqual(
    page.steps?.filter(({ step }) => step === 'rules' || step === 'choose'),
    [
      { step: 'rules', reason: 'dropped', detail: '1 × .teaser' },
      { step: 'rules', reason: 'kept', detail: '1 × article' },
      { step: 'choose', reason: 'kept by a rule', detail: '' },
    ],
  )
})

test('the pause that a site asks for is known once its robots.txt was read', async (t) => {
  const publisher = await startWebServer((request, response) => {
    const isRobots = request.url === '/robots.txt'
    response.end(isRobots ? 'User-agent: *\nCrawl-delay: 7' : renderPage(text))
  })
  t.after(() => publisher.close())
  const reader = openPageReader(await openReading(t, { now }))
  t.after(() => reader.stop())
  assert.equal(reader.robots.findDelayMs(`${publisher.origin}/a`), undefined)
  assert.equal(await reader.robots.ask(`${publisher.origin}/a`, `${publisher.origin}/feed`), 'allowed')
  assert.equal(reader.robots.findDelayMs(`${publisher.origin}/b`), 7000)
})

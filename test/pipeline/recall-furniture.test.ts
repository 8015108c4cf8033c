import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openPageReader } from '../../src/pipeline/open-page-reader.ts'
import { readPage } from '../../src/pipeline/read-page.ts'
import { renderRss } from '../render-rss.ts'
import { startWebServer } from '../web-server.ts'
import { openReading } from './open-reading.ts'

const habit = 'The Courier prints on paper from its own woods and thanks all who carry it through the rain.'
const subjects = ['ferry', 'dam', 'market', 'school', 'bridge', 'orchard']

function renderPage(subject: string): string {
  const told = Array.from(
    { length: 5 },
    (_, at) =>
      `<p>The ${subject} was spoken of ${at + 2} times in the council, said the mayor of the ${subject} ward.</p>`,
  )
  return `<!doctype html><html lang="en"><title>The ${subject}</title><article><h1>The ${subject}</h1>${told.join('')}<p>${habit}</p></article></html>`
}

test('a line that recurs on the pages of an outlet is learnt, and no text from then on', async (t) => {
  let now = Date.UTC(2026, 5, 12, 15)
  const publisher = await startWebServer((request, response) => {
    const subject = subjects.find((one) => request.url === `/${one}`)
    if (subject) response.setHeader('content-type', 'text/html').end(renderPage(subject))
    else if (request.url === '/feed') response.end(feed)
    else response.writeHead(404).end()
  })
  t.after(() => publisher.close())
  const items = subjects.map((subject) => ({
    title: subject,
    link: `${publisher.origin}/${subject}`,
    text: subject,
  }))
  const feed = renderRss({ title: 'Courier', items })
  const reading = await openReading(t, { now: () => now })
  await reading.read(`${publisher.origin}/feed`, 'Courier')
  const { store } = reading
  const reader = openPageReader(reading)
  t.after(() => reader.stop())
  const texts: (string | undefined)[] = []
  for (const _ of subjects) {
    const [work] = await store.write((writer) => writer.claimDuePages({ now, leaseMs: 60_000, limit: 1 }))
    assert.ok(work)
    const page = await readPage(work, reader)
    await store.write((writer) => writer.savePage(page))
    texts.push(page.text?.text)
    now += 2 * 3_600_000
  }
  assert.ok(texts[0]?.includes(habit), 'one page teaches nothing')
  assert.equal(texts.at(-1)?.includes(habit), false)
  assert.match(texts.at(-1) ?? '', /6 times in the council/)
})

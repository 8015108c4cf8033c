import assert from 'node:assert/strict'
import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { test } from 'node:test'
import { parseFeedCommand } from './parse-feed.ts'

async function run(records: readonly object[]): Promise<unknown[]> {
  const input = Readable.from([records.map((record) => `${JSON.stringify(record)}\n`).join('')])
  const output = new PassThrough()
  const written = text(output)
  await parseFeedCommand({ input, output }).parseAsync([], { from: 'user' })
  output.end()
  return (await written)
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))
}

const rss = `<rss><channel><title>A</title><link>/</link><item><title>B</title><link>b</link>
  <pubDate>Tue, 06 May 2025 08:30:00 +0100</pubDate></item></channel></rss>`

test('parse-feed shows what a feed says, with dates in ISO 8601 and addresses counted from its own', async () => {
  const [answer] = await run([{ id: 'x', url: 'https://a.example/feed', body: rss }])
  assert.deepEqual(answer, {
    id: 'x',
    ok: true,
    feed: {
      format: 'rss',
      title: 'A',
      link: 'https://a.example/',
      authors: [],
      categories: [],
      items: [
        {
          link: 'https://a.example/b',
          title: 'B',
          published: '2025-05-06T07:30:00.000Z',
          updated: '2025-05-06T07:30:00.000Z',
          authors: [],
          categories: [],
          enclosures: [],
        },
      ],
    },
  })
})

test('parse-feed reads bytes in the encoding that the content type names, and names what is no feed', async () => {
  const bodyBase64 = Buffer.from('<rss><channel><title>\xe9</title></channel></rss>', 'latin1').toString(
    'base64',
  )
  const [latin, page, nothing] = (await run([
    { id: 1, bodyBase64, contentType: 'text/xml; charset=iso-8859-1' },
    { id: 2, body: '<!doctype html><p>Hello' },
    { id: 3 },
  ])) as { feed?: { title: string }; reason?: string; error?: string }[]
  assert.equal(latin?.feed?.title, 'é')
  assert.equal(page?.reason, 'not a feed')
  assert.equal(nothing?.error, 'body or bodyBase64 is missing')
})

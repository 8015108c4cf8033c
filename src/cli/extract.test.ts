import assert from 'node:assert/strict'
import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { test } from 'node:test'
import { extractCommand } from './extract.ts'

test('a page is answered with its article, and a line without one with an error', async () => {
  const sentence = 'The council of Ortell voted on Tuesday to rebuild the bridge, after a long debate. '
  const html = `<title>Bridge</title><meta property="article:published_time" content="2026-03-04T23:06:07-04:00">
    <article><h1>Bridge</h1><p>${sentence.repeat(4)}</p><p>${sentence.repeat(5)}</p></article>`
  const lines = [{ id: 'a', url: 'https://ortell.example/1', html }, { id: 'b' }]
  const input = Readable.from([lines.map((line) => `${JSON.stringify(line)}\n`).join('')])
  const output = new PassThrough()
  const written = text(output)
  await extractCommand({ input, output }).parseAsync([], { from: 'user' })
  output.end()
  const [first, second] = (await written)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  assert.equal(first.id, 'a')
  assert.equal(first.title, 'Bridge')
  assert.equal(first.publishedAt, '2026-03-04T23:06:07.000-04:00')
  assert.match(first.text, /The council.*\nThe council/)
  assert.deepEqual(second, { id: 'b', error: 'html is missing' })
})

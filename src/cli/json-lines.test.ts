import assert from 'node:assert/strict'
import { Readable, Writable } from 'node:stream'
import { test } from 'node:test'
import { runJsonLines, runJsonLinesAtEnd } from './json-lines.ts'

function collect(): { readonly output: Writable; readonly lines: () => unknown[] } {
  let text = ''
  const output = new Writable({
    highWaterMark: 1,
    write(chunk, _encoding, done) {
      text += chunk
      setImmediate(done)
    },
  })
  const lines = () =>
    text
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line))
  return { output, lines }
}

const cases = [
  {
    name: 'answers each line with its id, in order',
    given: ['{"id":1,"n":2}\n{"id":"b","n":3}\n'],
    expected: [
      { id: 1, twice: 4 },
      { id: 'b', twice: 6 },
    ],
  },
  { name: 'reads a last line that has no end', given: ['{"id":1,"n":2}'], expected: [{ id: 1, twice: 4 }] },
  {
    name: 'joins a line, and a letter, that arrive in parts',
    given: [Buffer.from('{"id":"é","n":1}\n').subarray(0, 8), Buffer.from('{"id":"é","n":1}\n').subarray(8)],
    expected: [{ id: 'é', twice: 2 }],
  },
  {
    name: 'does not break lines at U+2028',
    given: ['{"id":"a\u2028b","n":1}\n'],
    expected: [{ id: 'a\u2028b', twice: 2 }],
  },
  { name: 'passes over empty lines', given: ['\n\r\n{"id":1,"n":1}\n\n'], expected: [{ id: 1, twice: 2 }] },
] as const

for (const { name, given, expected } of cases) {
  test(`a run of JSON lines ${name}`, async () => {
    const { output, lines } = collect()
    await runJsonLines({ input: Readable.from(given), output, answer: ({ n }) => ({ twice: Number(n) * 2 }) })
    assert.deepEqual(lines(), expected)
  })
}

test('a line that cannot be read or answered gets an error and the run goes on', async () => {
  const { output, lines } = collect()
  const answer = ({ n }: { readonly n?: unknown }) => {
    if (n === undefined) throw new Error('n is missing')
    return { n }
  }
  await runJsonLines({ input: Readable.from(['{"id":1}\nno json\n[]\n{"id":2,"n":5}\n']), output, answer })
  const [missing, broken, list, fine] = lines() as { id: unknown; error?: string }[]
  assert.deepEqual(missing, { id: 1, error: 'n is missing' })
  assert.equal(broken?.id, null)
  assert.match(String(broken?.error), /JSON/)
  assert.deepEqual(list, { id: null, error: 'the line is not an object' })
  assert.deepEqual(fine, { id: 2, n: 5 })
})

test('answers that wait for the end of the input know all of its lines', async () => {
  const { output, lines } = collect()
  let count = 0
  const take = ({ n }: { readonly n?: unknown }) => {
    if (n === undefined) throw new Error('n is missing')
    count += 1
    return () => ({ n, of: count })
  }
  await runJsonLinesAtEnd({
    input: Readable.from(['{"id":1,"n":1}\n{"id":2}\n{"id":3,"n":9}\n']),
    output,
    take,
  })
  assert.deepEqual(lines(), [
    { id: 1, n: 1, of: 2 },
    { id: 2, error: 'n is missing' },
    { id: 3, n: 9, of: 2 },
  ])
})

import assert from 'node:assert/strict'
import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { describe, it } from 'node:test'
import { reprintsCommand } from './reprints.ts'

const report =
  'The town council 🙂 of Eastbrook voted on Monday night to build a second bridge over the river. ' +
  'Nine members were for it and four against, after a debate that went on for almost five hours.'

async function run(lines: readonly unknown[]): Promise<unknown[]> {
  const output = new PassThrough()
  const input = Readable.from([lines.map((line) => JSON.stringify(line)).join('\n')])
  const [written] = await Promise.all([
    text(output),
    reprintsCommand({ input, output })
      .parseAsync([], { from: 'user' })
      .then(() => output.end()),
  ])
  return written
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

describe('octavo reprints', () => {
  it('names a relation once, by the later line, with offsets in code points', async () => {
    const answers = await run([
      { id: 'a', title: 'One', text: report, outlet: 'First', publishedAt: '2026-05-04T10:00:00Z' },
      { id: 'b', title: 'Two', text: `🙂 ${report}`, outlet: 'Second', date: '2026-05-04T12:00:00Z' },
    ])
    const end = [...report].length - 1
    assert.deepEqual(answers, [
      { id: 'a', relations: [] },
      {
        id: 'b',
        relations: [
          {
            to: 'a',
            relation: 'same text',
            containment: 1,
            contained: { here: 1, there: 1 },
            first: 'a',
            clock: 'published',
            confidence: 0.745,
            evidence: [{ here: [2, end + 2], there: [0, end] }],
          },
        ],
      },
    ])
  })

  it('goes on after a line that cannot be read, and compares lines of no outlet and no date', async () => {
    const [first, bad, second] = await run([{ id: 1, text: report }, { id: 2 }, { id: 3, text: report }])
    assert.deepEqual(first, { id: 1, relations: [] })
    assert.deepEqual(Object.keys(bad as object), ['id', 'error'])
    const { relations } = second as { relations: { to: number; clock: string }[] }
    assert.deepEqual(
      relations.map(({ to, clock }) => [to, clock]),
      [[1, 'order']],
    )
  })
})

import assert from 'node:assert/strict'
import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { describe, it } from 'node:test'
import { summariseCommand } from './summarise.ts'

interface Answer {
  readonly id: unknown
  readonly error?: string
  readonly sentences?: readonly { text: string; start: number; end: number }[]
}

async function run(lines: readonly object[]): Promise<Answer[]> {
  const output = new PassThrough()
  const input = Readable.from([lines.map((line) => JSON.stringify(line)).join('\n')])
  const written = text(output)
  await summariseCommand({ input, output }).parseAsync([], { from: 'user' })
  output.end()
  return (await written)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

const report =
  '🙂 Reported today.\nThe dam above Ortell broke on Monday night 🌊 and flooded the lower town. ' +
  'Mayor Anna Berg called for an inquiry into the inspections of the dam.'

describe('octavo summarise', () => {
  it('gives sentences word for word, at their offsets in code points', async () => {
    const [answer] = await run([{ id: 7, title: 'Dam above Ortell breaks', text: report }])
    assert.equal(answer?.id, 7)
    assert.equal(answer?.sentences?.length, 2)
    for (const { text: sentence, start, end } of answer?.sentences ?? [])
      assert.equal([...report].slice(start, end).join(''), sentence)
  })

  it('gives as many as are asked for at most', async () => {
    const [answer] = await run([{ text: report, sentences: 1 }])
    assert.equal(answer?.sentences?.length, 1)
  })

  it('says what is wrong with a line and goes on', async () => {
    const answers = await run([
      { id: 1, text: report, sentences: 0 },
      { id: 2, text: report, sentences: 'all' },
      { id: 3 },
      { id: 4, text: '', title: 'A title alone' },
      { id: 5, text: report, lang: 'constructor' },
    ])
    assert.deepEqual(
      answers.map(({ error }) => error),
      [
        '"sentences" is not a whole number from 1 on',
        '"sentences" is not a whole number from 1 on',
        'neither "title" nor "text" is a text',
        undefined,
        undefined,
      ],
    )
    assert.deepEqual(answers[3]?.sentences, [])
  })
})

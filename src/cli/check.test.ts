import assert from 'node:assert/strict'
import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { it } from 'node:test'
import { checkCommand } from './check.ts'

it('answers each line in order, one that cannot be read with an error', async () => {
  const source = 'Three people died. The mill of Ortell may be pulled down.'
  const lines = [
    { id: 'a', source, sentence: 'The mill of Ortell may be pulled down.' },
    { id: 'b', source, summary: 'Three people died. Four mills may be pulled down.' },
    { id: 'c', source },
  ]
  const output = new PassThrough()
  const written = text(output)
  const input = Readable.from([lines.map((line) => JSON.stringify(line)).join('\n')])
  await checkCommand({ input, output }).parseAsync([], { from: 'user' })
  output.end()
  const answers = (await written)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  assert.deepEqual(
    answers.map(({ id, supported }) => [id, supported]),
    [
      ['a', true],
      ['b', false],
      ['c', undefined],
    ],
  )
  assert.deepEqual(answers[1].reasons, ['number: Four is not in the source'])
  assert.ok(answers[0].score > answers[1].score)
  assert.equal(answers[2].error, 'neither "sentence" nor "summary" is given')
})

it('bears out no answer that goes on behind what is checked', async () => {
  const source = 'Three people died. '
  const output = new PassThrough()
  const written = text(output)
  const line = { id: 'a', source: source.repeat(1001), summary: source.repeat(61) }
  await checkCommand({ input: Readable.from([JSON.stringify(line)]), output }).parseAsync([], {
    from: 'user',
  })
  output.end()
  const { supported, reasons } = JSON.parse(await written)
  assert.equal(supported, false)
  assert.deepEqual(reasons, [
    'limit: only the first 1000 sentences of the source were read',
    'limit: only the first 60 sentences were checked',
  ])
})

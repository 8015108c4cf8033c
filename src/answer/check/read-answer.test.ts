import assert from 'node:assert/strict'
import { it } from 'node:test'
import { assertLinear } from '../../../test/assert-linear.ts'
import { checkStatement } from './check-sentence.ts'
import { readAnswer } from './read-answer.ts'

const sentence = 'Anna Berg said 12 percent. '

it('says how far a long source and a long answer were read', () => {
  const { cited, claims, cut } = readAnswer({
    source: sentence.repeat(2000),
    answer: sentence.repeat(200),
    language: 'en',
  })
  assert.deepEqual(cut, { source: 1000, answer: 60 })
  assert.deepEqual([cited.sentences.length, claims.length], [1000, 60])
})

it('reads no sentence that its own limit cuts', () => {
  const source = `${sentence}${'X'.repeat(1_000_000)}`
  const { cited, cut } = readAnswer({ source, answer: sentence, language: 'en' })
  assert.deepEqual(
    cited.sentences.map(({ statement }) => statement.text),
    [sentence.trim()],
  )
  assert.deepEqual(cut, { source: 1, answer: undefined })
})

it('costs in proportion to the length of a source and an answer that grow together', () => {
  assertLinear(
    (length) => {
      const text = 'Anna Berg left. '.repeat(length)
      const { cited, claims } = readAnswer({ source: text, answer: text, language: 'en' })
      for (const claim of claims) checkStatement(claim, cited)
    },
    150,
    'many sentences in both',
  )
})

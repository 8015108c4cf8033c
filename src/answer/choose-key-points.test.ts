import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { answerText } from '../../test/answer-text.ts'
import { assertLinear } from '../../test/assert-linear.ts'
import { chooseKeyPoints } from './choose-key-points.ts'

const harbour = answerText(
  1,
  'The harbour of Ortell was closed on Monday after a crane fell into the basin. He had warned them. Two workers were rescued from the cabin of the crane by divers. The harbour opens again on Friday, the port authority of Ortell said.',
)
const ledger = answerText(
  2,
  'A crane fell into the basin on Monday, and the harbour of Ortell was closed. Insurers expect the crane to cost the port authority four million crowns.',
)

describe('key points', () => {
  it('are whole sentences of an article in its order, without one that leans on another', () => {
    const points = chooseKeyPoints([harbour], 'en').map(({ sentence }) => sentence)
    assert.deepEqual(
      points.map(({ number }) => number),
      [1, 3, 4],
    )
    for (const { text, start, end } of points) assert.equal(harbour.text.slice(start, end), text)
  })

  it('say which other outlets tell the same, and no point twice', () => {
    const points = chooseKeyPoints([harbour, ledger], 'en')
    const fall = points.filter(({ sentence }) => /basin/.test(sentence.text))
    assert.equal(fall.length, 1)
    const [{ sentence, alsoIn } = { sentence: undefined, alsoIn: [] }] = fall
    assert.deepEqual(
      new Set([sentence?.outletId, ...alsoIn.map(({ outletId }) => outletId)]),
      new Set([1, 2]),
    )
  })

  it('have first what most tell, whoever was earlier', () => {
    const early = answerText(3, 'Mayor Anna Berg of Ortell opened a school for sailors on Monday morning.')
    const points = chooseKeyPoints([early, harbour, ledger], 'en').map(({ sentence }) => sentence)
    assert.match(points[0]?.text ?? '', /basin/)
    assert.match(points[1]?.text ?? '', /school/)
  })

  it('are none of a text without a sentence that stands by itself', () => {
    assert.deepEqual(chooseKeyPoints([answerText(1, 'Watch: the fall!')], 'en'), [])
    assert.deepEqual(chooseKeyPoints([answerText(1, '')], 'en'), [])
  })

  it('cost no more than the sentences at the top', () => {
    const long = answerText(1, 'The harbour of Ortell was closed after a crane fell into it. '.repeat(4_000))
    assertLinear(
      (length) => {
        const sentences = long.sentences.slice(0, length)
        for (let time = 0; time < 20; time++) chooseKeyPoints([{ ...long, sentences }], 'en')
      },
      1_000,
      'key points',
    )
  })
})

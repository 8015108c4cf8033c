import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { answerText } from '../../test/answer-text.ts'
import type { StoryId } from '../model/ids.ts'
import { groupPassages } from './group-passages.ts'
import { listSentences } from './list-sentences.ts'
import type { AnswerPassage } from './rank-passages.ts'

function passageOf(outlet: number, text: string, { story = 1, score = 1 } = {}): AnswerPassage {
  const told = answerText(outlet, text, { storyId: story as StoryId })
  const [sentence] = listSentences(told, 1)
  if (!sentence) throw new Error('no sentence')
  return { told, sentence, score, marks: [] }
}

describe('passages of an answer', () => {
  it('stand by story, what several outlets say once', () => {
    const groups = groupPassages([
      passageOf(1, 'The dam is 94 metres high.', { score: 1 }),
      passageOf(2, 'The weir of Halm is 12 metres high.', { story: 2, score: 0.95 }),
      passageOf(3, 'The dam, it says, is 94 metres high.', { score: 0.9 }),
      passageOf(4, 'Farmers took their cattle off the meadows.', { score: 0.8 }),
    ])
    assert.deepEqual(
      groups.map(({ storyId, passages }) => [storyId, passages.map((one) => one.sentence.outletId)]),
      [
        [1, [1, 4]],
        [2, [2]],
      ],
    )
    assert.deepEqual(
      groups[0]?.passages[0]?.also.map(({ sentence }) => sentence.outletId),
      [3],
    )
  })

  it('leave out what is far below the best, and what one story or outlet has too much of', () => {
    const words = ['cattle', 'bakers', 'divers', 'pilots', 'judges', 'miners']
    const ofOne = words.map((word, at) => passageOf(at + 1, `The ${word} came from Halm.`))
    assert.equal(groupPassages(ofOne).flatMap(({ passages }) => passages).length, 3)
    const weak = [
      passageOf(1, 'The dam is high.'),
      passageOf(2, 'It rained there.', { story: 2, score: 0.5 }),
    ]
    assert.equal(groupPassages(weak).length, 1)
    assert.deepEqual(groupPassages([]), [])
  })
})

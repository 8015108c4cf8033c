import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { ArticleId } from '../model/ids.ts'
import { checkAnswer } from './check-answer.ts'

const sources = [
  'A fire in the old mill of Ortell killed three people on Monday, the fire brigade said.',
  'Fourteen others were hurt.',
  'The mill may be pulled down.',
].map((text, index) => ({ number: index + 1, articleId: 1 as ArticleId, outlet: '', text, start: 0, end: 0 }))

function check(...sentences: readonly [text: string, ...citations: number[]][]) {
  return checkAnswer({
    sentences: sentences.map(([text, ...citations]) => ({ text, citations })),
    sources,
    language: 'en',
  })
}

describe('checkAnswer', () => {
  it('shows what is borne out', () => {
    const { shown, withheld, isWeak } = check(
      ['14 people were hurt.', 2],
      ['The mill may be pulled down.', 3],
    )
    assert.deepEqual(
      shown.map(({ citations }) => citations),
      [[2], [3]],
    )
    assert.deepEqual([withheld, isWeak], [[], false])
  })

  it('withholds what is not, with the reasons', () => {
    const { shown, withheld, isWeak } = check(
      ...(
        [
          ['14 people were hurt.', 2],
          ['Fourteen others were hurt.', 2],
          ['The mill may be pulled down.', 3],
          ['Forty others were hurt.', 2],
        ] as const
      ).map(([text, ...rest]): [string, ...number[]] => [text, ...rest]),
    )
    assert.equal(shown.length, 3)
    assert.deepEqual(
      withheld.map(({ doubts }) => doubts[0]?.kind),
      ['number'],
    )
    assert.equal(isWeak, false)
  })

  it('puts a source sentence in the place of one that only tells it otherwise', () => {
    const { shown, withheld } = check(['The mill has been pulled down.', 3])
    assert.deepEqual(shown, [{ text: 'The mill may be pulled down.', citations: [3] }])
    assert.equal(withheld.length, 1)
  })

  it('is weak with too much withheld, or nothing shown', () => {
    assert.equal(check(['14 people were hurt.', 2], ['Forty others were hurt.', 2]).isWeak, true)
    assert.equal(check().isWeak, true)
  })
})

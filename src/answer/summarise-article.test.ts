import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { answerText } from '../../test/answer-text.ts'
import { summariseArticle } from './summarise-article.ts'

describe('the summary of an article', () => {
  const title = 'Harbour of Ortell closed after crane falls'
  const text = `${title}\nThe harbour of Ortell was closed on Monday after a crane fell. He had warned them. Divers looked for the cabin of the crane in the harbour on Monday evening. It rained.`

  it('cites its sentences by their numbers and places, not the headline that the text repeats', () => {
    const told = answerText(3, text, { title })
    const summary = summariseArticle(told, 2)
    assert.deepEqual(
      summary.map(({ number, articleId }) => [number, articleId]),
      [
        [2, 3],
        [4, 3],
      ],
    )
    for (const { text: own, start, end } of summary) assert.equal(text.slice(start, end), own)
  })

  it('is empty for an article without sentences', () => {
    assert.deepEqual(summariseArticle(answerText(1, ''), 3), [])
  })
})

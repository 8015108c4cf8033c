import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { ArticleId } from '../model/ids.ts'
import type { KeptQuote } from '../model/quote.ts'
import { groupQuotes } from './group-quotes.ts'

const said = (articleId: number, words: string) => ({
  articleId: articleId as ArticleId,
  quote: { words } as KeptQuote,
})
const groupsOf = (...quotes: ReturnType<typeof said>[]) =>
  groupQuotes(quotes).map(({ whole, others }) => [
    whole.articleId,
    ...others.map(({ articleId, kind }) => `${articleId} ${kind}`),
  ])

describe('groupQuotes', () => {
  it('puts together what is one saying: word for word, shortened, or altered', () => {
    assert.deepEqual(
      groupsOf(
        said(1, '“We will not open the bridge before spring.”'),
        said(2, '‘We will not open the bridge before spring’'),
        said(3, '“not open the bridge before spring”'),
        said(4, '“We will never open the bridge before the spring.”'),
        said(5, '“Engineers found forty cracks in the pillars.”'),
      ),
      [[4, '1 altered', '2 altered', '3 altered'], [5]],
    )
    assert.deepEqual(
      groupsOf(
        said(1, 'open the bridge before spring'),
        said(2, 'open the bridge'),
        said(3, 'the bridge before spring'),
      ),
      [[1, '3 shortened'], [2]],
    )
  })

  it('leaves apart what only uses the same small words', () => {
    const long =
      '“This is a plan that the town, after the vote and the talks, is glad to be over and done with.”'
    assert.deepEqual(groupsOf(said(1, long), said(2, 'that “the vote is over”')), [[1], [2]])
  })

  it('gives what most articles have first, and nothing of nothing', () => {
    assert.deepEqual(
      groupsOf(
        said(1, 'one thing that she said alone here'),
        said(2, 'another she said twice'),
        said(3, 'another she said twice'),
      ),
      [[2, '3 same'], [1]],
    )
    assert.deepEqual(groupsOf(), [])
  })
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { ArticleId } from '../../model/ids.ts'
import { checkSentence } from './check-sentence.ts'

const text = 'The harbour of Halm opened again on Monday after a storm.'
const head = 'The harbour of Halm opened again on Monday'

const cases = [
  { outlet: 'Hill Paper', given: `${head}, the Hill Paper reported.`, supported: true },
  {
    outlet: 'The Hill Paper',
    given: `According to the Hill Paper, the harbour of Halm opened again on Monday.`,
    supported: true,
  },
  {
    outlet: 'Hill Paper',
    given: `Hill Paper tells that the harbour of Halm opened again on Monday.`,
    supported: true,
  },
  { outlet: 'Hill Paper', given: `${head}, the Paper reported.`, supported: true },
  {
    outlet: 'Mayor resigns',
    given: `${head} and the mayor resigns.`,
    supported: false,
  },
  {
    outlet: 'The mayor of Halm has resigned',
    given: `${head} and the mayor of Halm has resigned.`,
    supported: false,
  },
  {
    outlet: 'Mayor Anna Berg resigns',
    given: `${head} after Anna Berg resigned.`,
    supported: false,
  },
  {
    outlet: 'Mayor Anna Berg resigns',
    given: `According to Mayor Anna Berg, the harbour of Halm opened again on Monday.`,
    supported: false,
  },
  { outlet: 'The dam broke', given: `${head}, the port office said the dam broke.`, supported: false },
]

describe('what an outlet calls itself', () => {
  for (const { outlet, given, supported } of cases)
    it(`${supported ? 'may be named as who tells' : 'is no source'}: ${given}`, () => {
      const source = { number: 1, articleId: 1 as ArticleId, outlet, text, start: 0, end: text.length }
      const verdict = checkSentence({
        sentence: { text: given, citations: [1] },
        sources: [source],
        language: 'en',
      })
      assert.equal(verdict.supported, supported, JSON.stringify(verdict.doubts))
    })
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { answerText } from '../../test/answer-text.ts'
import { findIntroduction } from './find-introduction.ts'

const cases = [
  {
    name: 'a remark behind the name',
    text: 'Anna Berg was late. Anna Berg, who heads the harbour of Ortell, came by boat.',
    number: 2,
    isExplained: true,
  },
  {
    name: 'an office before the name',
    text: 'Nobody had seen Anna Berg. On Monday Harbour Minister Anna Berg came by boat.',
    number: 2,
    isExplained: true,
  },
  {
    name: 'what somebody is',
    text: 'They waited for Anna Berg. Anna Berg is the mayor of Ortell.',
    number: 2,
    isExplained: true,
  },
  { name: 'the first mention', text: 'It rained. Then Anna Berg came.', number: 2, isExplained: false },
  { name: 'no part of a longer word', text: 'Anna Bergman came.', number: undefined, isExplained: undefined },
  {
    name: 'signs of a pattern as they stand',
    text: 'A.n+a came.',
    number: undefined,
    isExplained: undefined,
  },
]

describe('who somebody is', () => {
  for (const { name, text, number, isExplained } of cases)
    it(`is told by ${name}`, () => {
      const found = findIntroduction(answerText(1, text), 'Anna Berg')
      assert.deepEqual([found?.sentence.number, found?.isExplained], [number, isExplained])
    })

  it('is found for a name with signs that mean something in patterns', () => {
    const found = findIntroduction(answerText(1, 'The group A+ (Berg) came.'), 'A+ (Berg')
    assert.equal(found?.sentence.number, 1)
  })
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { answerText } from '../../test/answer-text.ts'
import { giveTag } from '../../test/give-tag.ts'
import { explainNames } from './explain-names.ts'

describe('who and what several texts name', () => {
  const first = answerText(1, 'On Monday the mayor met Rolf Anders and Anna Berg.')
  const second = answerText(2, 'Anna Berg, who heads the harbour of Ortell, met the ferry company.')
  const third = answerText(3, 'On Monday Anna Berg spoke of the ferry.')
  const known = [
    { told: first, tags: [], quotes: [] },
    { told: second, tags: [giveTag('Anna Berg', { kind: 'person' })], quotes: [] },
    { told: third, tags: [giveTag('Berg', { kind: 'person' })], quotes: [] },
  ]

  it('stand once, those that most of them name first, with what each knows of them', () => {
    assert.deepEqual(
      explainNames(known).map(({ name, kind, tagSlug }) => [name, kind, tagSlug]),
      [
        ['Anna Berg', 'person', 'anna-berg'],
        ['Rolf Anders', undefined, undefined],
      ],
    )
  })

  it('are introduced by the one that says who they are, else by the first that names them', () => {
    const [anna, rolf] = explainNames(known)
    assert.deepEqual(
      [anna?.here?.sentence.articleId, anna?.here?.isExplained, rolf?.here?.sentence.articleId],
      [2, true, 1],
    )
  })

  it('are short names too, where a text says what they stand for', () => {
    const told = answerText(
      4,
      'HALM (LPA) – The Corvane Water Authority (CWA) closed the lock. The OSD and the CWA met. The OSD left.',
    )
    const found = explainNames([{ told, tags: [], quotes: [] }])
    assert.deepEqual(
      found
        .map(({ name, here }) => [name, here?.isExplained])
        .filter(([name]) => /^[A-Z]+$/.test(String(name))),
      [
        ['CWA', true],
        ['OSD', undefined],
      ],
    )
  })

  it('are nobody where there is no text', () => {
    assert.deepEqual(explainNames([]), [])
  })
})

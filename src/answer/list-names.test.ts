import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { answerText } from '../../test/answer-text.ts'
import { quoteOf } from '../../test/contract/quote-of.ts'
import { giveTag } from '../../test/give-tag.ts'
import { listNames } from './list-names.ts'

describe('who and what an article names', () => {
  const told = answerText(
    1,
    'ORTELL BAY (LPA) – The mayor, Anna Berg, met Rolf Anders of the Corvane Water Authority. The town paid.',
  )
  const quotes = [quoteOf('Anna Berg')]
  const tags = [
    giveTag('Anna Berg', { kind: 'person' }),
    giveTag('Water Authority', { kind: 'organisation' }),
  ]

  it('are speakers, hashtags, then other names, each once and with its pages', () => {
    const names = listNames(told, { tags, quotes })
    assert.deepEqual(
      names.map(({ name, kind, tagSlug, speakerSlug }) => [name, kind, tagSlug, speakerSlug]),
      [
        ['Anna Berg', 'person', 'anna-berg', 'anna-berg'],
        ['Water Authority', 'organisation', 'water-authority', undefined],
        ['Rolf Anders', undefined, undefined, undefined],
      ],
    )
  })
})

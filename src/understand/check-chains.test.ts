import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { ArticleId } from '../model/ids.ts'
import { type ChainedArticle, checkChains } from './check-chains.ts'
import { findChains } from './find-chains.ts'
import { splitSentences } from './split-sentences.ts'

function article(id: number, outletDomain: string, text: string, publishedAt = id): ChainedArticle {
  const sentences = splitSentences(text, 'en')
  const own = new Set([outletDomain])
  return {
    ...{
      articleId: id as ArticleId,
      outletDomain,
      publishedAt: publishedAt * 3_600_000,
      language: 'en',
      text,
    },
    ...{ sentences, chains: findChains({ text, language: 'en', sentences, own }) },
  }
}

const guardian = article(
  1,
  'theguardian.com',
  'The bridge at Corvane has been shut. “We found 40 cracks in the northern pillars,” the mayor, Anna Berg, said. She has ordered a new survey by engineers from Ortell.',
)

function verdictOf(text: string, sources: readonly ChainedArticle[] = [guardian]) {
  const checked = checkChains([...sources, article(5, 'outlet.example', text)])
  return checked.get(5 as ArticleId)?.map(({ verdict, found }) => [verdict, found?.articleId])
}

describe('checkChains', () => {
  for (const [what, text, expected] of [
    [
      'the same quote',
      '“We found 40 cracks in the northern pillars,” Anna Berg told the Guardian.',
      ['confirmed', 1],
    ],
    [
      'a quote in other words',
      '“We found 40 cracks in all the northern pillars,” she told the Guardian.',
      ['altered', 1],
    ],
    [
      'another quote',
      '“Nobody will cross it before the spring,” she told the Guardian.',
      ['not found', undefined],
    ],
    [
      'another quote of some of the same words',
      '“A survey found cracks: engineers ordered the mayor shut,” she told the Guardian.',
      ['not found', undefined],
    ],
    [
      'the same in words of one’s own',
      'The Guardian reported that Berg ordered engineers from Ortell to survey it anew.',
      ['confirmed', 1],
    ],
    [
      'another number',
      'There were 60 cracks in the northern pillars, the Guardian reported.',
      ['altered', 1],
    ],
    [
      'an outlet of which nothing is here',
      'The bridge has been shut, Le Monde reported.',
      ['not held', undefined],
    ],
  ] as const)
    it(`tells ${what}`, () => assert.deepEqual(verdictOf(text), [expected]))

  it('says nothing of what tells nothing', () => {
    assert.deepEqual(verdictOf('This is what Anna Berg told the Guardian:'), [])
  })

  it('holds nothing against what was published later', () => {
    const later = { ...guardian, publishedAt: 9 * 3_600_000 }
    assert.deepEqual(verdictOf('The bridge at Corvane has been shut, the Guardian reported.', [later]), [
      ['not held', undefined],
    ])
  })

  it('knows an outlet by each of its domains', () => {
    const bbc = article(1, 'bbc.com', 'The bridge at Corvane has been shut on Monday.')
    assert.deepEqual(verdictOf('The bridge at Corvane has been shut, the BBC reported.', [bbc]), [
      ['confirmed', 1],
    ])
  })
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Chain } from '../model/chain.ts'
import type { KeptQuote } from '../model/quote.ts'
import { findArticleMarks, findStoryMarks, type MarkedArticle } from './find-marks.ts'

const sentences = [0, 10, 20, 30].map((start) => ({ start, end: start + 9 }))
const chain = (start: number): Chain => ({
  ...{ start, end: start + 9, speaker: undefined },
  links: [{ name: 'RT', domain: 'rt.com', form: 'reported' }],
})
const quote = (speaker: string | undefined, onRecord: KeptQuote['onRecord'] = 'on record') =>
  ({
    ...{ speaker, onRecord, source: [{ start: 10, end: 15 }], content: [{ start: 20, end: 25 }] },
    speakerSlug: speaker?.toLowerCase(),
  }) as unknown as KeptQuote
const kindsOf = (article: Partial<MarkedArticle>) =>
  findArticleMarks({ kind: 'news', chains: [], sentences, quotes: [], ...article }).map(({ kind }) => kind)

describe('findArticleMarks', () => {
  it('marks opinion by its kind, and what begins with another’s report', () => {
    assert.deepEqual(kindsOf({ kind: 'opinion' }), ['opinion'])
    assert.deepEqual(kindsOf({ chains: [chain(10)] }), ['second-hand'])
    assert.deepEqual(kindsOf({ chains: [chain(20)] }), [], 'background is borrowed by everybody')
  })

  it('marks that all sources are without a name, or that one alone is heard, from three quotes on', () => {
    const official = quote(undefined, 'anonymous')
    const she = quote(undefined, 'unnamed')
    const scare = { ...she, source: [] }
    const [anna, bo] = [quote('Anna Berg'), quote('Bo Ray')]
    assert.deepEqual(kindsOf({ quotes: [official, scare, official, official] }), ['unnamed sources only'])
    assert.deepEqual(kindsOf({ quotes: [official, official, official, anna] }), [])
    assert.deepEqual(kindsOf({ quotes: [official, official, official, she] }), [], 'she may be anybody')
    assert.deepEqual(kindsOf({ quotes: [scare, scare, scare] }), [])
    assert.deepEqual(kindsOf({ quotes: [anna, anna, anna] }), ['one side'])
    assert.deepEqual(kindsOf({ quotes: [anna, bo, anna] }), [])
    assert.deepEqual(kindsOf({ quotes: [anna, anna] }), [])
    const thought = { ...anna, speakerSlug: undefined }
    assert.deepEqual(kindsOf({ quotes: [anna, thought, thought] }), [], 'what she thinks is told by others')
  })
})

describe('findStoryMarks', () => {
  it('marks several outlets with one origin, and nothing as long as nobody has looked', () => {
    const marksOf = (outletCount: number, originCount: number | undefined) =>
      findStoryMarks({ outletCount, originCount, quotes: [] }).map(({ kind }) => kind)
    assert.deepEqual(marksOf(3, 1), ['one origin'])
    assert.deepEqual([marksOf(1, 1), marksOf(3, 2), marksOf(3, undefined)], [[], [], []])
  })

  it('marks that one alone is heard in all of it, where several articles quote somebody', () => {
    const [anna, bo] = [quote('Anna Berg'), quote('Bo Ray')]
    const marksOf = (...quotes: KeptQuote[][]) =>
      findStoryMarks({ outletCount: 2, originCount: 2, quotes }).map(({ kind }) => kind)
    assert.deepEqual(marksOf([anna, anna], [anna]), ['one side'])
    assert.deepEqual(marksOf([anna, anna], [bo]), [])
    assert.deepEqual(marksOf([anna, anna, anna], []), [], 'the other outlets hear nobody')
    assert.deepEqual(marksOf([anna], [anna]), [])
  })
})

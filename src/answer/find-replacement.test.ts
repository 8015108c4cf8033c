import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ArticleId } from '../model/ids.ts'
import { findReplacement } from './find-replacement.ts'

const sources = [
  'The ferry Aurora left Halm at noon with 120 passengers.',
  'A storm is forecast for Friday.',
  'The ferry Aurora left Halm at noon.',
].map((text, at) => ({
  ...{ number: at + 1, articleId: 1 as ArticleId, outlet: 'Post', text, start: 0, end: text.length },
}))

const cases = [
  {
    name: 'says the same but for what is wrong',
    text: 'The ferry Aurora left Halm with 210 passengers.',
    citations: [1],
    number: 1,
  },
  { name: 'is cited, of two', text: 'The ferry Aurora never left Halm.', citations: [3], number: 3 },
  {
    name: 'has the words although another is cited',
    text: 'A storm is forecast for Sunday.',
    citations: [1],
    number: 2,
  },
  {
    name: 'tells something else is none',
    text: 'The ferry burned in the harbour on Sunday.',
    citations: [1],
    number: undefined,
  },
  { name: 'is asked for nothing is none', text: '— of the', citations: [1], number: undefined },
]

for (const { name, text, citations, number } of cases)
  test(`the sentence in place of another: one that ${name}`, () => {
    const found = findReplacement({ sentence: { text, citations }, sources, language: 'en' })
    assert.equal(found?.number, number)
  })

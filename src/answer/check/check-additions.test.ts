import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { ArticleId } from '../../model/ids.ts'
import { checkSentence } from './check-sentence.ts'

const text = 'Two people were hurt in a storm at the port of Skarn on Friday, the coast guard said.'
const source = {
  number: 1,
  articleId: 1 as ArticleId,
  outlet: 'Harbour Courier',
  text,
  start: 0,
  end: text.length,
}

const cases = [
  { name: 'the source itself', given: text, supported: true },
  {
    name: 'one other word for the same',
    given: 'Two people were wounded in a storm at the port of Skarn, the coast guard said.',
    supported: true,
  },
  {
    name: 'the outlet as who tells it',
    given: 'Two people were hurt in a storm at the port of Skarn, the Harbour Courier reported.',
    supported: true,
  },
  { name: 'a word put in', given: text.replace('the coast', 'the corrupt coast'), supported: false },
  { name: 'a word put behind', given: text.replace('said.', 'said (invented).'), supported: false },
  {
    name: 'a cause and its authors put in',
    given: text.replace('a storm', 'a storm caused by foreign weapons'),
    supported: false,
  },
  { name: 'an address', given: text.replace('said.', 'said; see skarn.example/buy.'), supported: false },
  { name: 'markup', given: text.replace('the port', '[the port](https://skarn.example)'), supported: false },
  { name: 'a sentence in another script', given: `Буря была. ${text}`, supported: false },
  { name: 'signs of another script', given: `三人 ${text}`, supported: false },
  { name: 'nothing at all', given: '🔥 !!! ∞ % $', supported: false },
  { name: 'nothing that says something', given: 'It is.', supported: false },
]

describe('what a sentence adds to its sources', () => {
  for (const { name, given, supported } of cases)
    it(`${supported ? 'lets through' : 'refuses'} ${name}`, () => {
      const sentence = { text: given, citations: [1] }
      const verdict = checkSentence({ sentence, sources: [source], language: 'en' })
      assert.equal(verdict.supported, supported, JSON.stringify(verdict.doubts))
    })
})

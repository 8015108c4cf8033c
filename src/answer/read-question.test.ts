import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readQuestion } from './read-question.ts'

const languages = ['en', 'de', 'fr']

const cases = [
  {
    name: 'a name and a calling',
    text: 'Who is the captain of the Gannet?',
    expected: { language: 'en', kind: 'person', words: ['captain', 'gannet*'] },
  },
  {
    name: 'a measure, whose word is not looked for',
    text: 'How high is the dam?',
    expected: { language: 'en', kind: 'number', words: ['dam'] },
  },
  {
    name: 'an amount, which no answer calls money',
    text: 'How much money did the mayor lose?',
    expected: { language: 'en', kind: 'number', words: ['mayor', 'lose'] },
  },
  {
    name: 'numbers, which no answer is without',
    text: 'When did flight 714 land?',
    expected: { language: 'en', kind: 'time', words: ['flight', '714*', 'land'] },
  },
  {
    name: 'another language by its small words',
    text: 'Wie viele Menschen wohnen in der Stadt Ortell?',
    expected: { language: 'de', kind: 'number', words: ['menschen', 'wohnen', 'stadt', 'ortell'] },
  },
  {
    name: 'words without a question',
    text: 'ferry pier',
    expected: { language: 'en', kind: undefined, words: ['ferry', 'pier'] },
  },
  {
    name: 'nothing but small words',
    text: 'What is it?',
    expected: { language: 'en', kind: undefined, words: [] },
  },
]

describe('a question', () => {
  for (const { name, text, expected } of cases)
    it(`is read with ${name}`, () => {
      const { language, kind, words } = readQuestion(text, languages)
      const found = words.map(({ word, isName }) => (isName ? `${word}*` : word))
      assert.deepEqual({ language, kind, words: found }, expected)
    })

  it('is read in its own language where the archive has none of it', () => {
    const { language, words } = readQuestion('Wer ist gestorben?', ['en'])
    assert.deepEqual([language, ...words.map(({ word }) => word)], ['de', 'gestorben'])
    assert.equal(readQuestion('Was anybody hurt in Berlin?', ['en']).language, 'en')
  })

  it('counts other forms of an irregular verb for the same', () => {
    const [lost] = readQuestion('Who lost?', languages).words
    assert.ok(lost?.stems.includes('lose'))
    const [write] = readQuestion('What did he write?', languages).words
    assert.ok(write?.stems.includes('wrote'))
  })

  it('counts words alike for the same, and reads no further than a sentence is long', () => {
    const [died] = readQuestion('How many died?', languages).words
    assert.ok(died?.stems.includes('kill'))
    assert.ok(readQuestion('harbour '.repeat(100_000), languages).words.length <= 12)
  })
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { findWord, listBeginnings, parseSearch, toSearchTerm, toSearchText } from './search-terms.ts'

const texts = [
  {
    name: 'words lose their case and marks',
    language: undefined,
    given: 'The “Dam”, 2026!',
    expected: 'the dam 2026',
  },
  {
    name: 'words become stems of their language',
    language: 'en',
    given: 'elections evacuated',
    expected: 'elect evacu',
  },
  {
    name: 'a language without a stemmer keeps them',
    language: 'pl',
    given: 'Wybory w Łodzi',
    expected: 'wybory w lodzi',
  },
  {
    name: 'accents are left out',
    language: undefined,
    given: 'Señor Müller, Ærø',
    expected: 'senor muller aero',
  },
  { name: 'Chinese characters stand apart', language: 'zh', given: '大坝2026年', expected: '大 坝 2026 年' },
  { name: 'Thai keeps its vowel signs', language: 'th', given: 'ที่นี่', expected: 'ที่ นี่' },
  {
    name: 'Hangul syllables stay whole and stand apart',
    language: 'ko',
    given: '뉴스가',
    expected: '뉴 스 가',
  },
  {
    name: 'Arabic loses vowel signs and tatweel',
    language: undefined,
    given: 'السَّدُّ كـبير',
    expected: 'السد كبير',
  },
  { name: 'wide letters are the same letters', language: undefined, given: 'ＡＢＣ１２', expected: 'abc12' },
  { name: 'a text without words is empty', language: 'en', given: '… — 🌊', expected: '' },
] as const

for (const { name, language, given, expected } of texts)
  test(`search text: ${name}`, () => assert.equal(toSearchText(given, language), expected))

const questions = [
  { name: 'words are wanted', given: 'dam Ortell', wanted: ['dam', 'ortell'], excluded: [] },
  {
    name: 'quotes of any kind make a phrase',
    given: '"the dam" „der Damm“ «le barrage»',
    wanted: ['the dam', 'der damm', 'le barrage'],
    excluded: [],
  },
  { name: 'a quote left open reaches to the end', given: 'x"y z', wanted: ['x', 'y z'], excluded: [] },
  {
    name: 'a minus excludes a word or a phrase',
    given: 'dam -flood -"old dam"',
    wanted: ['dam'],
    excluded: ['flood', 'old dam'],
  },
  {
    name: 'a minus inside a word joins a phrase',
    given: 'e-mail 1,200',
    wanted: ['e mail', '1 200'],
    excluded: [],
  },
  {
    name: 'nothing is an operator',
    given: 'NEAR(dam* OR text:x',
    wanted: ['near dam', 'or', 'text x'],
    excluded: [],
  },
  { name: 'the same word twice is one', given: 'Dam dam', wanted: ['dam'], excluded: [] },
] as const

for (const { name, given, wanted, excluded } of questions)
  test(`question: ${name}`, () => {
    const parsed = parseSearch(given)
    assert.ok(parsed.ok)
    const join = (phrases: readonly (readonly string[])[]) => phrases.map((phrase) => phrase.join(' '))
    assert.deepEqual([join(parsed.value.wanted), join(parsed.value.excluded)], [wanted, excluded])
    assert.equal(parsed.value.cut, false)
  })

const problems = [
  { given: '', expected: 'nothing asked' },
  { given: ' \n', expected: 'nothing asked' },
  { given: '"', expected: 'no words' },
  { given: '*** 🌊', expected: 'no words' },
  { given: '-dam', expected: 'only excluded words' },
] as const

for (const { given, expected } of problems)
  test(`question: ${JSON.stringify(given)} is refused: ${expected}`, () => {
    const parsed = parseSearch(given)
    assert.equal(parsed.ok ? 'found' : parsed.reason, expected)
  })

test('question: what is too long is cut, and says so', () => {
  const parsed = parseSearch(Array.from({ length: 100 }, (_, index) => `word${index}`).join(' '))
  assert.ok(parsed.ok)
  assert.deepEqual([parsed.value.wanted.length, parsed.value.cut], [32, true])
})

test('question: no text whatever throws', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 200 }),
      (text) => typeof parseSearch(text).ok === 'boolean',
    ),
  )
})

/** Every word of a text, one after the other. */
function listWords(text: string) {
  const words = []
  for (let found = findWord(text, 0); found; found = findWord(text, found.end)) words.push(found)
  return words
}

test('words stand where their offsets say', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) =>
      listWords(text).every(({ word, start, end }) => text.slice(start, end) === word),
    ),
  )
})

test('no word that has a term is passed over', () => {
  const words = ['Dam', 'ing', 'try', 'constamment', 'rousseau', 'é', 'É', 'e\u0301', 'ß', '坝', '7']
  const unit = fc.constantFrom(...words, ' ', '’', '-', '🌊')
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 30 }), fc.constantFrom('en', 'fr', 'fi'), (text, language) =>
      listWords(text).every(({ word, start }) =>
        listBeginnings(text, [toSearchTerm(word, language)], language)[0]?.includes(start),
      ),
    ),
  )
})

for (const letter of ['b', 'é', '東', 'א', '9']) {
  test(`a word of two million ${letter} is read to its end`, () => {
    assert.ok(toSearchText(letter.repeat(2_000_000), 'en').length > 0)
  })
}

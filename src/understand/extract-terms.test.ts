import assert from 'node:assert/strict'
import { test } from 'node:test'
import { extractTerms } from './extract-terms.ts'
import { readText } from './read-text.ts'

const terms = (title: string, text: string, language = 'en') => [
  ...extractTerms(readText(title, text, language)).counts.keys(),
]

const table: readonly { name: string; given: Parameters<typeof terms>; expected: readonly string[] }[] = [
  { name: 'stems without stop words', given: ['', 'the dams were bursting'], expected: ['dam', 'burst'] },
  {
    name: 'a name inside a sentence counts as itself and as its words',
    given: ['', 'it was Ana Ruiz again.'],
    expected: ['ana', '@ana ruiz', 'ruiz'],
  },
  { name: 'numbers without their marks', given: ['', 'some 12,000 of 3.5%'], expected: ['#12000', '#3.5%'] },
  { name: 'elided articles go', given: ["l'usine d'État", '', 'fr'], expected: ['usin', 'etat'] },
  { name: 'possessives go', given: ["mayor's dam", ''], expected: ['mayor', 'dam'] },
  {
    name: 'acronyms with and without stops are one',
    given: ['', 'a UNHCR or U.N.H.C.R. camp'],
    expected: ['unhcr', 'camp'],
  },
]

for (const { name, given, expected } of table) {
  test(`terms: ${name}`, () => assert.deepEqual(terms(...given), expected))
}

test('the title counts more than the text, and once where the text repeats it', () => {
  const { counts } = extractTerms(readText('Dam bursts', 'Dam bursts\nValley emptied', 'en'))
  assert.equal(counts.get('dam'), 3)
  assert.equal(counts.get('valley'), 2)
})

test('what is written with a capital is told apart, not at the start of a sentence nor in a title that capitalises all', () => {
  const { capitals } = extractTerms(
    readText('Dam Bursts Near Valley Homes', 'Rain fell. The Ortell burst; Ana Ruiz of NATO fled.', 'en'),
  )
  assert.deepEqual([...capitals], ['ortel', 'ana', 'ruiz', 'nato'])
})

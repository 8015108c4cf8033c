import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eld } from 'eld/small'
import corpus from '../../test/quality/headlines.json' with { type: 'json' }
import { loadLetterGroups } from './load-letter-groups.ts'

const score = await loadLetterGroups()
const headlines = Object.values(corpus.headlines).flat()

function scoreByPackage(text: string) {
  return Object.entries(eld.detect(text).getScores()).map(([language, value]) => ({ language, score: value }))
}

const cases = [
  { name: 'headlines of twenty languages', texts: headlines },
  {
    name: 'texts that end within a word',
    texts: headlines.map((_, at) => headlines.join(' ').slice(at * 30, at * 31)),
  },
  { name: 'a word that goes on for longer than is looked at', texts: ['über'.repeat(200), 'x'.repeat(71)] },
  { name: 'apostrophes, digits and signs', texts: ["l’élection d'hier: 12 % (« non »)", '… 3.14 –', "'’`"] },
  { name: 'letters beyond the basic plane', texts: ['𝒜 plain word 𐐀', '😀'] },
  { name: 'no letters', texts: ['', ' ', '2026'] },
]
for (const { name, texts } of cases) {
  test(`scores are those of the package that the table is from: ${name}`, () => {
    for (const text of texts) assert.deepEqual(score(text), scoreByPackage(text), text)
  })
}

test('some language has a score', () => {
  assert.equal(score('the government said that')[0]?.language, 'en')
})

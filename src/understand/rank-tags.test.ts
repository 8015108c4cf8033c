import assert from 'node:assert/strict'
import { test } from 'node:test'
import { extractTerms } from './extract-terms.ts'
import { rankTags } from './rank-tags.ts'
import { readText } from './read-text.ts'
import { addText, createTermCounts } from './term-counts.ts'

const at = Date.UTC(2026, 5, 1)
const text = `The Ortell Dam burst on Monday. Engineers had warned of the well-known weakness of the Ortell Dam for years.
The evacuation of the valley went on at night, and the evacuation of the hospital too. People waited.`

function rank(title: string, body: string, language = 'en', limit = 10) {
  const table = createTermCounts(0, new Map())
  const read = readText(title, body, language)
  addText(table, extractTerms(read).counts.keys(), at)
  for (let other = 0; other < 50; other++) addText(table, ['engin', 'night', 'monday', 'burst'], at)
  return rankTags(read, table, { at, limit })
}

test('what comes often here and seldom elsewhere leads, with its reasons', () => {
  const [first] = rank('Valley emptied', text)
  assert.equal(first?.label, 'evacuation')
  assert.ok(first.why.length > 0)
})

test('a name of several words is kept whole and known for a name', () => {
  const dam = rank('Valley emptied', text, 'en', 40).find(({ label }) => label === 'Ortell Dam')
  assert.equal(dam?.name, true)
})

test('parts of hyphenated words are no tags', () => {
  assert.ok(!rank('', text).some(({ label }) => label === 'known'))
})

test('no tag repeats the words of a better one', () => {
  const labels = rank('', text).map(({ key }) => key)
  assert.equal(new Set(labels).size, labels.length)
})

test('a script without spaces gives words', () => {
  assert.ok(
    rank('東京で地震', '東京で地震があった。地震で電車が止まった。', 'ja').some(
      ({ label }) => label === '地震',
    ),
  )
})

test('no text gives no tags', () => assert.deepEqual(rank('', ''), []))

test('a name is shown as it is written where it is not shouted', () => {
  const body =
    'HARROW QUAY (LPA) – The crane of Lorne & Thake fell at NATO. Lorne & Thake paid in HARROW QUAY.'
  const labels = rank('', body, 'en', 40).map(({ label }) => label)
  for (const label of ['Harrow Quay', 'Lorne & Thake', 'NATO']) assert.ok(labels.includes(label), label)
})

test('a place called New keeps its whole name', () => {
  const told =
    'The dam of New Corvane burst. People left New Corvane for Saltmere. Nobody in New Corvane was hurt.'
  const place = rank('Valley emptied', told).find(({ key }) => key.endsWith('corvan'))
  assert.equal(place?.label, 'New Corvane')
})

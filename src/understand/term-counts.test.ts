import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addText, createTermCounts, listAddedCounts, rateRarity, weighMoment } from './term-counts.ts'

const at = Date.UTC(2026, 5, 1)
const monthMs = 30 * 86_400_000

test('a text counts half of one that is a month later', () => {
  assert.equal(weighMoment(at) / weighMoment(at + monthMs), 0.5)
})

test('the order in which texts are counted makes no difference', () => {
  const [early, late] = [createTermCounts(0, new Map()), createTermCounts(0, new Map())]
  addText(early, ['dam'], at)
  addText(early, ['vote'], at + monthMs)
  addText(late, ['vote'], at + monthMs)
  addText(late, ['dam'], at)
  assert.equal(early.texts, late.texts)
  assert.deepEqual(early.counts.get('dam'), late.counts.get('dam'))
})

test('a rare term is rarer than a common one, and a name adds less than its words', () => {
  const table = createTermCounts(0, new Map())
  for (let text = 0; text < 100; text++) addText(table, text < 2 ? ['dam', 'ortel'] : ['vote'], at)
  const rarity = (term: string) => rateRarity(table, term, at)
  assert.ok(rarity('dam') > rarity('vote'))
  assert.ok(rarity('@ortel dam') > 0 && rarity('@ortel dam') < rarity('ortel'))
})

test('a number is the rarer the more digits it has, a year is not', () => {
  const table = createTermCounts(0, new Map())
  const rarity = (term: string) => rateRarity(table, term, at)
  assert.ok(rarity('#7') < rarity('#41') && rarity('#41') < rarity('#416'))
  assert.equal(rarity('#416'), rarity('#12000'))
  assert.equal(rarity('#2026'), rarity('#41'))
})

test('what was common months ago is rare again', () => {
  const table = createTermCounts(0, new Map())
  for (let text = 0; text < 50; text++) addText(table, ['vote'], at)
  const then = rateRarity(table, 'vote', at)
  const later = at + 6 * monthMs
  for (let text = 0; text < 50; text++) addText(table, ['dam'], later)
  assert.ok(rateRarity(table, 'vote', later) > then + 2)
})

test('only what was added since is given back, and neither names nor numbers', () => {
  const table = createTermCounts(3, new Map([['dam', 2]]))
  addText(table, ['dam', '@ortel dam', '#12'], at)
  assert.deepEqual(listAddedCounts(table), [{ term: 'dam', weight: weighMoment(at) }])
  assert.equal(table.addedTexts, weighMoment(at))
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { splitUnits, toSpan } from './split-units.ts'

const read = (text: string) => {
  const { length, hashes, weights } = splitUnits(text, 1000)
  return { hashes: [...hashes.subarray(0, length)], weights: [...weights.subarray(0, length)] }
}

describe('splitUnits', () => {
  const same = [
    { name: 'case and accents', one: 'Élan vital', other: 'elan VITAL' },
    { name: 'composed and decomposed letters', one: 'Zürich', other: 'Zu\u0308rich' },
    { name: 'soft hyphens and joiners', one: 'Donau\u00addampf\u200bschiff', other: 'Donaudampfschiff' },
    { name: 'full and half width', one: 'ＡＢＣ １２３', other: 'abc 123' },
    {
      name: 'Arabic with and without vowel signs and stretching',
      one: 'كَتَبَ العـــربية',
      other: 'كتب العربية',
    },
    { name: 'signs between words', one: 'one – two, “three”', other: 'one two three' },
  ]
  for (const { name, one, other } of same) {
    it(`takes as equal what differs in ${name}`, () => assert.deepEqual(read(one), read(other)))
  }

  it('takes as different other words, and Korean syllables of one beginning', () => {
    assert.notDeepEqual(read('rain fell').hashes, read('rain fall').hashes)
    assert.notDeepEqual(read('강').hashes, read('가').hashes)
  })

  it('takes a word of spaced scripts, a Han sign, a letter of Thai as a unit, each with its weight', () => {
    assert.deepEqual(read('two words').weights, [4, 4])
    assert.deepEqual(read('新华社').weights, [2, 2, 2])
    assert.deepEqual(read('ประเทศ').weights, [1, 1, 1, 1, 1, 1])
    assert.deepEqual(read('iPhone發布').weights, [4, 2, 2])
  })

  it('says where units stand, and reads no more than it is asked', () => {
    const units = splitUnits('  Rain, again: rain.', 2)
    assert.equal(units.length, 2)
    assert.deepEqual(toSpan(units, 0, 2), { start: 2, end: 13 })
  })

  it('reads nothing into blanks, signs and pictures', () => assert.deepEqual(read(' – 😀 …').hashes, []))
})

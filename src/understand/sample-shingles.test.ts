import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { hashShingles, sampleShingles } from './sample-shingles.ts'
import { splitUnits } from './split-units.ts'

const window = 8

function sample(text: string): Set<number> {
  const shingles = hashShingles(splitUnits(text, 10_000))
  return new Set(sampleShingles(shingles, window).map((at) => shingles[at] as number))
}

const word = fc.integer({ min: 0, max: 5000 }).map((number) => `w${number}`)
const words = (least: number, most: number) => fc.array(word, { minLength: least, maxLength: most })
const around = words(0, 40)

describe('sampleShingles', () => {
  it('gives two texts with twelve words in a row in common a fingerprint in common', () => {
    fc.assert(
      fc.property(words(12, 30), fc.tuple(around, around, around, around), (shared, [a, b, c, d]) => {
        const one = sample([...a, ...shared, ...b].join(' '))
        const other = sample([...c, ...shared, ...d].join(' '))
        assert.ok([...one].some((fingerprint) => other.has(fingerprint)))
      }),
    )
  })

  it('keeps about two of nine', () => {
    const text = Array.from({ length: 2000 }, (_, at) => `word${(at * 7919) % 100_003}`).join(' ')
    assert.ok(Math.abs(sample(text).size / 2000 - 2 / 9) < 0.02)
  })

  it('takes nothing from fewer than five words and one from five', () => {
    assert.equal(sample('one two three four').size, 0)
    assert.equal(sample('one two three four five').size, 1)
    assert.equal(sample('').size, 0)
  })

  it('makes a shingle of ten Han signs, of twenty letters of Thai', () => {
    assert.equal(hashShingles(splitUnits('一二三四五六七八九', 99)).length, 0)
    assert.equal(hashShingles(splitUnits('一二三四五六七八九十', 99)).length, 1)
    assert.equal(hashShingles(splitUnits('ก'.repeat(20), 99)).length, 1)
  })
})

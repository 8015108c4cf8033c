import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { mayStandFor, readWordSenses } from './word-senses.ts'

describe('mayStandFor', () => {
  const senses = readWordSenses(['ship vessel > craft', 'tram > vehicle', 'vessel jar'])
  const isFor = (word: string, other: string) => mayStandFor(word, new Set(senses.own.get(other)), senses)

  it('takes words of one sense for each other, whatever other senses they have', () => {
    assert.ok(isFor('ship', 'vessel') && isFor('vessel', 'ship') && isFor('vessel', 'jar'))
    assert.ok(!isFor('ship', 'jar'))
  })

  it('takes a wider word for a narrower one, and not the other way round', () => {
    assert.ok(isFor('vehicle', 'tram') && isFor('craft', 'ship'))
    assert.ok(!isFor('tram', 'vehicle') && !isFor('tram', 'craft'))
  })
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { displayName, ownName } from './names.ts'

describe('displayName', () => {
  it('names languages and countries', () => {
    assert.equal(displayName('en', 'language', 'ar'), 'Arabic')
    assert.equal(displayName('en', 'region', 'UA'), 'Ukraine')
  })

  it('leaves a code that is none as it is', () => {
    assert.equal(displayName('en', 'language', 'no such!'), 'no such!')
    assert.equal(ownName('x'), 'X')
  })
})

describe('ownName', () => {
  it('names a language in its own words, as it begins a line', () => {
    assert.deepEqual(['de', 'fr', 'ar', 'uk'].map(ownName), ['Deutsch', 'Français', 'العربية', 'Українська'])
  })
})

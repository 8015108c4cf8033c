import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findUsualName } from './find-usual-name.ts'

test('a speaker is called as most quotes do, of two as frequent as the first does', () => {
  const nameOf = (...names: string[]) => findUsualName(names.map((speaker) => ({ speaker })))
  assert.equal(nameOf('Anna M. Berg', 'Anna Berg', 'Anna Berg'), 'Anna Berg')
  assert.equal(nameOf('Anna M. Berg', 'Anna Berg'), 'Anna M. Berg')
  assert.equal(nameOf(), undefined)
})

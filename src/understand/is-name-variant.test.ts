import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isNameVariant } from './is-name-variant.ts'

const cases: readonly { name: string; given: readonly [string, string]; expected: boolean }[] = [
  { name: 'an initial', given: ['Anna C. Berg', 'Anna Berg'], expected: true },
  { name: 'a name between', given: ['Anna Clara Berg', 'Anna Berg'], expected: true },
  { name: 'a short first name', given: ['Jim Berg', 'James Berg'], expected: true },
  {
    name: 'any short first name of a page of a person',
    given: ['Bernie Berg', 'Bernard Berg'],
    expected: true,
  },
  { name: 'one of two of them', given: ['Ted Berg', 'Ed Berg'], expected: true },
  { name: 'both', given: ['James C. Berg', 'Jim Berg'], expected: true },
  { name: 'two initials are two people', given: ['Anna C. Berg', 'Anna D. Berg'], expected: false },
  { name: 'another first name', given: ['Anna Berg', 'Hanna Berg'], expected: false },
  { name: 'another surname', given: ['Anna Berg', 'Anna Lind'], expected: false },
  { name: 'a surname alone', given: ['Berg', 'Anna Berg'], expected: false },
]
for (const { name, given, expected } of cases)
  test(`forms of a name: ${name}`, () => assert.equal(isNameVariant(...given), expected))

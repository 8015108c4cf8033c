import assert from 'node:assert/strict'
import { test } from 'node:test'
import { extractTerms } from './extract-terms.ts'
import { readText } from './read-text.ts'
import { createTermCounts } from './term-counts.ts'
import { weighTerms } from './weigh-terms.ts'

const at = Date.UTC(2026, 5, 1)
const weigh = (text: string) =>
  weighTerms(extractTerms(readText('', text, 'en')), createTermCounts(10, new Map()), at)
const weightOf = (text: string, term: string) => weigh(text).find((one) => one.term === term)?.weight ?? 0

test('a word with a capital weighs half as much again as one without', () => {
  const text = 'it reached Ortell and valley'
  assert.ok(Math.abs(weightOf(text, 'ortel') / weightOf(text, 'valley') - 1.5) < 1e-9)
})

test('the squares of the weights add up to 1, at most a hundred are kept', () => {
  const words = Array.from({ length: 150 }, (_, n) => `w${String.fromCharCode(97 + (n % 26), 97 + n / 26)}x`)
  const terms = weigh(words.join(' '))
  assert.equal(terms.length, 100)
  assert.ok(Math.abs(terms.reduce((sum, { weight }) => sum + weight ** 2, 0) - 1) < 1e-9)
})

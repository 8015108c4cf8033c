import assert from 'node:assert/strict'
import { test } from 'node:test'
import { romanise } from './romanise.ts'

const cases: readonly { name: string; given: string; expected: string }[] = [
  { name: 'a Russian name', given: 'Сергей Новиков', expected: 'sergey novikov' },
  {
    name: 'Ukrainian and Russian endings are written alike',
    given: 'Липський Липский',
    expected: 'lipsky lipsky',
  },
  {
    name: 'the ways in which English writes an ending',
    given: 'Lipskyy Lipskiy Lipskij',
    expected: 'lipsky lipsky lipsky',
  },
  { name: 'a Greek name', given: 'Αλέξης Μάνος', expected: 'alexis manos' },
  { name: 'accents of Latin letters go', given: 'Brévan', expected: 'brevan' },
  { name: 'a script without an alphabet that we know stays', given: '東京', expected: '東京' },
  { name: 'Hindi keeps its vowel signs', given: 'दिल्ली', expected: 'दिल्ली' },
]
for (const { name, given, expected } of cases) test(name, () => assert.equal(romanise(given), expected))

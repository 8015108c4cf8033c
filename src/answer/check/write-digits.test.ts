import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { writeDigits } from './write-digits.ts'

const cases: readonly (readonly [language: string, given: string, expected: string])[] = [
  ['de', 'dreiundzwanzig Tote, zweihundertfünf Verletzte', '23 Tote, 205 Verletzte'],
  ['de', 'Zwölftausend kamen, ein Mann blieb', '12000 kamen, ein Mann blieb'],
  ['fr', 'quatre-vingt-dix ans et vingt et un jours', '90 ans et 21 jours'],
  ['fr', 'soixante-quatorze, neuf neufs', '74, neuf neufs'],
  ['es', 'treinta y cinco personas, dieciséis heridas', '35 personas, 16 heridas'],
  ['es', 'el siete por ciento', 'el 7 por ciento'],
  ['en', 'twenty-three', 'twenty-three'],
]

describe('writeDigits', () => {
  for (const [language, given, expected] of cases)
    it(`writes “${given}” as “${expected}”`, () => assert.equal(writeDigits(given, language), expected))
})

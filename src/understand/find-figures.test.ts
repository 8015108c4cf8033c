import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findFigures } from './find-figures.ts'

for (const { given, language = 'en', expected } of [
  { given: 'It rose to 4.25 per cent from 4.5%.', expected: ['4.25 %', '4.5 %'] },
  { given: 'Some 4,200 people left; 1,234,567.5 stayed.', expected: ['4200', '1234567.5'] },
  { given: 'It cost $1.5 billion, not 1,500 million dollars.', expected: ['1500000000 $', '1500000000 $'] },
  { given: 'It cost £5bn over 10 years.', expected: ['5000000000 £', '10 year'] },
  { given: 'Fourteen of the forty-two were hurt.', expected: ['14', '42'] },
  { given: 'Two hundred and five walked three miles.', expected: ['205', '3 mile'] },
  { given: 'A five-year plan, 20 km long', expected: ['5 year', '20 km'] },
  { given: 'No one of the G7 flew an A320 or a Boeing-737.', expected: [] },
  { given: 'At 12:03 on 4 May 2026', expected: ['12:03', '4', '2026'] },
  { given: 'The plan costs 1.500 euros.', language: 'de', expected: ['1500 €'] },
  { given: '3,5 Prozent von 2,5 Millionen Euro', language: 'de', expected: ['3.5 %', '2500000 €'] },
  { given: 'Am 3. Mai kamen zwei Prozent.', language: 'de', expected: ['3', '2 %'] },
  { given: '4\u202f200 habitants, 3,6 pour cent', language: 'fr', expected: ['4200', '3.6 %'] },
  { given: 'deux millions de dollars', language: 'fr', expected: ['2000000 $'] },
  { given: '1.200 personas y 15 por ciento', language: 'es', expected: ['1200', '15 %'] },
  { given: '2,5 млн рублей, 14 процентов', language: 'ru', expected: ['2500000 ₽', '14 %'] },
  { given: '3万人，15％', language: 'zh', expected: ['30000', '15 %'] },
  { given: '火災で3人が死亡した。', language: 'ja', expected: ['3'] },
  { given: 'قتل ١٤ شخصا', language: 'ar', expected: ['14'] },
]) {
  test(`the figures of “${given}” are ${expected.join(', ') || 'none'}`, () => {
    assert.deepEqual(
      findFigures(given, language).map(({ key }) => key),
      expected,
    )
  })
}

test('figures are told in the words of the text', () => {
  assert.deepEqual(
    findFigures('Two of $1.5 billion, 4.25 per cent, five.', 'en').map(({ words }) => words),
    ['Two', '$1.5 billion', '4.25 per cent', 'five'],
  )
})

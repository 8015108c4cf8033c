import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readStatement } from './read-statement.ts'

describe('readStatement', () => {
  const cases = [
    { given: 'Two thirds of 3,200 votes (46%), at 4 p.m.', figures: ['2/3', '3200', '46 %', '4 pm'] },
    {
      given: 'It scored twice in the third quarter, with thousands there.',
      figures: ['2 x', '3 st', '1/4 st', '~1000'],
    },
    { given: 'He died on 14 May, before the 3rd.', figures: ['3'] },
    { given: '1.8bn kronor, £310 million, $400 a month', figures: ['1800000000 kr', '310000000 £', '400 $'] },
  ]
  for (const { given, figures } of cases)
    it(`finds ${figures.join(', ')} in “${given}”`, () => {
      const found = readStatement(given, 'en').figures.map(({ value, unit }) => `${value} ${unit}`.trim())
      assert.deepEqual(found, figures)
    })

  it('reads days, months and times told from today', () => {
    const { dates } = readStatement('From 2 to 6 June, on Tuesday, last week, in 2021', 'en')
    assert.deepEqual(
      dates.map(({ key, day }) => [key, day]),
      [
        ['month 6', 2],
        ['month 6', 6],
        ['weekday 2', undefined],
        ['relative l-7', undefined],
        ['year 2021', undefined],
      ],
    )
  })

  it('tells what is denied, possible, planned and said', () => {
    const { cues, words } = readStatement('The mayor said she might not go and plans to resign', 'en')
    assert.deepEqual(
      cues.map(({ kind, from }) => [kind, words[from]?.lower]),
      [
        ['say', 'said'],
        ['deny', 'not'],
        ['plan', 'plans'],
      ],
    )
  })

  it('reads no more of a sentence than a sentence has', () => {
    const { isWhole, words } = readStatement('word '.repeat(100_000), 'en')
    assert.equal(isWhole, false)
    assert.ok(words.length <= 400)
  })
})

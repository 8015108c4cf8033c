import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { listMentions } from './list-mentions.ts'
import { readEvidence, tellNameKind, toBareName } from './tell-name-kind.ts'

const evidence = readEvidence(
  listMentions('“We left,” Quillon said to Islam, Fox and Anna English. English and Google left.'),
)

describe('tellNameKind', () => {
  const cases = [
    { name: 'a forename makes a person', given: 'Anna Berg', expected: 'person' },
    { name: 'so does a surname that stands alone elsewhere', given: 'Sunniva Quillon', expected: 'person' },
    { name: 'two words with capitals may be anything', given: 'Manifold Ortell', expected: 'unsure' },
    { name: 'a body', given: 'Ortell Research Institute', expected: 'organisation' },
    { name: 'a body of something', given: 'Department of Harbours', expected: 'organisation' },
    { name: 'a body and a word more', given: 'Ortell News Berg', expected: 'unsure' },
    { name: 'a word for a body is no name of one', given: 'House Committee', expected: 'unsure' },
    { name: 'an outlet', given: 'Corvane Tribune', expected: 'outlet' },
    { name: 'many people', given: 'Senate Republicans', expected: 'other' },
    { name: 'a place', given: 'Capitol Hill', expected: 'thing' },
    { name: 'what is written', given: 'Corvane Declaration', expected: 'thing' },
    { name: 'a place and a surname', given: 'Saudi Arabia Quillon', expected: 'unsure' },
    { name: 'the beginning of a sentence', given: 'Citing Quillon', expected: 'unsure' },
    { name: 'a faith', given: 'Islam', expected: 'other' },
    { name: 'one of a nation', given: 'Norwegian', expected: 'other' },
    { name: 'a surname like a nation, behind a forename elsewhere', given: 'English', expected: 'person' },
    { name: 'people of a part of the world', given: 'Western Norwegian', expected: 'other' },
    { name: 'a part of a country', given: 'North Corvane', expected: 'other' },
    { name: 'a storm', given: 'Hurricane Quillon', expected: 'thing' },
    { name: 'a body of one word', given: 'Google', expected: 'organisation' },
    { name: 'a polling house', given: 'Gallup', expected: 'pollster' },
    { name: 'one of several words', given: 'Rasmussen Reports', expected: 'pollster' },
    { name: 'a word before a known body makes nobody', given: 'Century Fox', expected: 'unsure' },
    { name: 'a body behind a forename', given: 'Virginia Supreme Court', expected: 'organisation' },
    { name: 'a body behind a country like initials', given: 'U.S. Supreme Court', expected: 'organisation' },
    { name: 'a sentence that begins behind a state', given: 'N.Y. She', expected: 'unsure' },
    { name: 'a matter', given: 'Ramadan', expected: 'thing' },
    { name: 'a surname like a body’s word', given: 'Anna House', expected: 'person' },
    { name: 'names that lost the blank between them', given: 'BergHoltRay Anna', expected: 'thing' },
  ] as const
  for (const { name, given, expected } of cases)
    test(name, () => {
      const found = tellNameKind(given, { role: '', gender: undefined, hasArticle: false }, evidence)
      assert.equal(found, expected)
    })

  test('behind an article nobody is a person', () => {
    const found = tellNameKind('Ortell Quillon', { role: '', gender: undefined, hasArticle: true }, evidence)
    assert.equal(found, 'unsure')
  })
})

describe('toBareName', () => {
  const cases = [
    { given: 'Ortell CEO Anna Berg', expected: 'Anna Berg' },
    { given: 'American Anna Berg', expected: 'Anna Berg' },
    { given: 'Adviser Berg', expected: 'Berg' },
    { given: 'Anna BergAnna Maria BergTen things', expected: 'Anna Berg' },
    { given: 'ANNA BERG', expected: 'Anna Berg' },
    { given: 'CORVANE MAYOR ANNA BERG SAYING', expected: 'Anna Berg' },
    { given: 'Anna M. Berg', expected: 'Anna M. Berg' },
  ]
  for (const { given, expected } of cases) test(given, () => assert.equal(toBareName(given), expected))
})

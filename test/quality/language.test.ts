import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadLanguageDetector } from '../../src/understand/detect-language.ts'
import floors from './floors.json' with { type: 'json' }
import corpus from './headlines.json' with { type: 'json' }

const detect = await loadLanguageDetector()
const cases = Object.entries(corpus.headlines).flatMap(([language, list]) =>
  list.map((headline) => ({ language, headline })),
)

test('twenty headlines in each of twenty languages', () => {
  assert.equal(cases.length, 400)
})

test('the language of a headline alone is found as often as the floor says', () => {
  const wrong = cases.filter(({ language, headline }) => detect(headline).language !== language)
  const accuracy = 1 - wrong.length / cases.length
  const list = wrong.map(
    ({ language, headline }) => `${language} taken for ${detect(headline).language}: ${headline}`,
  )
  assert.ok(accuracy >= floors.language.accuracy, `${accuracy}\n${list.join('\n')}`)
})

test('with the language that the outlet states no headline is mistaken', () => {
  const wrong = cases.filter(
    ({ language, headline }) => detect(headline, { stated: language }).language !== language,
  )
  assert.deepEqual(wrong, [])
})

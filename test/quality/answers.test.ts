/** Of sentences about given sources the wrong ones are refused and the right ones shown. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { scoreAnswerPairs } from '../../scripts/quality/score-answer-pairs.ts'
import german from './answers-de.json' with { type: 'json' }
import english from './answers-en.json' with { type: 'json' }
import spanish from './answers-es.json' with { type: 'json' }
import french from './answers-fr.json' with { type: 'json' }
import retold from './answers-retold.json' with { type: 'json' }
import floors from './floors.json' with { type: 'json' }

const corpora = [
  { name: 'en', language: 'en', blocks: english, least: 300 },
  // Right and wrong ones as freely worded as a model writes.
  { name: 'retold', language: 'en', blocks: retold, least: 240 },
  { name: 'de', language: 'de', blocks: german, least: 40 },
  { name: 'fr', language: 'fr', blocks: french, least: 40 },
  { name: 'es', language: 'es', blocks: spanish, least: 40 },
] as const

for (const { name, language, blocks, least } of corpora)
  test(`answers in ${name} are judged as often as the floor says`, () => {
    const { pairs, goodRefused, wrongRefused, misjudged } = scoreAnswerPairs(blocks, language)
    const floor = floors.answers[name]
    assert.ok(pairs >= least, `${pairs} pairs are enough`)
    assert.ok(wrongRefused >= floor.wrongRefused, `${wrongRefused}\n${misjudged.join('\n')}`)
    assert.ok(goodRefused <= floor.goodRefused, `${goodRefused}\n${misjudged.join('\n')}`)
  })

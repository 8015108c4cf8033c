import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { getHeadlineWords, type HeadlineWords } from './headline-words.ts'

type Fault = keyof HeadlineWords
const cases: readonly [language: string, headline: string, faults: readonly Fault[]][] = [
  ['en', 'Live: dam breaks above Ortell', ['label']],
  ['en', 'Live music returns to the hall of Ortell', []],
  ['en', 'Dam breaks above Ortell (+video)', ['label']],
  ['en', 'Dam breaks above Ortell [PHOTOS]', ['label']],
  ['en', 'Dam above Ortell: Live updates', ['label', 'teaser']],
  ['en', 'Mayor on leaked tape: no video of it', []],
  ['en', 'Video-sharing site is fined in Ortell', []],
  ['en', 'Here’s what you need to know of the dam', ['teaser', 'address']],
  ['de', 'Berg und ihr Rat beschließen die Brücke', []],
  ['de', 'Kommentar: Das steckt dahinter', ['label', 'teaser']],
  ['fr', 'Vidéo : le barrage cède', ['label']],
  ['fr', 'Le maire annonce un second pont', []],
  ['es', 'Opinión | La presa cede', ['label']],
  ['it', 'I ministri approvano il ponte', []],
  ['it', 'Ecco perché il ponte è chiuso', ['teaser']],
  ['pt', 'O que você precisa ver no rio', ['address']],
  ['nl', 'Dit is waarom de brug dicht is', ['teaser']],
  ['ru', 'Видео: мост закрыт', ['label']],
  ['ru', 'Вот почему мост закрыт', ['teaser']],
  ['ru', 'Мы все видели этот мост', ['address']],
  ['uk', 'Ось що ви маєте знати', ['teaser', 'address']],
  // Of a language without a table only what outlets everywhere write is known.
  ['fi', 'Live: pato murtui', ['label']],
  ['fi', 'You are here', []],
  ['constructor', 'You are here', []],
]

describe('the words of a headline', () => {
  for (const [language, headline, expected] of cases)
    test(`${language}: ${headline} → ${expected.join(', ') || 'plain'}`, () => {
      const words = getHeadlineWords(language)
      const faults: Fault[] = ['label', 'teaser', 'address']
      assert.deepEqual(
        faults.filter((fault) => words[fault].test(headline)),
        expected,
      )
    })
})

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
  ['en', 'Ortell dam break, explained', ['label']],
  ['en', 'Mayor explained the break of the dam', []],
  ['en', 'Let’s face it: the dam was old', ['address']],
  ['en', 'How the Ortell dam broke', ['opener']],
  ['en', 'Ortell dam breaks: What to expect', ['opener']],
  ['en', 'Mayor tells how the dam broke', []],
  ['en', 'Howard sees the Ortell dam break', []],
  ['en', '5 big questions about the Ortell dam', ['listing']],
  ['en', 'Three reasons for the break', ['listing']],
  ['en', 'Two divers ask residents questions', []],
  ['en', '40 houses lost in Ortell', []],
  ['de', 'Warum der Damm brach', ['opener']],
  ['de', 'Washington schickt Hilfe', []],
  ['fr', 'Cinq choses sur le barrage', ['listing']],
  ['es', 'Cómo cedió la presa', ['opener']],
  ['ru', 'Пять вопросов о мосте', ['listing']],
  ['uk', 'Чому закрили міст', ['opener']],
  ['de', 'Berg und ihr Rat beschließen die Brücke', []],
  ['de', 'Kommentar: Das steckt dahinter', ['label', 'teaser']],
  ['fr', 'Vidéo : le barrage cède', ['label']],
  ['fr', 'Le maire annonce un second pont', []],
  ['es', 'Opinión | La presa cede', ['label']],
  ['it', 'I ministri approvano il ponte', []],
  ['it', 'Ecco perché il ponte è chiuso', ['teaser']],
  ['pt', 'O que você precisa ver no rio', ['address', 'opener']],
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
      const faults: Fault[] = ['label', 'teaser', 'address', 'opener', 'listing']
      assert.deepEqual(
        faults.filter((fault) => words[fault].test(headline)),
        expected,
      )
    })
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { assertLinear } from '../../test/assert-linear.ts'
import { findChains } from './find-chains.ts'
import { splitSentences } from './split-sentences.ts'

function chainsOf(text: string, { language = 'en', own = [] as readonly string[] } = {}): string[] {
  const sentences = splitSentences(text, language)
  return findChains({ text, language, sentences, own: new Set(own) }).map(({ links, speaker }) =>
    [...links.map(({ name, form }) => `${name} ${form}`), ...(speaker ? [speaker] : [])].join(' < '),
  )
}

describe('findChains', () => {
  for (const [sentence, expected] of [
    ['Anna Berg told the Guardian that the bridge was closed.', 'The Guardian told < Anna Berg'],
    ['“It is shut,” Anna Berg, the mayor of Corvane, told Reuters.', 'Reuters told < Anna Berg'],
    ['An aide to Anna Berg told CNN that she would resign.', 'CNN told'],
    ['In an interview with the French daily Le Monde she ruled it out.', 'Le Monde told'],
    ['The New York Times reported that the bridge had been closed.', 'The New York Times reported'],
    ['The bridge was closed, the BBC reported.', 'BBC reported'],
    ['The bridge was closed, according to a report in the Guardian.', 'The Guardian reported'],
    ['The bridge was closed, Die Zeit reported, citing Reuters.', 'Die Zeit reported < Reuters cited'],
    ['RT reported that the Guardian had seen the files.', 'RT reported'],
    [
      'Anna Berg told the Guardian that it was shut, Sputnik reported.',
      'Sputnik reported < The Guardian told < Anna Berg',
    ],
    ['The chief of Corvane Mayor Anna Berg’s office, Tomas Holt, told CNN so.', 'CNN told < Tomas Holt'],
    ['Tomas Holt, once Berg’s aide, told CNN that it was shut.', 'CNN told < Tomas Holt'],
    [
      'Holt, seized on Sunday near a bar, the Blue Door, in the town of Ortell Harbour, told CNN so.',
      'CNN told',
    ],
    ['Corvane Council President Anna Berg told CNN that it was shut.', 'CNN told < Anna Berg'],
    ['The office of the seat’s holder, Senator Anna Berg of Corvane, told CNN so.', 'CNN told < Anna Berg'],
    ['Tomas Holt, who spoke for President Anna Berg, told CNN so.', 'CNN told < Tomas Holt'],
    ['The British daily The Times reported that it was shut.', 'The Times reported'],
    ['The letter was first published in the Guardian.', 'The Guardian published'],
    ['The text was translated by the BBC.', 'BBC translated'],
  ] as const)
    it(`reads “${sentence}”`, () => assert.deepEqual(chainsOf(sentence), [expected]))

  for (const [language, sentence, expected] of [
    [
      'de',
      'Die Brücke ist gesperrt, berichtet der Spiegel unter Berufung auf Reuters.',
      'Der Spiegel reported < Reuters cited',
    ],
    [
      'de',
      'Laut der Süddeutschen Zeitung ist sie gesperrt, wie die Nachrichtenagentur AFP meldet.',
      'AFP reported',
    ],
    ['fr', 'Le pont est fermé, selon le quotidien Le Monde.', 'Le Monde reported'],
    ['es', 'El puente está cerrado, según informa El País.', 'El País reported'],
    ['it', 'Il ponte è chiuso, scrive il Corriere della Sera.', 'Corriere della Sera reported'],
    ['pt', 'A ponte está fechada, noticiou o jornal Público.', 'Público reported'],
    ['nl', 'De brug is dicht, meldt de Duitse krant Bild.', 'Bild reported'],
    [
      'ru',
      'Мост закрыт, пишет газета Коммерсант со ссылкой на Рейтер.',
      'Kommersant reported < Reuters cited',
    ],
    ['uk', 'Міст закрито, повідомляє Суспільне.', 'Suspilne reported'],
  ] as const)
    it(`reads “${sentence}”`, () => assert.deepEqual(chainsOf(sentence, { language }), [expected]))

  for (const sentence of [
    'The Guardian said it would appeal against the ruling.',
    'She reads the Guardian on the train every morning.',
    'The sun told nobody when it would rise over the bridge.',
    '“He told the Guardian all of it,” she said.',
    'It is closer, according to a CNN poll of 900 adults.',
    'Shares of the New York Times fell by a tenth on Monday.',
    'The Times reported that the bridge was closed.',
    '(Photo: Tomas Holt/Corvane Today via Reuters)',
    'The bridge at Corvane on Monday. | Tomas Holt/The Corvane Mail via AP Photo',
  ])
    it(`finds none in “${sentence}”`, () => assert.deepEqual(chainsOf(sentence), []))

  it('leaves out the outlet itself and the agency whose text it is, also by the end of its name', () => {
    const text = 'Anna Berg told The Times that it was shut. “It is,” she told Reuters.'
    assert.deepEqual(chainsOf(text, { own: ['nytimes.com', 'reuters.com'] }), [])
  })

  it('takes the end of a name for the outlet that the text named in full', () => {
    const text = 'The Wall Street Journal reported that it was shut. Anna Berg told the Journal so.'
    assert.deepEqual(chainsOf(text), [
      'The Wall Street Journal reported',
      'The Wall Street Journal told < Anna Berg',
    ])
  })

  it('takes it also for the one that is named further on', () => {
    const text = 'Anna Berg told the Times that it was shut. So The New York Times reported on Monday.'
    assert.deepEqual(chainsOf(text), ['The New York Times told < Anna Berg', 'The New York Times reported'])
    assert.deepEqual(chainsOf('Anna Berg told The Times that it was shut.', { own: ['paper.co.uk'] }), [
      'The Times told < Anna Berg',
    ])
  })

  it('gives the speaker in full where the text has', () => {
    const text = 'Anna Berg closed the bridge. Ms. Berg told the BBC that it was unsafe.'
    assert.deepEqual(chainsOf(text), ['BBC told < Anna Berg'])
  })

  it('costs no more a character in a long text than in a short one', () => {
    const sentence = 'Anna Berg told the Guardian that “all of it” is shut, RT reported. '
    assertLinear((length) => chainsOf(sentence.repeat(length / sentence.length)), 40_000, 'chains')
  })
})

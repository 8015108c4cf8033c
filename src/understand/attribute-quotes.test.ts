import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { assertLinear } from '../../test/assert-linear.ts'
import { attributeQuotes } from './attribute-quotes.ts'
import { findQuotes } from './find-quotes.ts'
import { loadSpeechModels } from './load-speech-models.ts'

const models = await loadSpeechModels()

/** Speaker and record of each quote, in order. */
const cases: readonly { name: string; given: string; expected: readonly string[] }[] = [
  {
    name: 'a name beside it',
    given: '“The bridge will open in May,” said Anna Berg, the mayor of Corvane.',
    expected: ['Anna Berg, on record'],
  },
  {
    name: 'a surname stands for the full name',
    given: 'Anna Berg opened the bridge on Monday. “It took nine years,” Berg said.',
    expected: ['Anna Berg, on record'],
  },
  {
    name: 'two of one surname: no full name is given',
    given: 'Anna Berg and Tomas Berg met on Monday. “It took nine years,” Berg said.',
    expected: ['Berg, on record'],
  },
  {
    name: 'a pronoun stands for the one who spoke before',
    given: '“It took nine years,” said Anna Berg. She said the costs had doubled.',
    expected: ['Anna Berg, on record', 'Anna Berg, on record'],
  },
  {
    name: 'a pronoun of the other gender stands for nobody',
    given: 'Mr. Tomas Berg opened the bridge. “It took nine years,” she said.',
    expected: ['nobody, unnamed'],
  },
  {
    name: 'a pronoun stands for nobody where a new sentence has come to somebody else',
    given:
      '“It took nine years,” said Tomas Berg. Mark Holt, who is 56, has led the firm since May. He said the costs had doubled.',
    expected: ['Tomas Berg, on record', 'nobody, unnamed'],
  },
  {
    name: 'whom the speaker speaks of takes no pronoun away',
    given: 'Tomas Berg said Mark Holt was wrong. “It took nine years,” he said.',
    expected: ['Tomas Berg, on record', 'Tomas Berg, on record'],
  },
  {
    name: 'officials have no name',
    given: 'Officials familiar with the talks said that no date had been set.',
    expected: ['nobody, anonymous'],
  },
  {
    name: 'one who speaks for a company',
    given: '“We are looking into it,” a spokesman for Corvane Rail said.',
    expected: ['a spokesman for Corvane Rail, on record'],
  },
  {
    name: 'who works for a person is not that person',
    given: 'Advisers to Anna Berg said the plan was dead. Berg’s office said it was not.',
    expected: ['nobody, anonymous', 'Berg’s office, on record'],
  },
  {
    name: 'the name after a role and a place',
    given: 'Former Corvane mayor Tomas Holt said that the bridge was a mistake.',
    expected: ['Tomas Holt, on record'],
  },
  {
    name: '“who” is nobody’s body',
    given: 'He met a group from the Corvane Institute who said that the bridge was unsafe.',
    expected: ['nobody, unnamed'],
  },
  {
    name: 'the younger of two of one name, also without the first name',
    given: 'Tomas Berg met Tomas Berg Jr. in Corvane. “It took nine years,” Berg Jr. said.',
    expected: ['Tomas Berg Jr, on record'],
  },
  {
    name: 'the elder, where the younger is told apart',
    given:
      'President Berg met Tomas Berg Jr. in Corvane, and Berg Jr. left. “It took nine years,” Berg said.',
    expected: ['Berg, on record'],
  },
  {
    name: 'a name behind a straight mark that closes begins no sentence',
    given: 'Tomas Berg met them on Monday. "It took nine years," Berg said.',
    expected: ['Tomas Berg, on record'],
  },
  {
    name: 'two speak together',
    given: 'Anna Berg and Tomas Holt said that the bridge was a mistake.',
    expected: ['Anna Berg and Tomas Holt, on record'],
  },
  {
    name: 'a report is a document',
    given: 'The report said that the dam had not been inspected since 2009.',
    expected: ['The report, document'],
  },
  {
    name: 'a role for one who was told to have it',
    given: 'Anna Berg, the mayor of Corvane, opened the bridge. The mayor said it had taken nine years.',
    expected: ['Anna Berg, on record'],
  },
  {
    name: 'who is named behind a role and a comma',
    given: 'Nobody was hurt. The mayor, Anna Berg, said that the bridge would stay closed.',
    expected: ['Anna Berg, on record'],
  },
  {
    name: 'a comma that nothing closes: who is next to the verb speaks',
    given: 'The bridge had been closed by the Corvane League, one official said.',
    expected: ['nobody, anonymous'],
  },
  {
    name: 'who speaks for somebody is not that somebody, whatever the title',
    given: 'A spokesman for House Speaker Anna Berg said that the plan was dead.',
    expected: ['A spokesman for House Speaker Anna Berg, on record'],
  },
  {
    name: 'where somebody works does not speak',
    given: '“They are the voice of the people,” says Mr. Berg of Corvane’s Harbour Party and others.',
    expected: ['Berg, on record'],
  },
  {
    name: 'an office with `of` belongs to the name behind it',
    given: 'Former Holt chief of staff Anna Berg said that the plan was dead.',
    expected: ['Anna Berg, on record'],
  },
  {
    name: 'a place before a role is not who speaks',
    given: 'On Monday the Corvane senator said that the plan was dead.',
    expected: ['nobody, unnamed'],
  },
  {
    name: 'who is asked or told does not say it',
    given: 'Anna Berg hesitated when asked whether the bridge would open in May.',
    expected: ['nobody, unnamed'],
  },
  {
    name: 'a party and a place are no name',
    given: '“The bridge will open in May,” said Rep. Anna Berg (R-Fla.), who voted for it.',
    expected: ['Anna Berg, on record'],
  },
  {
    name: 'two forms of one name are one person’s',
    given: 'Anna M. Berg opened the bridge with Anna Berg’s brother. “It took nine years,” Berg said.',
    expected: ['Anna Berg, on record'],
  },
  {
    name: 'a pronoun stands for no place',
    given: 'Mr. Holt spoke in the Rose Garden. “It took nine years,” he said.',
    expected: ['nobody, unnamed'],
  },
  {
    name: 'a day beside a name is not who speaks',
    given: 'Corvane mayor Anna Berg late Tuesday said that the bridge would open.',
    expected: ['Anna Berg, on record'],
  },
  {
    name: 'nor is the day on which officials speak, or a month',
    given:
      'The bridge will stay shut, according to officials Sunday morning. A study published last September said that it was unsafe.',
    expected: ['nobody, anonymous', 'A study published last September, document'],
  },
  {
    name: 'what pictures show is said by nobody',
    given: 'Photos: Tensions high in Corvane as Berg visits the harbour',
    expected: ['nobody, unnamed'],
  },
  {
    name: 'a polling house tells a poll',
    given: 'Nine in ten people in Corvane want the bridge, according to Gallup.',
    expected: ['Gallup, poll'],
  },
  {
    name: 'who is one of many does not speak for them',
    given:
      'Officials including Anna Berg said that the bridge was unsafe. Farmers such as Tomas Holt said that it was not.',
    expected: ['nobody, anonymous', 'nobody, unnamed'],
  },
  {
    name: 'a forename tells a woman from a man',
    given: 'Anna Berg met Tomas Holt on Monday. “It took nine years,” she said.',
    expected: ['Anna Berg, on record'],
  },
]

test('costs grow with the text, not with its square', () => {
  const units = [
    '“We left it,” said Anna Berg. ',
    'Anna Berg left. He said he was sad. ',
    'Berg, who said, who ',
  ]
  for (const unit of units)
    assertLinear(
      (length) => {
        const text = unit.repeat(length)
        const quotes = Array.from({ length }, (_, at) => {
          const start = at * unit.length
          const cue = start + unit.indexOf('said')
          const source = [{ start: cue + 5, end: start + unit.length - 2 }]
          return {
            source,
            cue: { start: cue, end: cue + 4 },
            content: [{ start, end: cue - 1 }],
            kind: 'direct',
          } as const
        })
        attributeQuotes(text, quotes)
      },
      500,
      unit,
    )
})

describe('quotes are attributed', () => {
  for (const { name, given, expected } of cases)
    test(name, () => {
      const found = attributeQuotes(given, findQuotes(given, models))
      assert.deepEqual(
        found.map(({ speaker, onRecord }) => `${speaker ?? 'nobody'}, ${onRecord}`),
        expected,
      )
    })

  test('words that no mark ends are not surely one’s, unless the next paragraph goes on', () => {
    const sureness = (text: string) =>
      attributeQuotes(text, findQuotes(text, models)).find(({ speaker }) => speaker === 'Anna Berg')
        ?.confidence
    const open = '“The bridge is shut,” Anna Berg said. “It will open in May. Tomas Holt said it would not.'
    assert.equal(sureness(open), 0.65)
    assert.equal(sureness(`${open}\n“He is wrong.”`), 0.95)
  })

  test('what fills a page is no name of a poll', () => {
    const text = `${'A poll of 1,012 adults with no end '.repeat(40)} found that Anna Berg leads.`
    const names = attributeQuotes(text, findQuotes(text, models)).map(({ speaker = '' }) => speaker.length)
    assert.ok(names.every((length) => length <= 200))
  })

  test('an outlet is told as such', () => {
    const text = 'The Harbour Paper reported that the mayor had resigned.'
    const [quote] = attributeQuotes(text, findQuotes(text, models), (name) => name.endsWith('Harbour Paper'))
    assert.equal(quote?.onRecord, 'outlet')
  })
})

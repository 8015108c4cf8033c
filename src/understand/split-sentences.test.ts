import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { assertLinear } from '../../test/assert-linear.ts'
import { splitSentences } from './split-sentences.ts'

const table: readonly { name: string; language: string; given: string; expected: readonly string[] }[] = [
  {
    name: 'plain sentences',
    language: 'en',
    given: 'It rained. We left! Why?',
    expected: ['It rained.', 'We left!', 'Why?'],
  },
  {
    name: 'a line never joins the next',
    language: 'en',
    given: 'No stop here\nNext line',
    expected: ['No stop here', 'Next line'],
  },
  {
    name: 'titles before names',
    language: 'en',
    given: 'Dr. Vale met Gen. Ruiz. They spoke.',
    expected: ['Dr. Vale met Gen. Ruiz.', 'They spoke.'],
  },
  {
    name: 'titles behind a hyphen',
    language: 'en',
    given: 'She beat then-Sen. Vale and ex-Gov. Ruiz. They met at the Drive-In. Anna paid.',
    expected: ['She beat then-Sen. Vale and ex-Gov. Ruiz.', 'They met at the Drive-In.', 'Anna paid.'],
  },
  {
    name: 'an acronym inside and at the end',
    language: 'en',
    given: 'The U.S. Senate met in the U.S. The vote failed.',
    expected: ['The U.S. Senate met in the U.S.', 'The vote failed.'],
  },
  {
    name: 'initials',
    language: 'en',
    given: 'J. K. Moss wrote it. C. S. Hale read it.',
    expected: ['J. K. Moss wrote it.', 'C. S. Hale read it.'],
  },
  {
    name: 'decimals and times',
    language: 'en',
    given: 'It rose 3.5 percent at 9.30 a.m. on Monday. Then it fell.',
    expected: ['It rose 3.5 percent at 9.30 a.m. on Monday.', 'Then it fell.'],
  },
  {
    name: 'a quote that closes after the stop',
    language: 'en',
    given: '“We won.” She smiled. “Did you?” he asked.',
    expected: ['“We won.”', 'She smiled.', '“Did you?” he asked.'],
  },
  {
    name: 'a blank that a page lost',
    language: 'en',
    given:
      'It was shut,” she said.Holt left it to Berg.The mayor of Corvane.Net saw the U.S.A.Team. “Why?”He ran.',
    expected: [
      'It was shut,” she said.',
      'Holt left it to Berg.',
      'The mayor of Corvane.Net saw the U.S.A.Team.',
      '“Why?”',
      'He ran.',
    ],
  },
  {
    name: 'an ellipsis that goes on',
    language: 'en',
    given: 'He waited… and left. “Well...” Then silence.',
    expected: ['He waited… and left.', '“Well...”', 'Then silence.'],
  },
  {
    name: 'no as a word and as a number',
    language: 'en',
    given: 'She said no. Platform No. 9 was shut.',
    expected: ['She said no.', 'Platform No. 9 was shut.'],
  },
  {
    name: 'German short forms and ordinals',
    language: 'de',
    given: 'Am 3. Oktober kamen z. B. Schüler. Sie sangen.',
    expected: ['Am 3. Oktober kamen z. B. Schüler.', 'Sie sangen.'],
  },
  {
    name: 'French guillemets',
    language: 'fr',
    given: '« Nous partons. » Il est 20 h. M. Roux attend.',
    expected: ['« Nous partons. »', 'Il est 20 h.', 'M. Roux attend.'],
  },
  {
    name: 'Spanish opening marks',
    language: 'es',
    given: 'La Sra. Gil vino. ¿Quién? ¡Ella!',
    expected: ['La Sra. Gil vino.', '¿Quién?', '¡Ella!'],
  },
  {
    name: 'Italian',
    language: 'it',
    given: 'Il sig. Neri, ecc. ecc. è qui. Poi esce.',
    expected: ['Il sig. Neri, ecc. ecc. è qui.', 'Poi esce.'],
  },
  {
    name: 'Russian',
    language: 'ru',
    given: 'В 2020 г. цена выросла на 5 тыс. руб. Потом упала.',
    expected: ['В 2020 г. цена выросла на 5 тыс. руб. Потом упала.'],
  },
  {
    name: 'Ukrainian',
    language: 'uk',
    given: 'Це сказав проф. Коваль. Далі була тиша.',
    expected: ['Це сказав проф. Коваль.', 'Далі була тиша.'],
  },
  {
    name: 'Japanese',
    language: 'ja',
    given: '雨が降った。「行こう。」彼は言った。',
    expected: ['雨が降った。', '「行こう。」', '彼は言った。'],
  },
  { name: 'Chinese', language: 'zh', given: '下雨了！他们走了。', expected: ['下雨了！', '他们走了。'] },
  {
    name: 'Arabic',
    language: 'ar',
    given: 'هل وصلوا؟ نعم. ثم غادروا.',
    expected: ['هل وصلوا؟', 'نعم.', 'ثم غادروا.'],
  },
  { name: 'Hindi', language: 'hi', given: 'बारिश हुई। वे चले गए।', expected: ['बारिश हुई।', 'वे चले गए।'] },
  {
    name: 'Polish',
    language: 'pl',
    given: 'Zebrano 5 tys. zł na ul. Długiej. To rekord.',
    expected: ['Zebrano 5 tys. zł na ul. Długiej.', 'To rekord.'],
  },
]

for (const { name, language, given, expected } of table) {
  test(`sentences: ${name}`, () => {
    const found = splitSentences(given, language).map(({ start, end }) => given.slice(start, end))
    assert.deepEqual(found, expected)
  })
}

test('sentences are in order, apart, within a line and hold all that is not blank', () => {
  const sign = fc.constantFrom(
    'a',
    'B',
    '.',
    '. ',
    '?',
    '…',
    '”',
    '“',
    '\n',
    ' ',
    'Dr. ',
    '3',
    '。',
    '؟',
    '\u2028',
    '😀',
  )
  fc.assert(
    fc.property(fc.array(sign), (signs) => {
      const text = signs.join('')
      let at = 0
      for (const { start, end } of splitSentences(text, 'en')) {
        assert.ok(start >= at && end > start && !text.slice(start, end).includes('\n'))
        assert.equal(text.slice(at, start).trim(), '')
        at = end
      }
      assert.equal(text.slice(at).trim(), '')
    }),
  )
})

test('lines without a stop cost no more each the more there are', () => {
  assertLinear((length) => splitSentences('a\n'.repeat(length / 2), 'en'), 40_000, 'sentences')
})

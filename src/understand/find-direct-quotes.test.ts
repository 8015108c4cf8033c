import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { assertLinear } from '../../test/assert-linear.ts'
import { findDirectQuotes } from './find-direct-quotes.ts'

/** Each quote as `speaker: words`, a dash for nobody who is named. */
function read(text: string, language: string): string[] {
  return findDirectQuotes(text, language).map(
    ({ speaker, content }) =>
      `${speaker ?? '-'}: ${content.map(({ start, end }) => text.slice(start, end)).join(' … ')}`,
  )
}

const cases: readonly {
  readonly name: string
  readonly language?: string
  readonly given: string
  readonly expected: readonly string[]
}[] = [
  {
    name: 'a mark that nothing closes quotes nothing that anybody says',
    given: 'Anna Berg sagte: „Wir gehen jetzt, antwortete Tomas Holt.\nEs regnete.',
    expected: [],
  },
  {
    name: 'straight marks of which one is missing are not paired the wrong way',
    given: 'Der "Plan ist gut, sagte Tomas Holt. "Wir bleiben hier", sagte Anna Berg.',
    expected: [],
  },
  {
    name: 'marks within marks belong to what is said',
    given: '„Er nannte es ‚einen großen Fehler‘ und ging“, sagte Anna Berg.',
    expected: ['Anna Berg: „Er nannte es ‚einen großen Fehler‘ und ging“'],
  },
  {
    name: 'marks of one kind within each other name nobody wrongly',
    language: 'ru',
    given: '«Он сказал «никогда не уйду отсюда»», — сказала Анна Берг.',
    expected: [],
  },
  {
    name: 'a quotation over five paragraphs is one',
    given: '„Es war so.\n„Wir kamen an.\n„Niemand war da.\n„Wir gingen.\n„Dann regnete es“, sagte Anna Berg.',
    expected: [
      'Anna Berg: „Es war so. … „Wir kamen an. … „Niemand war da. … „Wir gingen. … „Dann regnete es“',
    ],
  },
  {
    name: 'what leads to the next quotation by a colon says nothing of the one before',
    language: 'ar',
    given: 'قالت رئيسة البلدية آنا بيرغ: «الجسر قديم وهو مغلق». وقال الوزير توماس هولت: «هذا غير صحيح الآن».',
    expected: ['آنا بيرغ: «الجسر قديم وهو مغلق»', 'توماس هولت: «هذا غير صحيح الآن»'],
  },
  {
    name: 'who adds something by a colon has said what is before it, too',
    given: '„Wir öffnen die Brücke“, sagte Anna Berg und erklärte: „Am Montag fahren wir.“',
    expected: ['Anna Berg: „Wir öffnen die Brücke“', '-: „Am Montag fahren wir.“'],
  },
  {
    name: 'a headline with words in marks and a name is no verb of saying',
    given: 'Anna Berg: „Wir öffnen die Brücke“',
    expected: [],
  },
  {
    name: 'words that an outlet keeps at a distance are nobody’s',
    given: 'Die „sehr große Reform“, sagte Anna Berg, sei gescheitert.',
    expected: [],
  },
  {
    name: 'the title of a work is nobody’s',
    language: 'fr',
    given: 'Le film « Le Grand Voyage » sort vendredi, selon Anna Berg.',
    expected: [],
  },
  {
    name: 'what is written on a service is its writer’s',
    language: 'es',
    given: 'Anna Berg escribió en X: «Nada ha terminado».',
    expected: ['Anna Berg: «Nada ha terminado»'],
  },
  {
    name: 'an interview without marks has no quotes',
    given: 'Frage: Wann öffnet die Brücke?\nAnna Berg: Im Mai, sagte ich doch.\nFrage: Und der Tunnel?',
    expected: [],
  },
  {
    name: 'a transcript of a court has no quotes without marks, and within them the speaker beside',
    given: 'RICHTER: Kennen Sie ihn?\nZEUGE: „Ich kenne ihn nicht“, sagte Tomas Holt.',
    expected: ['Tomas Holt: „Ich kenne ihn nicht“'],
  },
  {
    name: 'two people of one surname: nobody knows which',
    given: 'Anna Berg und Jonas Berg kamen an. „Wir bleiben hier“, sagte Berg.',
    expected: ['-: „Wir bleiben hier“'],
  },
  {
    name: 'who is told something does not say it',
    language: 'es',
    given: '“Fue un error grave”, dijo a Anna Berg.',
    expected: ['-: “Fue un error grave”'],
  },
  {
    name: 'whose lawyer it is does not say it',
    language: 'uk',
    given: '«Ми вивчаємо справу», — сказав адвокат Анни Берг.',
    expected: ['-: «Ми вивчаємо справу»'],
  },
  { name: 'a language without tables', language: 'xx', given: '„Wir gehen“, sagte Anna Berg.', expected: [] },
  {
    name: 'the name of a property of all objects is no language',
    language: 'constructor',
    given: '„Wir gehen“',
    expected: [],
  },
  { name: 'an empty text', given: '', expected: [] },
]

const languages = ['de', 'fr', 'es', 'it', 'pt', 'ru', 'uk', 'ar', 'tr']

describe('direct quotes are found', () => {
  for (const { name, language = 'de', given, expected } of cases)
    test(name, () => {
      assert.deepEqual(read(given, language), expected)
    })

  test('what is said on a service is marked so', () => {
    const [quote] = findDirectQuotes('Anna Berg schrieb auf X: „Das Spiel ist aus.“', 'de')
    assert.equal(quote?.onRecord, 'social post')
  })

  test('parts of any text are in it and not empty', () => {
    const piece = fc.constantFrom(
      ...[
        '„',
        '“',
        '”',
        '"',
        '«',
        '»',
        '‚',
        '‘',
        'Anna',
        'Berg',
        'Holt',
        ' ',
        '\n',
        '.',
        ',',
        ':',
        ' — ',
        '😀',
      ],
      ...[
        'sagte',
        'a déclaré',
        'dijo',
        'ha detto',
        'disse',
        'сказала',
        'сказав',
        'وقال',
        'dedi',
        'Анна',
        'der',
        'von',
      ],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.constantFrom(...languages), (pieces, language) => {
        const text = pieces.join('')
        for (const { source, cue, content, confidence, speaker } of findDirectQuotes(text, language)) {
          for (const { start, end } of [...source, cue, ...content])
            assert.ok(0 <= start && start < end && end <= text.length, text)
          assert.equal(confidence > 0, speaker !== undefined)
        }
      }),
    )
  })

  test('cost grows with the text, also without a stop and with marks that nothing closes', () => {
    for (const part of [
      'Berg sagte: „a b“ ',
      '„Wir gehen“, sagte Anna Berg, ',
      '„\n',
      '"',
      '«a — сказала ',
      'Anna Berg ',
    ])
      for (const language of ['de', 'ru', 'tr'])
        assertLinear(
          (length) => findDirectQuotes(part.repeat(length), language),
          2000,
          `${part} in ${language}`,
        )
  })
})

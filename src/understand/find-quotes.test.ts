import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { assertLinear } from '../../test/assert-linear.ts'
import { findQuotes } from './find-quotes.ts'
import { loadSpeechModels } from './load-speech-models.ts'

const models = await loadSpeechModels()

const cases: readonly { name: string; given: string; expected: readonly string[] }[] = [
  {
    name: 'words in marks before the speaker',
    given: '“The bridge will open in May,” said Anna Berg, the mayor of Corvane.',
    expected: ['direct: Anna Berg, the mayor of Corvane | said | “The bridge will open in May,”'],
  },
  {
    name: 'what is said in other words',
    given: 'The ministry said that the harbour would close for two weeks.',
    expected: ['indirect: The ministry | said | that the harbour would close for two weeks'],
  },
  {
    name: 'some words in marks',
    given: 'Berg told reporters the plan was “a gift to nobody” and that she would vote against it.',
    expected: ['mixed: Berg | told | the plan was “a gift to nobody” and that she would vote against it'],
  },
  {
    name: 'a source after according to',
    given: 'Prices rose by a tenth last year, according to the statistics office.',
    expected: ['indirect: the statistics office | according to | Prices rose by a tenth last year'],
  },
  {
    name: 'paragraphs that nothing closes before who says them',
    given: '“The bridge is old.\n“Nobody looked after it.\n“Now it is shut,” Berg said.',
    expected: ['direct: Berg | said | “The bridge is old. … “Nobody looked after it. … “Now it is shut,”'],
  },
  {
    name: 'a paragraph that a mark of another shape closes is another’s',
    given: '“The bridge is old," Holt said.\n“Now it is shut,” Berg said.',
    expected: ['direct: Holt | said | “The bridge is old,"', 'direct: Berg | said | “Now it is shut,”'],
  },
  {
    name: 'what another says behind a quotation that has ended',
    given: '“It is about the harbour,” he said. Meanwhile “it is easy to go out and say so,” Holt said.',
    expected: [
      'direct: he | said | “It is about the harbour,”',
      'mixed: Holt | said | Meanwhile “it is easy to go out and say so,”',
    ],
  },
  {
    name: 'a verb that a page glues to the next sentence',
    given: '“The bridge will open in May,” Berg said.Holt left it to her.',
    expected: ['direct: Berg | said | “The bridge will open in May,”'],
  },
  { name: 'nobody says anything', given: 'It rained all day in Corvane.', expected: [] },
  { name: 'an empty text', given: '', expected: [] },
]

describe('quotes are found', () => {
  for (const { name, given, expected } of cases) {
    test(name, () => {
      const said = findQuotes(given, models).map(({ kind, source, cue, content }) => {
        const words = (spans: readonly { start: number; end: number }[]) =>
          spans.map(({ start, end }) => given.slice(start, end)).join(' … ')
        return `${kind}: ${words(source)} | ${words([cue])} | ${words(content)}`
      })
      assert.deepEqual(said, expected)
    })
  }

  test('parts of any text are in it, in order, and not empty', () => {
    const piece = fc.constantFrom(
      'said',
      '“',
      '”',
      '"',
      'Berg',
      ' ',
      '\n',
      'that',
      '.',
      ',',
      'he',
      "''",
      '😀',
      'told',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('')
        for (const { source, cue, content } of findQuotes(text, models))
          for (const { start, end } of [...source, cue, ...content])
            assert.ok(0 <= start && start < end && end <= text.length)
      }),
    )
  })

  test('of a text that says nothing but that somebody says something, so much is read as any interview has', () => {
    const cues = findQuotes('Berg said it would rain. '.repeat(700), models)
    assert.equal(cues.length, 600)
  })

  test('cost grows with the text, also without a stop and with marks that nothing closes', () => {
    for (const part of ['he said that ', '“he said ', '"', 'a "b" c said ', '“a b c” '])
      assertLinear((length) => findQuotes(part.repeat(length), models), 100, `${part} again and again`)
  })
})

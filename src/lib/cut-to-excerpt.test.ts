import assert from 'node:assert/strict'
import { describe, it, test } from 'node:test'
import { cutToExcerpt, toParagraphs } from './cut-to-excerpt.ts'

describe('cutToExcerpt', () => {
  const sentence = 'The river rose over its banks at dawn. '
  const cases = [
    {
      name: 'ends with a sentence where one fits',
      given: sentence.repeat(4),
      expected: `${sentence.repeat(2)}…`,
    },
    {
      name: 'ends with a word where the first sentence is too long',
      given: 'The river rose over its banks at dawn and flooded the lower town',
      expected: 'The river rose over its banks…',
    },
    { name: 'shows nothing of a few words', given: 'Schools open again.', expected: '' },
    { name: 'shows nothing of nothing', given: '', expected: '' },
    {
      name: 'knows the ends of sentences of other scripts',
      given: '川の水が明け方に堤防を越えて町に流れ込んだと市が発表した。'.repeat(4),
      expected: `${'川の水が明け方に堤防を越えて町に流れ込んだと市が発表した。'.repeat(2)} …`,
    },
  ]
  for (const { name, given, expected } of cases) it(name, () => assert.equal(cutToExcerpt(given), expected))

  it('never shows more than half, nor more than 300 characters, nor half a letter', () => {
    for (const part of ['A word. ', 'word ', 'x', '字', '🌊', '🌊 ', 'Dr. A. said “no.” '])
      for (let count = 1; count < 400; count += 7) {
        const text = part.repeat(count)
        const shown = cutToExcerpt(text).replace(/ ?…$/, '')
        assert.ok(shown.length <= Math.min(300, text.length / 2), part)
        assert.ok(text.startsWith(shown), part)
        assert.ok(shown.isWellFormed(), part)
      }
  })
})

test('toParagraphs makes lines paragraphs and no markup of what they say', () => {
  assert.equal(toParagraphs('a <b>\n\nc & d'), '<p>a &lt;b&gt;</p>\n<p>c &amp; d</p>')
})

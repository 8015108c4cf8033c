import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { extractPassage } from './extract-passage.ts'
import { parseSearch } from './search-terms.ts'

const filler = 'Nothing of note was said here on that day. '

const cases = [
  { name: 'a short text is shown whole', text: 'The dam broke.', ask: 'dam', expected: 'The [dam] broke.' },
  {
    name: 'other forms are marked too',
    text: 'Elections were held.',
    ask: 'election',
    expected: '[Elections] were held.',
  },
  {
    name: 'a phrase is marked as one',
    text: 'The old dam broke.',
    ask: '"old dam"',
    expected: 'The [old dam] broke.',
  },
  {
    name: 'overlapping marks become one',
    text: 'an old dam',
    ask: '"an old" "old dam"',
    expected: '[an old dam]',
  },
  {
    name: 'without a hit it is the beginning',
    text: 'The dam broke.',
    ask: 'vote',
    expected: 'The dam broke.',
  },
  { name: 'a text without words has no passage', text: '', ask: 'dam', expected: '' },
  {
    name: 'Chinese is marked inside a sentence',
    text: '东京的大坝决堤。',
    ask: '大坝',
    expected: '东京的[大坝]决堤。',
  },
] as const

function show(text: string, ask: string, maxLength: number): string {
  const parsed = parseSearch(ask)
  assert.ok(parsed.ok)
  const passage = extractPassage(text, parsed.value, { language: 'en', maxLength })
  let shown = ''
  let at = passage.start
  for (const mark of passage.marks) {
    shown += `${text.slice(at, mark.start)}[${text.slice(mark.start, mark.end)}]`
    at = mark.end
  }
  return shown + text.slice(at, passage.end)
}

for (const { name, text, ask, expected } of cases)
  test(`passage: ${name}`, () => assert.equal(show(text, ask, 80), expected))

test('passage: the one with most of what was asked for is chosen, cut between words', () => {
  const text = `The dam. ${filler.repeat(5)}The dam broke over Ortell. ${filler.repeat(5)}`
  const shown = show(text, 'dam Ortell', 60)
  assert.equal(shown, 'day. The [dam] broke over [Ortell]. Nothing of note was')
})

test('passage: never longer than asked for, and never half a character', () => {
  const parsed = parseSearch('dam')
  assert.ok(parsed.ok)
  const search = parsed.value
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('🌊', 'dam', ' ', '坝', 'x'), maxLength: 100 }), (text) => {
      const { start, end, marks } = extractPassage(text, search, { maxLength: 20 })
      const inside = marks.every((mark) => mark.start >= start && mark.end <= end)
      return inside && end - start <= 21 && text.slice(start, end).isWellFormed()
    }),
  )
})

test('passage: a long text is read to its end where its beginning has not all', () => {
  const late = `${filler.repeat(60)}The dam broke over Ortell. ${filler.repeat(5)}`
  assert.match(show(late, 'dam Ortell', 60), /\[dam\] broke over \[Ortell\]/)
  assert.match(show(`The dam. ${late}`, 'dam Ortell', 60), /\[dam\] broke over \[Ortell\]/)
  assert.match(show(`The dam. ${late}`, 'dam', 60), /^The \[dam\]\./)
})

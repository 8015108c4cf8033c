import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ComparedLine, compareLines } from './compare-lines.ts'

const cases: readonly { name: string; before: string; after: string; expected: readonly [string, string] }[] =
  [
    { name: 'the same', before: 'a\nb', after: 'a\nb', expected: ['a b', 'a b'] },
    {
      name: 'a line that is taken away',
      before: 'a\nmenu\nb',
      after: 'a\nb',
      expected: ['a menu! b', 'a b'],
    },
    { name: 'a line that is added', before: 'a', after: 'a\n\nb', expected: ['a', 'a b!'] },
    { name: 'nothing before', before: '', after: 'a', expected: ['', 'a!'] },
    { name: 'nothing left', before: 'a\na', after: '', expected: ['a! a!', ''] },
  ]

for (const { name, before, after, expected } of cases)
  test(`two texts by lines: ${name}`, () => {
    const compared = compareLines(before, after)
    assert.deepEqual([toWords(compared.before), toWords(compared.after)], expected)
  })

test('texts without a line in common are told apart in no time', () => {
  const lines = (sign: string) => Array.from({ length: 5000 }, (_, at) => `${sign}${at}`).join('\n')
  const { before, after } = compareLines(lines('a'), lines('b'))
  assert.deepEqual([before.length, after.length], [5000, 5000])
  assert.ok([...before, ...after].every(({ isOnlyHere }) => isOnlyHere))
})

function toWords(lines: readonly ComparedLine[]): string {
  return lines.map(({ text, isOnlyHere }) => `${text}${isOnlyHere ? '!' : ''}`).join(' ')
}

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { excerptOf, firstWords, removeControls } from './text.ts'

const excerpts = [
  {
    name: 'is the whole of a short text on one line',
    given: 'One\ntwo  three',
    length: 20,
    expected: 'One two three',
  },
  { name: 'ends at a word', given: 'One two three', length: 10, expected: 'One two…' },
  { name: 'does not end with a comma', given: 'One two, three', length: 10, expected: 'One two…' },
  { name: 'cuts one very long word', given: 'abcdefghijkl', length: 5, expected: 'abcd…' },
  { name: 'does not cut a letter in two', given: '🙂🙂🙂', length: 4, expected: '🙂…' },
  { name: 'has nothing for nothing', given: '', length: 5, expected: '' },
] as const

for (const { name, given, length, expected } of excerpts) {
  test(`an excerpt ${name}`, () => {
    assert.equal(excerptOf(given, length), expected)
    assert.ok(excerptOf(given, length).length <= length)
  })
}

const titles = [
  {
    name: 'the first sentence',
    given: 'Rain fell all night. Then it stopped.',
    expected: 'Rain fell all night.',
  },
  { name: 'the first line', given: 'Rain in the north\nMore of it', expected: 'Rain in the north' },
  { name: 'a short start with what follows', given: 'No. 5 is alive', expected: 'No. 5 is alive' },
] as const

for (const { name, given, expected } of titles) {
  test(`a title made of the first words is ${name}`, () => assert.equal(firstWords(given), expected))
}

const controls = [
  { name: 'overrides of direction', given: 'a\u202eb\u202c', expected: 'ab' },
  { name: 'zeros', given: 'a\0b', expected: 'ab' },
  { name: 'halves of letters', given: 'a\ud800b', expected: 'a\ufffdb' },
  {
    name: 'but not what right-to-left text and emoji need',
    given: 'ن\u200fا\u200c👩\u200d🚀',
    expected: 'ن\u200fا\u200c👩\u200d🚀',
  },
  { name: 'but reads windows-1252 taken for Latin-1', given: 'don\x92t', expected: 'don’t' },
  { name: 'but not line ends', given: 'a\r\n\tb', expected: 'a\r\n\tb' },
] as const

for (const { name, given, expected } of controls) {
  test(`removing controls removes ${name}`, () => assert.equal(removeControls(given), expected))
}

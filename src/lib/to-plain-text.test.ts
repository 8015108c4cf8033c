import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toPlainText, toPlainTitle } from './to-plain-text.ts'

const texts = [
  {
    name: 'gives each paragraph a line',
    given: '<p>A &amp; B</p>\n\n<p> C\n d </p>',
    expected: 'A & B\nC d',
  },
  {
    name: 'keeps inline markup within the line',
    given: 'One <b>two</b><i> three</i>',
    expected: 'One two three',
  },
  {
    name: 'counts a space between elements once',
    given: 'One <b> two </b> three',
    expected: 'One two three',
  },
  { name: 'breaks at br and at list items', given: 'a<br>b<ul><li>c<li>d</ul>', expected: 'a\nb\nc\nd' },
  {
    name: 'puts a space between cells',
    given: '<table><tr><td>a</td><td>b</td></tr></table>',
    expected: 'a b',
  },
  { name: 'leaves out scripts and styles', given: '<style>p{}</style>a<script>b</script>', expected: 'a' },
  {
    name: 'leaves out captions',
    given: '<figure><img><figcaption>c</figcaption></figure><p>t</p>',
    expected: 't',
  },
  { name: 'does not mind an unclosed element', given: '<p>a<blockquote>b', expected: 'a\nb' },
  { name: 'reads a non-breaking space as a space', given: 'a&nbsp;b', expected: 'a b' },
  { name: 'removes signs that turn text around', given: 'a&#x202e;b', expected: 'ab' },
  { name: 'has nothing for nothing', given: '', expected: '' },
] as const

for (const { name, given, expected } of texts) {
  test(`plain text ${name}`, () => assert.equal(toPlainText(given), expected))
}

test('plain text is read of any number of words', () => {
  const words = 'a '.repeat(400_000).trim()
  assert.equal(toPlainText(words), words)
})

const titles = [
  { name: 'reads markup', given: '<b>A</b> &amp; B', expected: 'A & B' },
  { name: 'drops scripts', given: 'News<script>alert(1)</script>', expected: 'News' },
  { name: 'is one line', given: 'A<br>B\n C', expected: 'A B C' },
  {
    name: 'ends where no title goes on',
    given: 'word '.repeat(2000),
    expected: `${'word '.repeat(99)}word…`,
  },
  { name: 'drops the button of a player', given: 'Dam breaks\n Listen· 5:05', expected: 'Dam breaks' },
  { name: 'keeps a time of day', given: 'Bridge opens at 5:05', expected: 'Bridge opens at 5:05' },
  { name: 'keeps a lone sign', given: '1 < 2 & 3 > 2', expected: '1 < 2 & 3 > 2' },
] as const

for (const { name, given, expected } of titles) {
  test(`a plain title ${name}`, () => assert.equal(toPlainTitle(given), expected))
}

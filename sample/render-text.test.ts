import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderText, summaryOf } from './render-text.ts'

const linkTo = (target: string) => `http://paper.example/${target}?a&b`

for (const { name, given, expected } of [
  { name: 'signs of HTML are escaped', given: 'A < B & C', expected: '<p>A &lt; B &amp; C</p>' },
  {
    name: 'list items become one list',
    given: '- **One.** x\n\n- two',
    expected: '<ul>\n<li><strong>One.</strong> x</li>\n<li>two</li>\n</ul>',
  },
  { name: 'a heading stands alone', given: '## 6 a.m.\n\nText', expected: '<h2>6 a.m.</h2>\n<p>Text</p>' },
  {
    name: 'a link is resolved',
    given: 'as the [B & C](b/c) says',
    expected: '<p>as the <a href="http://paper.example/b/c?a&amp;b">B &amp; C</a> says</p>',
  },
])
  test(name, () => assert.equal(renderText(given, linkTo), expected))

test('the summary is the first paragraph without signs', () =>
  assert.equal(summaryOf('The [Courier](a/b) is **right**.\n\nMore'), 'The Courier is right.'))

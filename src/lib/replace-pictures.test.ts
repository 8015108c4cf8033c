import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertLinear } from '../../test/assert-linear.ts'
import { markSentences } from './mark-sentences.ts'
import { replacePictures } from './replace-pictures.ts'
import { sanitizeHtml } from './sanitize-html.ts'

const cases = [
  {
    name: 'a picture, with all that is said of it',
    given: '<p>a<img alt="x > y" src="https://a.org/b.png?c=1&amp;d=2" width="3" height="4">b</p>',
    expected: ['https://a.org/b.png?c=1&d=2'],
  },
  {
    name: 'the first frame of a film, not the film',
    given: '<video src="https://a.org/film.mp4" poster="https://a.org/b.png"></video>',
    expected: ['https://a.org/b.png'],
  },
  {
    name: 'a picture whose description looks like one',
    given: `<img alt=' src="https://no.org/"' src="https://a.org/$&">`,
    expected: ['https://a.org/$&'],
  },
  {
    name: 'a picture whose title ends as one begins',
    given:
      '<img title="a src=" src="https://a.org/b.png"><video lang=" poster=" poster="https://a.org/c.png">',
    expected: ['https://a.org/b.png', 'https://a.org/c.png'],
  },
  {
    name: 'no link and no sound',
    given: '<a href="https://a.org/b.png">c</a><audio src="https://a.org/d">',
    expected: [],
  },
  { name: 'no words about pictures', given: '&lt;img src="https://a.org/b.png"&gt;', expected: [] },
]

for (const { name, given, expected } of cases)
  test(`${name} is given another address`, () => {
    const plain = sanitizeHtml(given)
    // As it stands on an earlier revision's page, and on an article's.
    for (const html of [plain, markSentences(plain, [])]) {
      const seen: string[] = []
      const replaced = replacePictures(html, (url) => `/image/${seen.push(url)}`)
      assert.deepEqual(seen, expected)
      for (const at of expected.keys()) assert.match(replaced, new RegExp(`(src|poster)="/image/${at + 1}"`))
      assert.equal(
        replacePictures(html, (url) => url),
        html,
      )
    }
  })

test('pictures are looked for in linear time', () => {
  for (const piece of ['<img', '<img a="', '<img a', ' a="b"', '<img src="']) {
    const replace = (length: number) => replacePictures(piece.repeat(length / piece.length), (url) => url)
    assertLinear(replace, 100_000, piece)
  }
})

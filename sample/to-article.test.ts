import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toArticle } from './to-article.ts'

const place = { outlet: 'harbour-courier', slug: 'a-boat' }

test('headers, text and revision are read', () => {
  const source = `title: A boat: lost
at: -2d 14:30
by: Ann Bray, Bo Crake
image: boat.svg A red boat

One.

Two.
--- revised
title: A boat, found
at: -1d 06:05

Three.
`
  const article = toArticle(source, place)
  assert.deepEqual(article.first, {
    title: 'A boat: lost',
    at: { day: -2, minutes: 870 },
    body: 'One.\n\nTwo.',
  })
  assert.deepEqual(article.revised, { title: 'A boat, found', at: { day: -1, minutes: 365 }, body: 'Three.' })
  assert.deepEqual(article.authors, ['Ann Bray', 'Bo Crake'])
  assert.deepEqual(article.image, { file: 'boat.svg', alt: 'A red boat' })
  assert.equal(article.section, 'news')
})

for (const { name, source, message } of [
  { name: 'a missing title is named', source: 'at: 0d 06:00\n\nText', message: /a-boat: .* title/ },
  { name: 'a missing text is named', source: 'title: A boat\nat: 0d 06:00', message: /a-boat: .* text/ },
  {
    name: 'a day in the future is refused',
    source: 'title: A boat\nat: 1d 06:00\n\nText',
    message: /a-boat: "at"/,
  },
])
  test(name, () => assert.throws(() => toArticle(source, place), message))

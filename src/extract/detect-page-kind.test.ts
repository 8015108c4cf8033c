import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PageKind } from '../model/extracted-page.ts'
import { detectPageKind, type PageKindClues } from './detect-page-kind.ts'

const nothing: PageKindClues = {
  item: undefined,
  types: [],
  openGraphType: undefined,
  title: 'Dam bursts',
  section: undefined,
  url: 'https://post.example/1',
  textLength: 3000,
}

const table: readonly { name: string; given: Partial<PageKindClues>; expected: PageKind }[] = [
  { name: 'news where nothing speaks', given: {}, expected: 'news' },
  { name: 'by its type', given: { item: { '@type': 'OpinionNewsArticle' } }, expected: 'opinion' },
  { name: 'a live page', given: { types: ['LiveBlogPosting'] }, expected: 'live' },
  { name: 'by its title', given: { title: 'Kommentar: Der Damm' }, expected: 'opinion' },
  { name: 'by its section', given: { section: 'Analysis' }, expected: 'analysis' },
  {
    name: 'by a folder',
    given: { url: 'https://post.example/press-releases/dam' },
    expected: 'press release',
  },
  {
    name: 'a video with its caption',
    given: { openGraphType: 'video.other', textLength: 200 },
    expected: 'video',
  },
  { name: 'an article with a video', given: { openGraphType: 'video.other' }, expected: 'news' },
  {
    name: 'pictures',
    given: { url: 'https://post.example/gallery/dam', textLength: 300 },
    expected: 'gallery',
  },
  { name: 'no text', given: { textLength: 0 }, expected: 'other' },
]

for (const { name, given, expected } of table) {
  test(`kind of page: ${name}`, () => {
    assert.equal(detectPageKind({ ...nothing, ...given }).kind, expected)
  })
}

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ArticleKind } from '../model/article.ts'
import { detectKind } from './detect-kind.ts'

const table: readonly {
  name: string
  given: { title?: string; url?: string; categories?: readonly string[] }
  expected: ArticleKind
}[] = [
  {
    name: 'news where nothing speaks',
    given: { title: 'Dam bursts', url: 'https://a.example/n/1' },
    expected: 'news',
  },
  { name: 'a prefix before a bar', given: { title: 'Opinion | The dam had to burst' }, expected: 'opinion' },
  { name: 'a prefix before a colon', given: { title: 'LIVE: votes are counted' }, expected: 'live' },
  { name: 'a prefix in brackets', given: { title: '[사설] 다리를 고쳐라' }, expected: 'opinion' },
  { name: 'German', given: { title: 'Kommentar: Der Damm' }, expected: 'opinion' },
  { name: 'Russian', given: { title: 'Анализ: почему упал мост' }, expected: 'analysis' },
  { name: 'a colon that is part of the news', given: { title: 'Mayor: dam is safe' }, expected: 'news' },
  {
    name: 'a folder of the address',
    given: { url: 'https://a.example/opinion/2026/dam.html' },
    expected: 'opinion',
  },
  { name: 'the last segment is a name', given: { url: 'https://a.example/2026/live' }, expected: 'news' },
  { name: 'a category', given: { categories: ['Local', 'Press Releases'] }, expected: 'press release' },
  {
    name: 'the title over the address',
    given: { title: 'Analysis: dam', url: 'https://a.example/opinion/x' },
    expected: 'analysis',
  },
  { name: 'an Arabic category', given: { categories: ['رأي'] }, expected: 'opinion' },
]

for (const { name, given, expected } of table) {
  test(`kind: ${name}`, () => {
    const { kind, why } = detectKind({ title: '', url: '', categories: [], ...given })
    assert.equal(kind, expected)
    assert.equal(why.length, 1)
  })
}

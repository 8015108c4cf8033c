import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tell } from '../../test/tell-story.ts'
import type { ArticleId } from '../model/ids.ts'
import type { Section } from '../model/section.ts'
import { findMainSection } from './find-main-section.ts'

const none = undefined
const cases: readonly {
  name: string
  given: readonly (Section | undefined)[]
  folded?: readonly number[]
  expected: Section | undefined
}[] = [
  { name: 'of more than half', given: ['sport', 'sport', 'crime'], expected: 'sport' },
  { name: 'who files nowhere does not count', given: ['sport', none, none], expected: 'sport' },
  { name: 'half is no majority', given: ['sport', 'crime'], expected: none },
  {
    name: 'nor is the most of many',
    given: ['sport', 'sport', 'crime', 'health', 'society'],
    expected: none,
  },
  { name: 'reprints say nothing', given: ['crime', 'sport', 'sport'], folded: [2, 3], expected: 'crime' },
]
for (const { name, given, folded = [], expected } of cases)
  test(`the section of a story: ${name}`, () => {
    const articles = given.map((section, at) => {
      const told = tell({ title: 'Corvane', outlet: at + 1 })
      return { ...told, understanding: { ...told.understanding, section } }
    })
    assert.equal(findMainSection(articles, new Set(folded as ArticleId[])), expected)
  })

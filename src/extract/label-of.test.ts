import assert from 'node:assert/strict'
import { test } from 'node:test'
import { furnitureLabels } from './furniture-labels.ts'
import { labelOf } from './label-of.ts'
import { createElement } from './page-tree.ts'

const table: readonly { name: string; className: string; expected: string | undefined }[] = [
  { name: 'words in camel case', className: 'article__relatedLinks', expected: 'related articles' },
  { name: 'a whole name', className: 'ad', expected: 'advertisement' },
  { name: 'part of another word', className: 'shadow-header', expected: undefined },
  { name: 'what it has beside it', className: 'has-sidebar', expected: undefined },
  { name: 'a form of it', className: 'article-body--with-newsletter', expected: undefined },
  { name: 'a tag of the article', className: 'tag-comments category-newsletter', expected: undefined },
  { name: 'a look', className: 'text-secondary md:sidebar', expected: undefined },
  { name: 'a longer word', className: 'biology-teasered', expected: undefined },
  { name: 'the body', className: 'article-body', expected: undefined },
]

for (const { name, className, expected } of table) {
  test(`names of elements: ${name}`, () => {
    const label = labelOf(createElement('div', { class: className }))
    assert.equal(furnitureLabels.find(({ names }) => names.test(label))?.reason, expected)
  })
}

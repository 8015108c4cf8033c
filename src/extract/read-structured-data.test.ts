import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findArticleItem, readStructuredData } from './read-structured-data.ts'

const table: readonly { name: string; given: string }[] = [
  { name: 'alone', given: '{"@type":"NewsArticle","headline":"Dam"}' },
  {
    name: 'in a list',
    given: '[{"@type":"WebSite","name":"Post"},{"@type":"NewsArticle","headline":"Dam"}]',
  },
  {
    name: 'in a graph',
    given: '{"@graph":[{"@type":"WebPage","name":"Dam"},{"@type":["Thing","NewsArticle"],"headline":"Dam"}]}',
  },
  {
    name: 'inside of another',
    given: '{"@type":"WebPage","mainEntity":{"@type":"https://schema.org/BlogPosting","headline":"Dam"}}',
  },
  { name: 'with a comma too many', given: '{"@type":"NewsArticle","headline":"Dam",}' },
  {
    name: 'with a line break in a text',
    given: '{"@type":"NewsArticle","headline":"Dam","description":"a\nb"}',
  },
  { name: 'in a comment', given: '//<![CDATA[\n{"@type":"NewsArticle","headline":"Dam"}\n//]]>' },
  {
    name: 'before that of a comment',
    given: '{"@type":"NewsArticle","headline":"Dam","comment":[{"@type":"Comment","headline":"No"}]}',
  },
]

for (const { name, given } of table) {
  test(`structured data: an article ${name}`, () => {
    assert.equal(findArticleItem(readStructuredData([given]))?.headline, 'Dam')
  })
}

test('structured data: what is no JSON says nothing', () => {
  assert.deepEqual(readStructuredData(['{"@type":', 'null', '[[[', '7']), [])
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Article } from '../model/article.ts'
import type { ArticleId } from '../model/ids.ts'
import type { Reason } from '../model/reason.ts'
import { nameArticles } from './name-articles.ts'

const articleId = 7 as ArticleId
const articles = new Map([[articleId, { title: 'As revised' } as Article]])

const cases: readonly { name: string; given: Reason; expected: string }[] = [
  {
    name: 'a headline is that of today',
    given: { rule: 'joined', detail: 'As it was', articleId },
    expected: 'As revised',
  },
  {
    name: 'the headline of an article that is gone is gone too',
    given: { rule: 'same story', detail: 'Removed', articleId: 8 as ArticleId },
    expected: '',
  },
  {
    name: 'a headline that nobody can be asked for any more is not told',
    given: { rule: 'not joined', detail: 'Old' },
    expected: '',
  },
  { name: 'other evidence stays', given: { rule: 'shared terms', detail: 'dam' }, expected: 'dam' },
]

for (const { name, given, expected } of cases)
  test(`reasons: ${name}`, () => assert.equal(nameArticles([given], articles)[0]?.detail, expected))

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { ArticleId } from '../../src/model/ids.ts'
import type { Relation } from '../../src/model/story.ts'
import { addFeed, claimAll, day, entry, noon, understandingOf } from './newsroom.ts'
import type { OpenStores } from './open-stores.ts'

const texts = {
  both: 'Mara Lindqvist spoke at the dam of Ortell.',
  one: 'Mara Lindqvist sang in the choir.',
  apart: 'Lindqvist, who is called Mara, was at Ortell.',
  fresh: 'Again Mara Lindqvist spoke at Ortell.',
}

/** What was told long before. */
export function backgroundContract(open: OpenStores): void {
  describe('background', () => {
    test('older articles are found by names in full, those of later days and other languages are not', async (t) => {
      const { store } = await open(t)
      await store.write(async (writer) => {
        const feed = await addFeed(writer, 'harbour.example', 'https://harbour.example/news', 'en')
        const entries = Object.entries(texts).map(([name, text]) =>
          entry(name, { text, publishedAt: name === 'fresh' ? noon : noon - 30 * day }),
        )
        await writer.saveReceived(feed, entries, noon)
        const ids: Record<string, ArticleId> = {}
        for (const work of await claimAll(writer)) {
          ids[work.article.url.split('/').at(-1) ?? ''] = work.article.id
          await writer.saveUnderstanding(understandingOf(work, undefined))
        }
        const { both, fresh } = ids as Record<keyof typeof texts, ArticleId>
        const question = {
          names: ['Ortell', 'Mara Lindqvist'],
          language: 'en',
          before: noon - day,
          limit: 20,
        }
        const older = await writer.listOlderArticles(question)
        assert.deepEqual(
          older.map(({ articleId, terms }) => [articleId, terms[0]?.term]),
          [[both, 'dam']],
        )
        assert.deepEqual(await writer.listOlderArticles({ ...question, language: 'de' }), [])
        const why = [{ rule: 'names in both', detail: 'Ortell' }] as const
        const relation: Relation = { fromId: fresh, toId: both, kind: 'background', score: 0.5, why }
        await writer.saveBackground([relation])
        await writer.saveBackground([{ ...relation, kind: 'latest', score: 0.1 }])
        assert.deepEqual(await writer.listRelations(fresh, 9), [relation], 'as it was at first')
        assert.deepEqual(await writer.listRelations(both, 9), [relation], 'from both ends')
      })
    })
  })
}

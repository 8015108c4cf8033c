import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { ArticleId, ReaderId, SearchId } from '../../src/model/ids.ts'
import { onlyReader } from '../../src/model/reader.ts'
import type { Store } from '../../src/store/store.ts'
import { createRuleIndex, judgeByIndex, learnRules } from '../../src/understand/rule-index.ts'
import { toSearchRule } from '../../src/understand/to-search-rule.ts'
import { noon, openNewsroom } from './newsroom.ts'
import type { OpenStores } from './open-stores.ts'

const other = 2 as ReaderId

/** Has a reader follow a search, and be told of what it finds at once. */
function ask(store: Store, readerId: ReaderId, query: string): Promise<SearchId> {
  return store.write(async (writer) => {
    const id = await writer.saveSearch(readerId, query)
    const subject = { kind: 'search', id } as const
    // What was there before is no news of it.
    await writer.saveChoice(readerId, subject, { choice: 'follow', now: 0 })
    await writer.saveFollowWay(readerId, subject, 'now')
    return id
  })
}

/** All that one can ask in the newsroom, also what finds nothing. */
const queries = [
  ...['q=dam', 'q=election', 'q=elections', 'q=%22elections+officers%22', 'q=dam+-elections', 'q=nothing'],
  ...['outlet=hill.example', 'outlet=gone.example', 'q=dam&outlet=harbour.example', 'tag=ortell', 'tag=gone'],
  ...['language=fr', 'q=generale&language=fr', 'tag=votes&language=en', 'q=dam&tag=votes'],
]

/** Searches of which readers want to hear at once. */
export function standingSearchesContract(open: OpenStores): void {
  describe('searches that are asked of new articles', () => {
    test('find there what they find in the archive', async (t) => {
      const { store } = await open(t)
      const { articles } = await openNewsroom(store)
      const ids = Object.values(articles)
      const index = createRuleIndex()
      for (const query of queries) await ask(store, onlyReader, query)
      learnRules(index, (await store.read((reader) => reader.listSearchesSince(0, 99))).map(toSearchRule))
      const facts = await store.read((reader) => reader.listRuleFacts(ids))
      const decided = facts.flatMap((one) => judgeByIndex(index, one))
      const counts = new Set<number>()
      for (const query of queries) {
        const id = await store.read((reader) => reader.findChosenSearch(onlyReader, query))
        const found = await store.read((reader) => reader.listFound(query, { from: 0, limit: 99 }))
        const told = decided.flatMap((one) => ((one.ruleId as number) === id ? one.articleId : []))
        assert.deepEqual(told.sort(), found.sort(), query)
        const stories = (await store.read((reader) => reader.listArticles(found))).map((one) => one.storyId)
        const listed = await store.read((reader) => reader.listFoundStories(query, { from: 0, limit: 99 }))
        assert.deepEqual(listed, new Set(stories), query)
        counts.add(found.length)
      }
      assert.deepEqual([...counts].sort(), [0, 1, 2, 3])
    })

    test('are told by what changed since, and asked as long as their reader wants that', async (t) => {
      const { store } = await open(t)
      const [one, two] = [await ask(store, onlyReader, 'q=dam'), await ask(store, other, 'q=dam')]
      const since = (change: number) => store.read((reader) => reader.listSearchesSince(change, 9))
      const both = await since(0)
      assert.deepEqual(
        both.map(({ id, readerId, isAsked }) => [id, readerId, isAsked]),
        [
          [one, onlyReader, true],
          [two, other, true],
        ],
      )
      const subject = { kind: 'search', id: one } as const
      const last = async () => {
        const changed = await since(both.at(-1)?.change ?? 0)
        return changed.map(({ id, isAsked }) => [id, isAsked])
      }
      await store.write((writer) => writer.saveFollowWay(onlyReader, subject, 'digest'))
      assert.deepEqual(await last(), [[one, false]])
      await store.write((writer) => writer.saveFollowWay(onlyReader, subject, 'now'))
      assert.deepEqual(await last(), [[one, true]])
      await store.write((writer) => writer.saveChoice(onlyReader, subject, { choice: 'mute', now: noon }))
      assert.deepEqual(await last(), [[one, false]])
      const muted = await store.read((reader) => reader.listMutedSearches([onlyReader, other]))
      assert.deepEqual(
        muted.map(({ id }) => id),
        [one],
      )
    })

    test('tell who follows them, unless they mute something of the article or were told of it', async (t) => {
      const { store } = await open(t)
      const { articles, stories } = await openNewsroom(store)
      const [dam, vote] = [articles.dam, articles.vote] as [ArticleId, ArticleId]
      const ids = [await ask(store, onlyReader, 'q=dam'), await ask(store, other, 'q=dam')]
      const list = (article: ArticleId) => store.read((reader) => reader.listFollowers(article, ids))
      assert.deepEqual(await list(dam), [onlyReader, other])
      assert.deepEqual(await store.read((reader) => reader.listFollowers(dam)), [], 'by nothing else')
      await store.write(async (writer) => {
        const tag = await writer.findTag('ortell')
        const subject = { kind: 'tag', id: tag?.id as never } as const
        await writer.saveChoice(other, subject, { choice: 'mute', now: noon })
      })
      assert.deepEqual(await list(dam), [onlyReader])
      const notice = { readerId: onlyReader, kind: 'followed', subject: 'Dam', path: '/story/1' } as const
      const about = { articleId: dam, storyId: stories.dam as never, now: noon + 1 }
      await store.write((writer) => writer.saveNotice({ ...notice, ...about }))
      assert.deepEqual([await list(dam), await list(vote)], [[], [onlyReader, other]])
    })

    test('have new articles looked at, as rules do', async (t) => {
      const { store } = await open(t)
      const { articles } = await openNewsroom(store)
      const due = () => store.read((reader) => reader.listRuleWork(9))
      const id = articles.dam as ArticleId
      await store.write((writer) => writer.setRulesDue([id], noon))
      assert.deepEqual(await due(), [])
      await ask(store, onlyReader, 'q=dam')
      await store.write((writer) => writer.setRulesDue([id], noon))
      assert.equal((await due())[0]?.articleId, id)
    })
  })
}

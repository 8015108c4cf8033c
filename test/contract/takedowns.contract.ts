import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { ArticleId, OutletId } from '../../src/model/ids.ts'
import { nothingMuted, onlyReader } from '../../src/model/reader.ts'
import type { NewTakedown } from '../../src/model/takedown.ts'
import { addFeed, entry, hour, noon, openNewsroom } from './newsroom.ts'
import type { OpenStores } from './open-stores.ts'

const takedown: NewTakedown = {
  ...{ kind: 'article', key: 'https://harbour.example/dam', articleId: undefined, isErased: false },
  ...{ requestedBy: 'The Harbour Post', reason: 'names a minor', takenAt: noon, takenBy: 'Anna' },
}

/** What is taken off the pages, by itself or with all of its outlet, and what stands there. */
export function takedownsContract(open: OpenStores): void {
  describe('takedowns', () => {
    test('hold an article by its address until they are taken back', async (t) => {
      const { store } = await open(t)
      const { articles } = await openNewsroom(store)
      const dam = articles.dam as ArticleId
      const all = Object.values(articles)
      const listTaken = () => store.read((reader) => reader.listTakenDown(all))
      assert.equal(await store.read((reader) => reader.hasTakedowns()), false)
      await store.write((writer) => writer.saveTakedown({ ...takedown, articleId: dam }))
      assert.equal(await store.read((reader) => reader.hasTakedowns()), true)
      assert.deepEqual([...(await listTaken())], [dam])
      const found = await store.read((reader) => reader.findTakedownOfArticle(dam))
      assert.deepEqual(found, { ...takedown, id: 1, articleId: dam, undoneAt: undefined, undoneBy: '' })
      await store.write((writer) => writer.undoTakedown(1, { now: noon + hour, by: 'Bo' }))
      assert.deepEqual([...(await listTaken())], [])
      assert.equal(await store.read((reader) => reader.findTakedownOfArticle(dam)), undefined)
      const [kept] = await store.read((reader) => reader.listTakedowns({ limit: 9 }))
      assert.deepEqual([kept?.undoneAt, kept?.undoneBy, kept?.reason], [noon + hour, 'Bo', 'names a minor'])
    })

    test('are not counted among what a reader saved, nor among news', async (t) => {
      const { store } = await open(t)
      const { articles } = await openNewsroom(store)
      const count = () =>
        store.read(async (reader) => {
          const { articles: news } = await reader.countNews({ since: 0, muted: nothingMuted })
          return [await reader.countSaved(onlyReader), news]
        })
      await store.write(async (writer) => {
        for (const id of [articles.dam, articles.reprint] as ArticleId[])
          await writer.saveArticle(onlyReader, id, noon)
        await writer.saveReading(onlyReader, articles.dam as ArticleId, noon)
      })
      const all = Object.keys(articles).length
      assert.deepEqual(await count(), [{ saved: 2, unread: 1 }, all])
      await store.write((writer) => writer.saveTakedown(takedown))
      assert.deepEqual(await count(), [{ saved: 1, unread: 1 }, all - 1])
    })

    test('hold all of an outlet, also what comes in later', async (t) => {
      const { store } = await open(t)
      const { articles } = await openNewsroom(store)
      const outletId = await store.write(async (writer) => {
        await writer.saveTakedown({ ...takedown, kind: 'outlet', key: 'harbour.example' })
        const feed = await addFeed(writer, 'harbour.example', 'https://harbour.example/news', 'en')
        await writer.saveReceived(feed, [entry('late', { publishedAt: noon })], noon + hour)
        return feed.outletId
      })
      const late = await store.read((reader) => reader.findArticleByUrl('https://harbour.example/late'))
      const ids = [...Object.values(articles), late?.id as ArticleId]
      const taken = await store.read((reader) => reader.listTakenDown(ids))
      assert.deepEqual([...taken].sort(), [articles.dam, articles.vote, late?.id].sort())
      const find = (id: OutletId) => store.read((reader) => reader.findTakedownOfOutlet(id))
      assert.equal((await find(outletId))?.key, 'harbour.example')
      assert.equal(
        (await store.read((reader) => reader.findTakedownOfArticle(late?.id as ArticleId)))?.kind,
        'outlet',
      )
    })

    test('erase an article for good, and say so under its number', async (t) => {
      const { store } = await open(t)
      const { articles, feeds } = await openNewsroom(store)
      const dam = articles.dam as ArticleId
      const feed = feeds['harbour.example']
      assert.ok(feed)
      await store.write(async (writer) => {
        const [article] = await writer.listArticles([dam])
        await writer.saveTakedown({ ...takedown, articleId: dam, isErased: true })
        await writer.eraseArticle(dam, noon)
        await writer.eraseArticle(dam, noon)
        assert.ok(article)
        const again = entry('dam', { publishedAt: noon, url: article.url })
        const counts = await writer.saveReceived(feed, [again], noon + hour)
        assert.equal(counts.added, 0, 'its feed does not bring it back')
      })
      assert.deepEqual(await store.read((reader) => reader.listArticles([dam])), [])
      assert.equal((await store.read((reader) => reader.findTakedownOfArticle(dam)))?.isErased, true)
    })

    test('are replaced by a later one of the same', async (t) => {
      const { store } = await open(t)
      await store.write((writer) => writer.saveTakedown(takedown))
      await store.write((writer) =>
        writer.saveTakedown({ ...takedown, takenAt: noon + hour, reason: 'a court' }),
      )
      const page = { limit: 1 }
      const [newest] = await store.read((reader) => reader.listTakedowns(page))
      const after = { at: noon + hour, id: newest?.id ?? 0 }
      const [older] = await store.read((reader) => reader.listTakedowns({ ...page, after }))
      assert.deepEqual([newest?.reason, older?.reason], ['a court', 'names a minor'])
      assert.equal(older?.undoneAt, noon + hour)
    })
  })

  test('stories of several outlets and hashtags are listed by number', async (t) => {
    const { store } = await open(t)
    const { articles, stories } = await openNewsroom(store)
    const { story, tag } = await store.read((reader) => reader.measureMarks())
    assert.ok(story >= 3 && tag >= 1)
    const marks = await store.read((reader) => reader.listStoryMarks(0, story))
    assert.deepEqual(
      marks.map(({ id }) => id),
      [stories.dam],
    )
    assert.deepEqual(await store.read((reader) => reader.listStoryMarks(story, 9)), [])
    const tags = await store.read((reader) => reader.listTagMarks(0, tag))
    assert.ok(tags.every(({ slug }) => slug !== ''))
    const counts = await store.read((reader) => reader.countSentences([articles.dam as ArticleId]))
    assert.ok((counts.get(articles.dam as ArticleId) ?? 0) > 0)
  })
}

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { contentFingerprint } from '../../src/lib/content-fingerprint.ts'
import type { ReceivedArticle } from '../../src/model/article.ts'
import type { Store, StoreWriter } from '../../src/store/store.ts'
import { addFeed, claimAll, day, entry, hour, noon, understandingOf } from './newsroom.ts'
import type { OpenStores } from './open-stores.ts'

const audio = { url: 'https://harbour.example/dam.mp3', type: 'audio/mpeg', length: 12_345 }

async function receive(
  store: Store,
  entries: readonly ReceivedArticle[],
  now = noon,
  url = 'https://harbour.example/news',
) {
  return store.write(async (writer) => {
    const feed = await addFeed(writer, 'harbour.example', url)
    return writer.saveReceived(feed, entries, now)
  })
}

/** Articles and their revisions, and the work of understanding them. */
export function articlesContract(open: OpenStores): void {
  describe('articles', () => {
    test('ids that pass from one article to the next tell nothing apart', async (t) => {
      const { store } = await open(t)
      const told = ['dam', 'vote', 'ferry', 'storm'].map((name, at) =>
        entry(name, { title: name, publishedAt: noon - at * hour, text: `${name} `.repeat(9) }),
      )
      const numbered = (from: number) =>
        told.slice(from, from + 3).map((one, at) => ({ ...one, key: String(at) }))
      assert.equal((await receive(store, numbered(1), noon)).added, 3)
      assert.deepEqual(await receive(store, numbered(0), noon), { added: 1, revised: 0, known: 2 })
      assert.deepEqual(await receive(store, numbered(0), noon), { added: 0, revised: 0, known: 3 })
      const ids = await store.read((reader) => reader.listArticleIds({ limit: 9 }))
      const articles = await store.read((reader) => reader.listArticles(ids))
      for (const { url, title } of articles) assert.equal(title, url.split('/').at(-1))
      assert.equal(articles.length, 4)
    })

    test('an article that moves to another address with its words edited stays one', async (t) => {
      const { store } = await open(t)
      const text = 'The dam above Ortell broke in the night and two villages were evacuated'
      await receive(store, [entry('dam', { text, publishedAt: noon })])
      const moved = entry('dam', {
        ...{ text: `${text}, officials said`, title: 'Dam breaks', publishedAt: noon + hour },
        url: 'https://harbour.example/dam-breaks',
      })
      assert.deepEqual(await receive(store, [moved], noon + hour), { added: 0, revised: 1, known: 0 })
    })

    test('an article comes back as it was received', async (t) => {
      const { store } = await open(t)
      const said = {
        authors: ['Ada Bell'],
        enclosures: [audio],
        categories: ['World'],
        imageUrl: 'https://a.example/i.jpg',
      }
      await receive(store, [entry('dam', { ...said, statedLanguage: 'en-GB' })])
      const article = await store.read((reader) => reader.findArticleByUrl('https://harbour.example/dam'))
      assert.ok(article)
      assert.deepEqual(
        [article.authors, article.enclosures, article.categories],
        [['Ada Bell'], [audio], ['World']],
      )
      assert.deepEqual([article.language, article.kind, article.storyId], ['en', 'news', undefined])
      assert.deepEqual(
        [article.firstSeenAt, article.revisedAt, article.commentsUrl],
        [noon, undefined, undefined],
      )
      const [revision] = await store.read((reader) => reader.listCurrentRevisions([article.id]))
      assert.deepEqual([revision?.number, revision?.html], [1, '<p>What is known about dam.</p>'])
    })

    test('the same entries again change nothing', async (t) => {
      const { store } = await open(t)
      const entries = [entry('dam'), entry('vote')]
      assert.deepEqual(await receive(store, entries), { added: 2, revised: 0, known: 0 })
      assert.deepEqual(await receive(store, entries, noon + day), { added: 0, revised: 0, known: 2 })
      assert.equal((await store.read((reader) => reader.listFeeds()))[0]?.articleCount, 2)
    })

    test('an entry that a feed carries twice is one article', async (t) => {
      const { store } = await open(t)
      const sameAddress = entry('dam', { key: 'another key' })
      assert.deepEqual(await receive(store, [entry('dam'), entry('dam', { title: 'Other' }), sameAddress]), {
        added: 1,
        revised: 0,
        known: 2,
      })
    })

    test('an entry that a feed carries twice with different words does not revise itself', async (t) => {
      const { store } = await open(t)
      const twice = [entry('dam'), entry('dam', { text: 'Other words.' })]
      await receive(store, twice)
      assert.deepEqual(await receive(store, twice, noon + day), { added: 0, revised: 0, known: 2 })
    })

    test('an outlet has its own addresses, even where another one carried them first', async (t) => {
      const { store } = await open(t)
      const other = (writer: StoreWriter) => addFeed(writer, 'liar.example', 'https://liar.example/feed')
      const theirs = [entry('dam', { key: 'x', text: 'All lies.' })]
      await store.write(async (writer) => writer.saveReceived(await other(writer), theirs, noon))
      assert.deepEqual(await receive(store, [entry('dam')]), { added: 1, revised: 0, known: 0 })
      const again = await store.write(async (writer) =>
        writer.saveReceived(await other(writer), theirs, noon + day),
      )
      assert.deepEqual(again, { added: 0, revised: 0, known: 1 })
      const article = await store.read((reader) => reader.findArticleByUrl('https://harbour.example/dam'))
      assert.equal(article?.excerpt, 'What is known about dam.')
      assert.equal(await store.read((reader) => reader.countArticles()), 2)
    })

    test('no other outlet revises the articles of a removed feed', async (t) => {
      const { store } = await open(t)
      await receive(store, [entry('dam')])
      const counts = await store.write(async (writer) => {
        const feed = await writer.findFeedByUrl('https://harbour.example/news')
        if (feed) await writer.removeFeed(feed.id, { articles: 'keep' })
        const other = await addFeed(writer, 'liar.example', 'https://liar.example/feed')
        return writer.saveReceived(other, [entry('dam', { key: 'x', text: 'All lies.' })], noon + day)
      })
      assert.deepEqual(counts, { added: 0, revised: 0, known: 1 })
    })

    test('another id at the same address is the same article', async (t) => {
      const { store } = await open(t)
      await receive(store, [entry('dam')])
      const changed = entry('dam', { key: 'a new id', text: 'It holds after all.' })
      assert.deepEqual(await receive(store, [changed], noon + day), { added: 0, revised: 1, known: 0 })
      assert.equal(await store.read((reader) => reader.countArticles()), 1)
    })

    test('an edited article gets a revision, keeps the first and waits to be understood again', async (t) => {
      const { store } = await open(t)
      await receive(store, [entry('dam')])
      await store.write(async (writer) => {
        for (const work of await claimAll(writer))
          await writer.saveUnderstanding(understandingOf(work, undefined))
      })
      await receive(store, [entry('dam', { title: 'Dam holds', text: 'It holds.' })], noon + 2 * day)
      const article = await store.read((reader) => reader.findArticleByUrl('https://harbour.example/dam'))
      assert.ok(article)
      assert.deepEqual(
        [article.title, article.revisedAt, article.publishedAt],
        ['Dam holds', noon + 2 * day, noon],
      )
      const { heads, first } = await store.read(async (reader) => ({
        heads: await reader.listRevisions(article.id),
        first: await reader.findRevision(article.id, 1),
      }))
      assert.deepEqual(
        heads.map((head) => [head.number, head.title, head.seenAt]),
        [
          [1, 'About dam', noon],
          [2, 'Dam holds', noon + 2 * day],
        ],
      )
      assert.equal(first?.text, 'What is known about dam.')
      const [work] = await store.write((writer) => claimAll(writer, noon + 3 * day))
      assert.equal(work?.revision.text, 'It holds.')
    })

    test('a hash that was made in another way is no revision, once and for all', async (t) => {
      const { store } = await open(t)
      const names = Array.from({ length: 120 }, (_, index) => `article-${index}`)
      const asBefore = names.map((name) => entry(name, { contentHash: 'made in another way' }))
      await receive(store, asBefore)
      const now = names.map((name) => {
        const { title, text } = entry(name)
        return entry(name, { text: `${text}\nUpdated 12:03`, contentHash: contentFingerprint(title, text) })
      })
      const changed = { text: 'It broke.', contentHash: contentFingerprint('About article-7', 'It broke.') }
      const some = now.with(7, entry('article-7', changed))
      assert.deepEqual(await receive(store, some, noon + day), { added: 0, revised: 1, known: 119 })
      // With the new hash beside them, texts are not looked at again.
      const unread = some.map((one) => ({ ...one, text: 'Whatever it says.' }))
      assert.deepEqual(await receive(store, unread, noon + 2 * day), { added: 0, revised: 0, known: 120 })
      const { article, text } = await store.read(async (reader) => {
        const article = await reader.findArticleByUrl('https://harbour.example/article-8')
        const [current] = article ? await reader.listCurrentRevisions([article.id]) : []
        return { article, text: current?.text }
      })
      assert.deepEqual([article?.revisedAt, text], [undefined, 'What is known about article-8.'])
    })

    test('another feed with other words for the same article does not revise it', async (t) => {
      const { store } = await open(t)
      await receive(store, [entry('dam')])
      const teaser = [entry('dam', { text: 'A teaser.' })]
      const count = await receive(store, teaser, noon + day, 'https://harbour.example/teasers')
      assert.deepEqual(count, { added: 0, revised: 0, known: 1 })
    })

    test('more entries than fit one statement are all stored', async (t) => {
      const { store } = await open(t)
      const entries = Array.from({ length: 1234 }, (_, index) => entry(`article-${index}`))
      assert.deepEqual(await receive(store, entries), { added: 1234, revised: 0, known: 0 })
      assert.deepEqual(await receive(store, entries), { added: 0, revised: 0, known: 1234 })
    })

    test('pages of one moment show every article once', async (t) => {
      const { store } = await open(t)
      const entries = Array.from({ length: 25 }, (_, index) =>
        entry(`article-${index}`, { publishedAt: noon + (index < 20 ? 0 : index) }),
      )
      await receive(store, entries)
      const seen = await store.read(async (reader) => {
        const all: number[] = []
        for (let after: { at: number; id: never } | undefined; ; ) {
          const ids = await reader.listArticleIds({ limit: 10, ...(after && { after }) })
          const last = (await reader.listArticles(ids.slice(-1)))[0]
          if (!last) return all
          all.push(...ids)
          after = { at: last.publishedAt, id: last.id as never }
        }
      })
      assert.equal(seen.length, 25)
      assert.equal(new Set(seen).size, 25)
    })
  })

  describe('work on articles', () => {
    test('an article is understood by one of two stores on the same data', async (t) => {
      const { store, another } = await open(t)
      const other = await another()
      await receive(store, [entry('dam'), entry('vote')])
      const [mine, theirs] = await Promise.all([
        store.write((writer) => claimAll(writer)),
        other.write((writer) => claimAll(writer)),
      ])
      assert.deepEqual([mine.length + theirs.length, Math.max(mine.length, theirs.length)], [2, 2])
    })

    test('a lost lease writes nothing', async (t) => {
      const { store, another } = await open(t)
      const other = await another()
      await receive(store, [entry('dam')])
      const [slow] = await store.write((writer) => claimAll(writer, noon))
      const [quick] = await other.write((writer) => claimAll(writer, noon + hour))
      assert.ok(slow && quick)
      const save = (from: Store, work: typeof slow, storyTitle: string) =>
        from.write((writer) => writer.saveUnderstanding(understandingOf(work, undefined, { storyTitle })))
      assert.equal(await save(store, slow, 'Too late'), undefined)
      const storyId = await save(other, quick, 'In time')
      assert.ok(storyId)
      assert.equal(await save(other, quick, 'Twice'), undefined)
      const stories = await store.read((reader) => reader.listStories({ limit: 10 }))
      assert.deepEqual(
        stories.map((story) => [story.id, story.title, story.articleCount]),
        [[storyId, 'In time', 1]],
      )
    })

    test('what was understood of an older revision is not saved', async (t) => {
      const { store } = await open(t)
      await receive(store, [entry('dam')])
      const [work] = await store.write((writer) => claimAll(writer, noon + hour))
      assert.ok(work)
      // Seen at the very moment when the lease ends, so that the lease alone would not tell them apart.
      await receive(store, [entry('dam', { text: 'Changed.' })], work.lease)
      const saved = await store.write(async (writer) =>
        writer.saveUnderstanding(understandingOf(work, undefined)),
      )
      assert.equal(saved, undefined)
    })

    test('work that nobody finished is due again when its lease ends', async (t) => {
      const { store } = await open(t)
      await receive(store, [entry('dam')])
      const claims = await store.write(async (writer) => [
        await claimAll(writer, noon),
        await claimAll(writer, noon + hour - 1),
        await claimAll(writer, noon + hour),
      ])
      assert.deepEqual(
        claims.map((works) => works.length),
        [1, 0, 1],
      )
    })
  })
}

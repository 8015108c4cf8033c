import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { ArticleId } from '../../src/model/ids.ts'
import type { SearchQuery } from '../../src/store/pages.ts'
import type { Store } from '../../src/store/store.ts'
import { backgroundContract } from './background.contract.ts'
import {
  addFeed,
  claimAll,
  day,
  entry,
  hour,
  noon,
  openNewsroom,
  receiveNewsroom,
  understandingOf,
} from './newsroom.ts'
import type { OpenStores } from './open-stores.ts'
import { textsContract } from './texts.contract.ts'

/** Shown in full where nothing could be found, so that a page has something to show and nothing broke. */
const hostile = [
  '"',
  '*',
  'NEAR(',
  'a OR',
  'AND AND',
  'text:dam',
  '(((',
  '-',
  "'; drop table article; --",
  '🌊',
  '\u0000dam',
]

const scripts = [
  { name: 'Chinese', text: '东京的大坝昨夜决堤。', ask: '大坝' },
  { name: 'Japanese', text: '首相はダムの視察を中止した。', ask: 'ダムの' },
  { name: 'Korean, with a particle', text: '뉴스가 나왔다', ask: '뉴스' },
  { name: 'Thai', text: 'เขื่อนแตกเมื่อคืนนี้', ask: 'แตก' },
  { name: 'Arabic, asked for without vowel signs', text: 'انهار السَّدُّ أمس', ask: 'السد' },
  { name: 'Greek, asked for without accent', text: 'Το φράγμα έσπασε', ask: 'φραγμα' },
  { name: 'German, asked for without umlaut', text: 'Auf der Höhe: Straße gesperrt', ask: 'hohe strasse' },
] as const

async function search(store: Store, text: string, query: Partial<SearchQuery> = {}): Promise<ArticleId[]> {
  return store.read((reader) => reader.searchArticleIds({ text, limit: 10, ...query }))
}

/** Full-text search. */
export function searchContract(open: OpenStores): void {
  backgroundContract(open)
  textsContract(open)
  describe('search', () => {
    test('an article is found as soon as it is received, before it is understood', async (t) => {
      const { store } = await open(t)
      await receiveNewsroom(store)
      assert.equal((await search(store, 'ortell')).length, 2)
    })

    test('an article of more different words than any has is found by the first of them', async (t) => {
      const { store } = await open(t)
      const text = Array.from({ length: 140_000 }, (_, index) => `w${index.toString(36)}`).join(' ')
      await store.write(async (writer) => {
        const feed = await addFeed(writer, 'hill.example', 'https://hill.example/all', 'en')
        await writer.saveReceived(feed, [entry('endless', { text })], noon)
      })
      assert.equal((await search(store, 'wa')).length, 1)
    })

    test('every word must occur, an excluded one must not, and a phrase stands as it is', async (t) => {
      const { store } = await open(t)
      const { articles } = await openNewsroom(store)
      const { dam, reprint, vote } = articles
      assert.deepEqual(await search(store, 'dam night'), [reprint, dam])
      assert.deepEqual(await search(store, 'dam polls'), [])
      assert.deepEqual(await search(store, 'the -dam'), [vote])
      assert.deepEqual(await search(store, 'the -"broke in"'), [vote])
      assert.deepEqual(await search(store, '"in the night"'), [reprint, dam])
      assert.deepEqual(await search(store, '"night the in"'), [])
    })

    test('other forms of a word are found, in the language of each article', async (t) => {
      const { store } = await open(t)
      const { articles } = await openNewsroom(store)
      assert.deepEqual(await search(store, 'EVACUATE'), [articles.reprint, articles.dam])
      assert.deepEqual(await search(store, 'élection'), [articles.barrage, articles.reprint, articles.dam])
      assert.deepEqual(await search(store, 'generale'), [articles.barrage])
    })

    test('an outlet, a tag, a language and a time narrow it down', async (t) => {
      const { store } = await open(t)
      const { articles, feeds } = await openNewsroom(store)
      const tag = await store.read((reader) => reader.findTag('floods'))
      const { dam, reprint, barrage } = articles
      assert.deepEqual(await search(store, 'dam', { outletId: feeds['hill.example']?.outletId as never }), [
        reprint,
      ])
      assert.deepEqual(await search(store, 'dam', { tagId: tag?.id as never }), [reprint, dam])
      assert.deepEqual(await search(store, 'elections', { language: 'fr' }), [barrage])
      assert.deepEqual(await search(store, 'dam', { from: noon + 1 }), [reprint])
      assert.deepEqual(await search(store, 'dam', { from: noon, to: noon + hour }), [dam])
      assert.deepEqual(await search(store, 'dam', { tagId: tag?.id as never, language: 'fr' }), [])
    })

    test('newest first, and each page goes on where the last ended, also within one moment', async (t) => {
      const { store } = await open(t)
      await store.write(async (writer) => {
        const feed = await addFeed(writer, 'harbour.example', 'https://harbour.example/news')
        const at = (index: number) => noon - (index < 10 ? 0 : index) * hour
        const entries = Array.from({ length: 25 }, (_, index) =>
          entry(`n${index}`, { publishedAt: at(index) }),
        )
        await writer.saveReceived(feed, entries, noon)
      })
      const seen: { at: number; id: ArticleId }[] = []
      for (let page = 0; page < 4; page++) {
        const after = seen.at(-1)
        const ids = await search(store, 'known', { limit: 7, ...(after && { after }) })
        const articles = await store.read((reader) => reader.listArticles(ids))
        seen.push(...articles.map((article) => ({ at: article.publishedAt, id: article.id })))
      }
      assert.equal(new Set(seen.map(({ id }) => id)).size, 25)
      assert.deepEqual(
        seen.map(({ at }) => at),
        seen.map(({ at }) => at).sort((one, other) => other - one),
      )
    })

    test('an archive of years is walked to its end, newest first', async (t) => {
      const { store } = await open(t)
      const entries = Array.from({ length: 60 }, (_, index) =>
        entry(`n${index}`, {
          publishedAt: noon - index * 40 * day,
          text: index % 9 ? 'Rain.' : 'Rain, snow.',
        }),
      )
      await store.write(async (writer) => {
        const feed = await addFeed(writer, 'harbour.example', 'https://harbour.example/news')
        await writer.saveReceived(feed, entries, noon)
      })
      const listAll = async (text: string) => {
        const seen: { at: number; id: ArticleId }[] = []
        for (let after: (typeof seen)[number] | undefined; ; after = seen.at(-1)) {
          const ids = await search(store, text, after ? { after } : {})
          if (ids.length === 0) return seen.map(({ at }) => Math.round((noon - at) / day / 40))
          const articles = await store.read((reader) => reader.listArticles(ids))
          seen.push(...articles.map((article) => ({ at: article.publishedAt, id: article.id })))
        }
      }
      assert.deepEqual(await listAll('rain'), [...entries.keys()])
      assert.deepEqual(
        await listAll('rain -snow'),
        [...entries.keys()].filter((index) => index % 9),
      )
      assert.deepEqual(await listAll('snow'), [0, 9, 18, 27, 36, 45, 54])
      assert.equal((await search(store, 'rain', { to: noon - 800 * day })).length, 10)
    })

    test('an edited article is found by its new words only', async (t) => {
      const { store } = await open(t)
      const { feeds, articles } = await openNewsroom(store)
      const edited = entry('vote', { title: 'Vote postponed', text: 'Storms.' })
      await store.write((writer) =>
        writer.saveReceived(feeds['harbour.example'] as never, [edited], noon + day),
      )
      assert.deepEqual(await search(store, 'storm'), [articles.vote])
      assert.deepEqual(await search(store, 'polls'), [])
    })

    test('a language found later makes other forms of its words findable', async (t) => {
      const { store } = await open(t)
      await store.write(async (writer) => {
        const feed = await addFeed(writer, 'harbour.example', 'https://harbour.example/news')
        await writer.saveReceived(feed, [entry('dam', { text: 'Evacuations followed.' })], noon)
      })
      assert.deepEqual(await search(store, 'evacuated'), [])
      const [work] = await store.write((writer) => claimAll(writer))
      assert.ok(work)
      await store.write(async (writer) =>
        writer.saveUnderstanding(understandingOf(work, undefined, { language: 'en' })),
      )
      assert.deepEqual(await search(store, 'evacuated'), [work.article.id])
      assert.deepEqual(await search(store, 'evacuated', { language: 'en' }), [work.article.id])
    })

    for (const { name, text, ask } of scripts)
      test(`a word is found in ${name}`, async (t) => {
        const { store } = await open(t)
        await store.write(async (writer) => {
          const feed = await addFeed(writer, 'harbour.example', 'https://harbour.example/news')
          await writer.saveReceived(feed, [entry('one', { text }), entry('two')], noon)
        })
        assert.equal((await search(store, ask)).length, 1)
        assert.equal((await search(store, `"${ask}"`)).length, 1)
      })

    for (const text of [...hostile, 'dam '.repeat(2560), 'x'.repeat(10_000), '-'.repeat(10_000)])
      test(`${JSON.stringify(text.slice(0, 30))} (${text.length} signs) is a question like any other`, async (t) => {
        const { store } = await open(t)
        const { articles } = await openNewsroom(store)
        await search(store, text)
        await search(store, `"${text}`)
        assert.deepEqual(await search(store, 'polls'), [articles.vote])
      })
  })
}

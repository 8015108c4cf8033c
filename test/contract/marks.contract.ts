import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import type { ArticleId, ReaderId, StoryId, Timestamp } from '../../src/model/ids.ts'
import type { NotedThing } from '../../src/model/note.ts'
import { onlyReader } from '../../src/model/reader.ts'
import type { Store, StoreReader, StoreWriter } from '../../src/store/store.ts'
import { day, hour, noon, openNewsroom } from './newsroom.ts'
import type { OpenStores } from './open-stores.ts'
import { quoteOf } from './quote-of.ts'

const other = 2 as ReaderId

/** What a device may tell of one of a few articles. */
interface Told {
  readonly what: 'follow' | 'mute' | 'unchoose' | 'save' | 'forget' | 'read' | 'unread' | 'note' | 'unnote'
  readonly article: number
  readonly at: Timestamp
}

const told = fc.record({
  what: fc.constantFrom<Told['what'][]>(
    ...(['follow', 'mute', 'unchoose', 'save', 'forget', 'read', 'unread', 'note', 'unnote'] as const),
  ),
  article: fc.integer({ min: 1, max: 2 }),
  at: fc.integer({ min: noon, max: noon + 3 }),
})
const twoOrders = fc
  .array(told, { minLength: 2, maxLength: 10 })
  .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })))

function take(writer: StoreWriter, reader: ReaderId, { what, article, at }: Told): Promise<unknown> {
  const id = article as ArticleId
  const choose = (choice: 'follow' | 'mute' | undefined) =>
    writer.saveChoice(reader, { kind: 'story', id: article as StoryId }, { choice, now: at })
  const note = (text: string) =>
    writer.saveNote(reader, { about: { kind: 'article', id }, title: 'T', text, notedAt: at })
  const takers: Record<Told['what'], () => Promise<unknown>> = {
    follow: () => choose('follow'),
    mute: () => choose('mute'),
    unchoose: () => choose(undefined),
    save: () => writer.saveArticle(reader, id, at),
    forget: () => writer.forgetArticle(reader, id, at),
    read: () => writer.saveReadMarks(reader, [id], { isRead: true, at }),
    unread: () => writer.saveReadMarks(reader, [id], { isRead: false, at }),
    note: () => note(`At ${at}`),
    unnote: () => note(''),
  }
  return takers[what]()
}

async function readAll(store: StoreReader, id: ReaderId) {
  const saved = await store.listSavedArticles({ readerId: id, limit: 9 })
  const unread = await store.listSavedArticles({ readerId: id, isUnread: true, limit: 9 })
  const notes = await store.listNotes({ readerId: id, words: [], limit: 9 })
  return {
    ...{ saved, unread, count: await store.countSaved(id) },
    choices: (await store.listChoices(id))
      .map(({ id: of, choice, chosenAt }) => `${of} ${choice} ${chosenAt}`)
      .sort(),
    read: [...(await store.listReadArticles(id, [1, 2] as ArticleId[]))].sort(),
    notes: notes.map(({ about, text, notedAt }) => `${about.id} ${text} ${notedAt}`).sort(),
  }
}

function note(store: Store, about: NotedThing, text: string, { id = onlyReader, at = noon } = {}) {
  return store.write((writer) => writer.saveNote(id, { about, title: 'The dam', text, notedAt: at }))
}

function listTexts(store: Store, words: readonly string[] = [], id = onlyReader): Promise<string[]> {
  return store.read(async (reader) =>
    (await reader.listNotes({ readerId: id, words, limit: 9 })).map(({ text }) => text),
  )
}

/** What readers follow beside outlets and hashtags, their folders, their notes, and what they read. */
export function marksContract(open: OpenStores): void {
  describe('marks of readers', () => {
    test('come to the same in whatever order they are told, and counts agree with what is listed', async (t) => {
      const { store } = await open(t)
      await openNewsroom(store)
      let reader = 10
      const holds = fc.asyncProperty(twoOrders, async (orders) => {
        const [one, another] = [reader++ as ReaderId, reader++ as ReaderId]
        await store.write(async (writer) => {
          for (const mark of orders[0]) await take(writer, one, mark)
          for (const mark of orders[1]) await take(writer, another, mark)
        })
        await store.read(async (reads) => {
          const state = await readAll(reads, one)
          assert.deepEqual(await readAll(reads, another), state)
          assert.deepEqual(state.count, { saved: state.saved.length, unread: state.unread.length })
          const read = new Map(state.read)
          assert.deepEqual(
            state.unread,
            state.saved.filter(({ articleId }) => !read.has(articleId)),
          )
        })
      })
      await fc.assert(holds, { numRuns: 20 })
    })

    test('articles are marked as read at one go, and that is taken back alone', async (t) => {
      const { store } = await open(t)
      const { articles } = await openNewsroom(store)
      const ids = Object.values(articles)
      const [first, second] = ids as [ArticleId, ArticleId]
      await store.write(async (writer) => {
        await writer.saveReading(onlyReader, first, noon)
        await writer.saveReading(other, second, noon + hour)
        const all = { isRead: true, at: noon + hour }
        assert.equal(await writer.saveReadMarks(onlyReader, [...ids, 999 as ArticleId], all), ids.length - 1)
        assert.equal(await writer.saveReadMarks(onlyReader, ids, all), 0)
      })
      const listRead = (id: ReaderId) =>
        store.read(async (reader) => [...(await reader.listReadArticles(id, ids)).keys()])
      assert.equal((await listRead(onlyReader)).length, ids.length)
      await store.write((writer) => writer.saveReading(onlyReader, first, noon + 2 * hour))
      const undone = await store.write((writer) =>
        writer.undoReadMarks(onlyReader, noon + hour, noon + 3 * hour),
      )
      assert.equal(undone, ids.length - 1)
      assert.deepEqual([await listRead(onlyReader), await listRead(other)], [[first], [second]])
      const openAll = (at: Timestamp) => new Map([...ids, 999 as ArticleId].map((id) => [id, at]))
      await store.write((writer) => writer.saveReadings(onlyReader, openAll(noon + 2 * hour)))
      assert.equal((await listRead(onlyReader)).length, 1)
      await store.write((writer) => writer.saveReadings(onlyReader, openAll(noon + 3 * hour)))
      assert.equal((await listRead(onlyReader)).length, ids.length)
    })

    test('a person is followed under the name that they had last, and by where a person joins them', async (t) => {
      const { store } = await open(t)
      await openNewsroom(store)
      const follow = (slug: string, name: string, now: Timestamp, id = onlyReader) =>
        store.write(async (writer) => {
          const person = await writer.savePerson(slug, name)
          await writer.saveChoice(id, { kind: 'person', id: person }, { choice: 'follow', now })
          return person
        })
      await follow('anna-berg', 'A. Berg', noon)
      await follow('anna-berg', 'Anna Berg', noon, other)
      const list = (id = onlyReader) =>
        store.read(async (reader) => (await reader.listChoices(id)).map(({ name, slug }) => [name, slug]))
      assert.deepEqual(await list(), [['Anna Berg', 'anna-berg']])
      await store.write((writer) =>
        writer.saveSpeakerCorrection({
          ...{ readerId: onlyReader, kind: 'merge', correctedAt: noon, articleIds: [] },
          ...{ from: 'anna-berg', to: 'anna-holt', name: 'Anna Holt' },
        }),
      )
      assert.deepEqual(
        [await list(), await list(other)],
        [[['Anna Holt', 'anna-holt']], [['Anna Holt', 'anna-holt']]],
      )
    })

    test('news of a person are the stories of who quotes them lately', async (t) => {
      const { store } = await open(t)
      const { articles, stories } = await openNewsroom(store)
      const quoting = articles.vote as ArticleId
      const found = await store.write(async (writer) => {
        const [revision] = await writer.listCurrentRevisions([quoting])
        assert.ok(revision)
        await writer.saveQuotes({ articleId: quoting, revisionId: revision.id, quotes: [quoteOf()] })
        const person = await writer.savePerson('anna-berg', 'Anna Berg')
        const subject = { kind: 'person', id: person } as const
        await writer.saveChoice(onlyReader, subject, { choice: 'follow', now: noon })
        const kinds = new Set(['person'] as const)
        assert.deepEqual(
          await writer.listFollowedNews({ readerId: onlyReader, kinds, since: noon + day }),
          [],
        )
        return writer.listFollowedNews({ readerId: onlyReader, kinds, since: noon })
      })
      assert.deepEqual(
        found.map(({ storyId, subject }) => [storyId, subject.kind]),
        [[stories.vote, 'person']],
      )
      const heard = await store.read((reader) => reader.listQuoting(Object.values(articles), ['anna-berg']))
      assert.deepEqual(heard, new Set([quoting]))
    })

    test('a search is a reader’s own, and counted while it is followed or muted', async (t) => {
      const { store } = await open(t)
      const search = await store.write(async (writer) => {
        const id = await writer.saveSearch(onlyReader, 'q=dam')
        assert.equal(await writer.saveSearch(onlyReader, 'q=dam'), id)
        assert.notEqual(await writer.saveSearch(other, 'q=dam'), id)
        return { kind: 'search', id } as const
      })
      const count = () => store.read((reader) => reader.countChosenSearches(onlyReader))
      for (const [choice, expected] of [
        ['mute', 1],
        [undefined, 0],
      ] as const) {
        const now = noon + 1 - expected
        await store.write((writer) => writer.saveChoice(onlyReader, search, { choice, now }))
        assert.equal(await count(), expected)
      }
      const found = await store.read((reader) => reader.findChosenSearch(other, 'q=rain'))
      assert.equal(found, undefined)
    })

    test('folders nest, never within themselves, and what is in a removed one goes to where it was', async (t) => {
      const { store } = await open(t)
      const tag = { kind: 'tag', id: 1 as never } as const
      await store.write(async (writer) => {
        await writer.saveChoice(onlyReader, tag, { choice: 'follow', now: noon })
        const add = (name: string, parentId?: never) => writer.addFolder(onlyReader, { name, parentId })
        const outer = (await add('Outer')) as never
        const inner = (await add('Inner', outer)) as never
        const innermost = (await add('Innermost', inner)) as never
        const change = (id: never, parentId: never | undefined, reader = onlyReader) =>
          writer.changeFolder(reader, { id, parentId, name: 'Renamed' })
        assert.deepEqual(
          [await change(outer, innermost), await change(outer, outer), await change(outer, undefined, other)],
          [false, false, false],
        )
        assert.equal(await writer.addFolder(other, { name: 'Theirs', parentId: outer }), undefined)
        assert.equal(await writer.putInFolder(other, [tag], inner), false)
        assert.equal(await writer.putInFolder(onlyReader, [tag], inner), true)
        assert.equal(await writer.removeFolder(other, inner), false)
        assert.equal(await writer.removeFolder(onlyReader, inner), true)
        assert.deepEqual(await writer.listReaderFolders(onlyReader), [
          { id: outer, parentId: undefined, name: 'Outer' },
          { id: innermost, parentId: outer, name: 'Innermost' },
        ])
        assert.deepEqual(
          (await writer.listChoices(onlyReader)).map(({ folderId }) => folderId),
          [outer],
        )
        assert.equal(await change(innermost, undefined), true)
      })
    })

    test('a note is one text for each thing and reader, found by its words, and gone when it is emptied', async (t) => {
      const { store } = await open(t)
      const { articles, stories } = await openNewsroom(store)
      const about = { kind: 'article', id: articles.dam as ArticleId } as const
      await note(store, about, 'First.')
      await note(store, about, 'Ask 100% of ÉLISE_Roy', { at: noon + 1 })
      await note(store, { kind: 'story', id: stories.dam as StoryId }, 'Whole story', { at: noon + 2 })
      await note(store, about, 'Hers', { id: other })
      assert.deepEqual(await listTexts(store), ['Whole story', 'Ask 100% of ÉLISE_Roy'])
      for (const [words, count] of [
        [['élise', '100%'], 1],
        [['e_r'], 1],
        [['0_%'], 0],
        [['the dam'], 2],
      ] as const)
        assert.equal((await listTexts(store, words)).length, count, words.join(' '))
      await note(store, about, '', { at: noon + 3 })
      await note(store, about, 'Too late', { at: noon + 2 })
      assert.deepEqual(
        [await listTexts(store), await listTexts(store, [], other)],
        [['Whole story'], ['Hers']],
      )
      const found = await store.read((reader) => reader.findNote(onlyReader, about))
      assert.equal(found, undefined)
    })

    test('notes go with a story into another, and none is lost where there is one already', async (t) => {
      const { store } = await open(t)
      const { stories } = await openNewsroom(store)
      const [from, to] = [stories.vote as StoryId, stories.dam as StoryId]
      await note(store, { kind: 'story', id: from }, 'Of the vote')
      await note(store, { kind: 'story', id: to }, 'Of the dam', { at: noon + hour })
      await note(store, { kind: 'story', id: from }, 'Hers', { id: other })
      await store.write((writer) => writer.moveArticles({ articleIds: 'all', from, to, now: noon + day }))
      assert.deepEqual(await listTexts(store), ['Of the vote\n\nOf the dam'])
      const hers = await store.read((reader) => reader.findNote(other, { kind: 'story', id: to }))
      assert.equal(hers?.text, 'Hers')
    })

    test('articles with a note, and those of a story with one, stay whatever their age', async (t) => {
      const { store } = await open(t)
      const { articles, stories } = await openNewsroom(store)
      const vote = { kind: 'article', id: articles.vote as ArticleId } as const
      await note(store, vote, 'Count again')
      await note(store, { kind: 'story', id: stories.dam as StoryId }, 'Whose dam')
      const removeOld = () =>
        store.write((writer) =>
          writer.removeOldArticles({ before: noon + 9 * day, limit: 50, now: noon + 9 * day }),
        )
      assert.equal((await removeOld()).count, 1)
      const left = await store.read((reader) => reader.listArticleIds({ limit: 9 }))
      assert.deepEqual(new Set(left), new Set([articles.vote, articles.dam, articles.reprint]))
      await store.write(async (writer) => {
        await writer.saveArticle(onlyReader, articles.vote as ArticleId, noon)
        for (const { id } of await writer.listFeeds()) await writer.removeFeed(id, { articles: 'remove' })
      })
      await note(store, vote, '', { at: noon + 1 })
      assert.equal((await removeOld()).count, 0, 'it is saved')
      await store.write((writer) => writer.forgetArticle(onlyReader, articles.vote as ArticleId, noon + 1))
      assert.equal((await removeOld()).count, 1)
    })
  })
}

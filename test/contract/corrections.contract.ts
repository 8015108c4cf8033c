import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Correction } from '../../src/model/correction.ts'
import type { ArticleId, ReaderId, StoryId } from '../../src/model/ids.ts'
import { openCorrectionCommands } from '../../src/pipeline/open-correction-commands.ts'
import type { Store } from '../../src/store/store.ts'
import { addFeed, claimAll, day, entry, hour, noon, openNewsroom, understandingOf } from './newsroom.ts'
import type { OpenStores } from './open-stores.ts'

const readerId = 1 as ReaderId

/** Articles of the harbour paper in stories: without one, an article begins a story. */
async function tell(store: Store, hours: Record<string, StoryId | undefined>): Promise<ArticleId[]> {
  return store.write(async (writer) => {
    const feed = await addFeed(writer, 'harbour.example', 'https://harbour.example/news', 'en')
    const told: ArticleId[] = []
    for (const [name, storyId] of Object.entries(hours)) {
      const publishedAt = noon + (5 + told.length) * hour
      await writer.saveReceived(feed, [entry(name, { publishedAt })], noon + day)
      const [work] = await claimAll(writer)
      assert.ok(work)
      await writer.saveUnderstanding(understandingOf(work, storyId))
      told.push(work.article.id)
    }
    return told
  })
}

/** A newsroom whose dam story has two articles more, and the commands of its reader. */
async function openCorrected(store: Store) {
  const { stories, articles } = await openNewsroom(store)
  const [dam, vote, barrage] = [stories.dam, stories.vote, stories.barrage] as [StoryId, StoryId, StoryId]
  const [rain, trial] = (await tell(store, { rain: dam, trial: dam })) as [ArticleId, ArticleId]
  const commands = openCorrectionCommands({ store, now: () => noon + 2 * day, wake() {} })
  const storyOf = async (id: ArticleId | undefined) =>
    (await store.read((reader) => reader.listArticles([id as ArticleId])))[0]?.storyId
  const newest = async () =>
    (await store.read((reader) => reader.listCorrections({ limit: 1 })))[0] as Correction
  return { dam, vote, barrage, rain, trial, articles, commands, storyOf, newest }
}

/** What persons say of stories and relations. */
export function correctionsContract(open: OpenStores): void {
  describe('corrections', () => {
    test('ticked articles become a story of their own, and come back when that is taken back', async (t) => {
      const { store } = await open(t)
      const { dam, rain, trial, articles, commands, storyOf, newest } = await openCorrected(store)
      const request = { readerId, storyId: dam, articleIds: [rain, trial] }
      const done = await commands.partStory(request)
      assert.ok(done.kind === 'corrected' && done.count === 2)
      assert.equal(await storyOf(rain), done.storyId)
      const said = await newest()
      const { sides, from, to, kind } = said
      assert.deepEqual([kind, from, to], ['split', dam, done.storyId])
      assert.deepEqual(sides.moved, [rain, trial])
      assert.deepEqual(sides.left, [articles.dam, articles.reprint])
      // The form sent twice.
      const again = await commands.partStory(request)
      assert.deepEqual(again, { kind: 'refused', fault: 'nothing ticked' })
      assert.deepEqual(await commands.undo(said.id), { kind: 'undone', moved: 2, held: 0 })
      assert.equal(await storyOf(trial), dam)
      assert.deepEqual(await commands.undo(said.id), { kind: 'nothing to undo' })
      assert.equal((await newest()).undoneAt, noon + 2 * day)
    })

    test('of two forms that are sent at once one is done', async (t) => {
      const { store, another } = await open(t)
      const { dam, rain, commands } = await openCorrected(store)
      const others = openCorrectionCommands({ store: await another(), now: () => noon + 2 * day, wake() {} })
      const request = { readerId, storyId: dam, articleIds: [rain] }
      const done = await Promise.all([commands, others].map((one) => one.partStory(request)))
      assert.deepEqual(done.map(({ kind }) => kind).sort(), ['corrected', 'refused'])
      const [said, ...more] = await store.read((reader) => reader.listCorrections({ limit: 9 }))
      assert.deepEqual(more, [])
      const id = said?.id as Correction['id']
      const undone = await Promise.all([commands, others].map((one) => one.undo(id)))
      assert.deepEqual(undone.map(({ kind }) => kind).sort(), ['nothing to undo', 'undone'])
    })

    test('a story keeps no headline of an article that left it', async (t) => {
      const { store } = await open(t)
      const { dam, trial, commands } = await openCorrected(store)
      const titleOf = async () => (await store.read((reader) => reader.findStory(dam)))?.title
      assert.equal(await titleOf(), 'About trial')
      await commands.partStory({ readerId, storyId: dam, articleIds: [trial] })
      assert.equal(await titleOf(), 'About rain')
    })

    test('two stories become one at the address of the earlier, and part again', async (t) => {
      const { store } = await open(t)
      const { dam, vote, articles, commands, storyOf, newest } = await openCorrected(store)
      const request = { readerId, storyId: dam, otherId: vote }
      const done = await commands.joinStories(request)
      assert.deepEqual(done, { kind: 'corrected', storyId: dam, count: 1 })
      assert.equal(await store.read((reader) => reader.findMergedInto(vote)), dam)
      const again = await commands.joinStories({ readerId, storyId: vote, otherId: dam })
      assert.deepEqual(again, { kind: 'refused', fault: 'same story' })
      const { id } = await newest()
      assert.deepEqual(await commands.undo(id), { kind: 'undone', moved: 1, held: 0 })
      assert.equal(await storyOf(articles.vote), vote)
      assert.equal(await store.read((reader) => reader.findMergedInto(vote)), undefined)
    })

    test('an article goes into another story, and what a later correction holds stays there', async (t) => {
      const { store } = await open(t)
      const { dam, vote, rain, articles, commands, storyOf, newest } = await openCorrected(store)
      await commands.partStory({ readerId, storyId: dam, articleIds: [rain], to: vote })
      assert.equal(await storyOf(rain), vote)
      const first = await newest()
      assert.deepEqual([first.kind, first.sides.joined], ['move', [articles.vote]])
      const [late] = (await tell(store, { late: undefined })) as [ArticleId]
      await commands.joinStories({ readerId, storyId: vote, otherId: (await storyOf(late)) as StoryId })
      assert.equal(await storyOf(late), vote)
      const undone = await commands.undo(first.id)
      assert.deepEqual(undone, { kind: 'undone', moved: 0, held: 1 })
      assert.equal(await storyOf(rain), vote)
    })

    test('in whatever order they are taken back, corrections leave nothing behind', async (t) => {
      for (const order of [
        [0, 1, 2],
        [0, 2, 1],
        [1, 0, 2],
        [1, 2, 0],
        [2, 0, 1],
        [2, 1, 0],
      ] as const) {
        const { store } = await open(t)
        const { dam, rain, trial, commands, storyOf, newest } = await openCorrected(store)
        const one = await commands.partStory({ readerId, storyId: dam, articleIds: [rain] })
        const told = [await newest()]
        const two = await commands.partStory({ readerId, storyId: dam, articleIds: [trial] })
        told.push(await newest())
        assert.ok(one.kind === 'corrected' && two.kind === 'corrected')
        await commands.joinStories({ readerId, storyId: one.storyId, otherId: two.storyId })
        told.push(await newest())
        for (const at of order) await commands.undo(told[at]?.id as Correction['id'])
        assert.deepEqual([await storyOf(rain), await storyOf(trial)], [dam, dam], order.join())
        const story = await store.read((reader) => reader.findStory(dam))
        assert.equal(story?.articleCount, 4)
      }
    })

    test('of a story of very many articles some hundred are kept, of both ends, and those that were moved', async (t) => {
      const { store } = await open(t)
      const { dam, vote, rain, commands, newest } = await openCorrected(store)
      const entries = Array.from({ length: 260 }, (_, at) =>
        entry(`late-${at}`, { publishedAt: noon + day + at }),
      )
      await store.write(async (writer) => {
        const feed = await addFeed(writer, 'harbour.example', 'https://harbour.example/news', 'en')
        await writer.saveReceived(feed, entries, noon + day)
        for (const work of await claimAll(writer)) await writer.saveUnderstanding(understandingOf(work, dam))
      })
      const members = await store.read((reader) => reader.listArticleIds({ storyId: dam, limit: 999 }))
      await commands.partStory({ readerId, storyId: dam, articleIds: [rain], to: vote })
      const { sides } = await newest()
      assert.deepEqual([sides.moved, sides.left.length, sides.joined.length], [[rain], 200, 1])
      const third = members.length / 3
      const thirds = Map.groupBy(sides.left, (id) => Math.floor(members.indexOf(id) / third))
      assert.ok([0, 1, 2].every((at) => (thirds.get(at)?.length ?? 0) > 60))
    })

    test('what cannot be is refused, and nothing is kept of it', async (t) => {
      const { store } = await open(t)
      const { dam, vote, barrage, rain, trial, articles, commands } = await openCorrected(store)
      const all = [rain, trial, articles.dam, articles.reprint] as ArticleId[]
      const [gone, other] = [4711 as StoryId, articles.vote as ArticleId]
      const parted = (articleIds: ArticleId[], storyId = dam, to?: StoryId) =>
        commands.partStory({ readerId, storyId, articleIds, ...(to && { to }) })
      const refused = (fault: string) => ({ kind: 'refused', fault })
      assert.deepEqual(await parted([]), refused('nothing ticked'))
      assert.deepEqual(await parted([other, 999 as ArticleId]), refused('nothing ticked'))
      assert.deepEqual(await parted(all), refused('all ticked'))
      assert.deepEqual(await parted([rain], gone), refused('no such story'))
      assert.deepEqual(await parted([rain], dam, gone), refused('no other story'))
      assert.deepEqual(await parted([rain], dam, dam), refused('same story'))
      assert.deepEqual(await parted([rain], dam, barrage), refused('other language'))
      const joined = (storyId: StoryId, otherId: StoryId) =>
        commands.joinStories({ readerId, storyId, otherId })
      assert.deepEqual(await joined(gone, dam), refused('no such story'))
      assert.deepEqual(await joined(dam, barrage), refused('other language'))
      assert.equal(await commands.setUnrelated({ readerId, articleId: rain, otherId: rain }), false)
      assert.equal(
        await commands.setUnrelated({ readerId, articleId: rain, otherId: 999 as ArticleId }),
        false,
      )
      assert.deepEqual(await store.read((reader) => reader.listCorrections({ limit: 9 })), [])
      // The form was made before the story went into another.
      await joined(dam, vote)
      assert.deepEqual(await parted([other], vote), { kind: 'went into', storyId: dam })
    })

    test('two articles that have nothing to do with each other are not related, in either direction', async (t) => {
      const { store } = await open(t)
      const { articles, vote, rain, dam, commands, newest } = await openCorrected(store)
      const why = [{ rule: 'shared terms', detail: 'dam' }] as const
      const near = { kind: 'latest', score: 0.5, why } as const
      await store.write(async (writer) => {
        const feed = await addFeed(writer, 'harbour.example', 'https://harbour.example/news', 'en')
        await writer.saveReceived(feed, [entry('flood', { publishedAt: noon + 9 * hour })], noon + day)
        const [work] = await claimAll(writer)
        assert.ok(work)
        const toId = articles.vote as ArticleId
        const relations = [{ ...near, fromId: work.article.id, toId }]
        await writer.saveUnderstanding(understandingOf(work, dam, { relations }))
      })
      const list = (id: ArticleId) => store.read((reader) => reader.listRelations(id, 9))
      const nearDam = () => store.read((reader) => reader.listNearStories(dam, 6))
      const voteArticle = articles.vote as ArticleId
      const fromId = (await list(voteArticle))[0]?.fromId as ArticleId
      assert.deepEqual(
        (await nearDam()).map(({ id }) => id),
        [vote],
      )
      const request = { readerId, articleId: voteArticle, otherId: fromId }
      assert.equal(await commands.setUnrelated(request), true)
      assert.equal(await commands.setUnrelated({ ...request, articleId: fromId, otherId: voteArticle }), true)
      assert.deepEqual([await list(voteArticle), await list(fromId)], [[], []])
      assert.equal((await store.read((reader) => reader.listCorrections({ limit: 9 }))).length, 1)
      await commands.undo((await newest()).id)
      assert.equal((await list(voteArticle)).length, 1)
      assert.deepEqual(await list(rain), [])
    })

    test('placing learns of what was said and taken back, by number', async (t) => {
      const { store } = await open(t)
      const { dam, vote, rain, trial, commands, newest } = await openCorrected(store)
      const since = (change: number, limit = 9) =>
        store.read((reader) => reader.listCorrectionsSince(change, limit))
      assert.deepEqual(await since(0), [])
      await commands.partStory({ readerId, storyId: dam, articleIds: [rain] })
      const first = await newest()
      await commands.joinStories({ readerId, storyId: dam, otherId: vote })
      const [one, two] = await since(0)
      assert.deepEqual([one?.id, two?.kind], [first.id, 'merge'])
      assert.deepEqual(await since(0, 1), [one])
      await commands.undo(first.id)
      const [undone, ...more] = await since(two?.change ?? 0)
      assert.deepEqual([undone?.id, undone?.undoneAt, more], [first.id, noon + 2 * day, []])
      const named = await store.read((reader) => reader.listCorrectionsOf([trial]))
      assert.deepEqual(
        named.map(({ id }) => id),
        [one?.id, two?.id],
      )
    })

    test('whoever looked at a story while a person corrected it looks again', async (t) => {
      const { store } = await open(t)
      const { dam, trial, commands } = await openCorrected(store)
      const lease = noon + 3 * day
      const due = { now: noon + 2 * day, lease, limit: 9 }
      await store.write((writer) => writer.claimDueStories(due))
      await commands.partStory({ readerId, storyId: dam, articleIds: [trial] })
      await store.write(async (writer) => {
        const claimed = await writer.claimDueStories({ ...due, lease: lease + 1 })
        // The story that was parted from it is due as well, at the same moment.
        const work = claimed.find(({ story }) => story.id === dam)
        assert.equal(work?.articles.length, 3)
      })
    })

    test('a correction outlives the articles that it names', async (t) => {
      const { store } = await open(t)
      const { dam, rain, commands, newest } = await openCorrected(store)
      await commands.partStory({ readerId, storyId: dam, articleIds: [rain] })
      await store.write((writer) =>
        writer.removeOldArticles({ before: noon + 30 * day, limit: 50, now: noon + 30 * day }),
      )
      const { id, sides } = await newest()
      assert.deepEqual(sides, { moved: [], left: [], joined: [] })
      assert.deepEqual(await commands.undo(id), { kind: 'undone', moved: 0, held: 0 })
    })
  })
}

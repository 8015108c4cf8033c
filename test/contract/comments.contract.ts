import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { ArticleId, CommentId, ReaderId, StoryId } from '../../src/model/ids.ts'
import type { NewComment, NewModeration, ThreadPage } from '../../src/store/comment-store.ts'
import type { Store } from '../../src/store/store.ts'
import { claimAll, day, entry, hour, noon, openNewsroom, understandingOf } from './newsroom.ts'
import type { OpenStores } from './open-stores.ts'
import { commentOf, tellComments } from './tell-comments.ts'

const anchor = {
  ...{ revision: 1, start: 0, end: 40, quote: 'The dam above Ortell broke in the night.' },
  ...{ prefix: '', suffix: ' Two elections' },
}

async function openDiscussion(store: Store) {
  const { stories, articles, feeds } = await openNewsroom(store)
  const [anna, ben] = await store.write(
    async (writer) =>
      [
        (await writer.addReader({ name: 'Anna', role: 'reader' })) as ReaderId,
        (await writer.addReader({ name: 'Ben', role: 'moderator' })) as ReaderId,
      ] as const,
  )
  const say = (reader: ReaderId, about: NewComment['about'], said: Parameters<typeof commentOf>[2] = {}) =>
    store.write((writer) => writer.addComment(commentOf(reader, about, said)))
  const list = async (of: ThreadPage['of'], after?: ThreadPage['after']) => {
    const page = { of, limit: 2, ...(after && { after }) }
    return (await store.read((reader) => reader.listThreads(page))).map(({ id }) => id)
  }
  const find = (id: CommentId) => store.read((reader) => reader.findComment(id))
  const moderate = (done: Partial<NewModeration> & Pick<NewModeration, 'kind'>) =>
    store.write((writer) =>
      writer.saveModeration({
        ...{ moderatorId: ben, commentId: undefined, readerId: undefined, storyId: undefined },
        ...{ reason: 'Names a child', doneAt: noon, until: undefined },
        ...done,
      }),
    )
  return {
    ...{ anna, ben, say, list, find, moderate, feeds },
    ...{ dam: stories.dam as StoryId, vote: stories.vote as StoryId, barrage: stories.barrage as StoryId },
    ...{ damArticle: articles.dam as ArticleId, reprint: articles.reprint as ArticleId },
    voteArticle: articles.vote as ArticleId,
  }
}

/** What readers say, and where it stands whatever becomes of stories and articles. */
export function commentsContract(open: OpenStores): void {
  describe('comments', () => {
    test('stand in threads, the newest first, and answers in their order', async (t) => {
      const { store } = await open(t)
      const { anna, ben, say, list, find, dam, damArticle } = await openDiscussion(store)
      const first = await say(anna, { storyId: dam })
      const second = await say(ben, { articleId: damArticle, anchor }, { at: noon + 1 })
      const third = await say(ben, { storyId: dam }, { at: noon + 1 })
      await say(ben, { storyId: dam }, { at: noon + 2, state: 'held', doubts: ['links'] })
      assert.deepEqual(await list({ storyId: dam }), [third, second])
      assert.deepEqual(await list({ storyId: dam }, { at: noon + 1, id: second }), [first])
      assert.deepEqual(await list({ articleId: damArticle }), [second])
      const answer = await say(anna, { parentId: second }, { at: noon + 3, text: 'Why?' })
      const further = await say(ben, { parentId: answer }, { at: noon + 4, text: 'Nobody says.' })
      const found = await find(further)
      assert.deepEqual(
        [found?.parentId, found?.threadId, found?.storyId, found?.sentence?.anchor],
        [answer, second, dam, anchor],
      )
      await store.read(async (reader) => {
        const answers = await reader.listFirstAnswers([first, second], 1)
        assert.deepEqual(
          answers.map(({ id }) => id),
          [answer],
        )
        const after = { at: noon + 3, id: answer }
        const rest = await reader.listAnswers({ threadId: second, after, limit: 5 })
        assert.deepEqual(
          rest.map(({ id }) => id),
          [further],
        )
        assert.deepEqual(await reader.countAnswers([first, second]), new Map([[second, 2]]))
        assert.equal(await reader.countComments(dam), 5)
        const [discussed, ...none] = await reader.listDiscussedSentences(damArticle)
        assert.deepEqual([discussed?.anchor, discussed?.count, none], [anchor, 3, []])
        assert.deepEqual(
          (await reader.listThreads({ of: { anchorIds: [discussed?.anchorId ?? 0] }, limit: 5 })).map(
            ({ id }) => id,
          ),
          [second],
        )
      })
    })

    test('on a story go with it where it goes and come back with it, those on a sentence go with its article', async (t) => {
      const { store } = await open(t)
      const { anna, ben, say, list, find, moderate, ...room } = await openDiscussion(store)
      const { dam, vote, damArticle, voteArticle, reprint } = room
      const onVote = await say(anna, { storyId: vote })
      const onSentence = await say(ben, { articleId: voteArticle, anchor }, { at: noon + 1 })
      await moderate({ kind: 'slow', storyId: vote, until: noon + day })
      const move = (articleIds: readonly ArticleId[], from: StoryId, to?: StoryId) =>
        store.write((writer) => writer.moveArticles({ articleIds, from, to, now: noon + day }))
      await move([voteArticle], vote, dam)
      assert.deepEqual(await list({ storyId: dam }), [onSentence, onVote])
      assert.ok(await store.read((reader) => reader.findSlow(dam, noon)))
      await move([voteArticle], dam, vote)
      assert.deepEqual(
        [await list({ storyId: dam }), await list({ storyId: vote })],
        [[], [onSentence, onVote]],
      )

      const onDam = await say(anna, { storyId: dam })
      const onReprint = await say(ben, { articleId: reprint, anchor }, { at: noon + 1 })
      const split = await move([reprint], dam)
      assert.deepEqual([await list({ storyId: dam }), await list({ storyId: split })], [[onDam], [onReprint]])
      assert.equal((await find(onReprint))?.sentence?.articleId, reprint)
      assert.notEqual(damArticle, reprint)
    })

    test('stay where their article is revised and finds another story', async (t) => {
      const { store } = await open(t)
      const { ben, say, find, list, vote, dam, voteArticle, anna, feeds } = await openDiscussion(store)
      const onStory = await say(anna, { storyId: vote })
      const onSentence = await say(ben, { articleId: voteArticle, anchor }, { at: noon + 1 })
      const feed = feeds['harbour.example']
      assert.ok(feed)
      const url = 'https://harbour.example/vote'
      await store.write(async (writer) => {
        await writer.saveReceived(feed, [entry('vote', { url, text: 'All is otherwise.' })], noon + day)
        for (const work of await claimAll(writer, noon + 2 * day))
          await writer.saveUnderstanding(understandingOf(work, dam))
      })
      assert.equal((await find(onSentence))?.sentence?.anchor.revision, 1)
      assert.deepEqual(await list({ storyId: dam }), [onSentence, onStory])
    })

    test('keep what they are about when it is old, or its feed is removed', async (t) => {
      const { store } = await open(t)
      const { anna, say, list, dam, vote, voteArticle, damArticle, reprint } = await openDiscussion(store)
      const onStory = await say(anna, { storyId: dam })
      const old = { before: noon + 9 * day, limit: 50, now: noon + 9 * day }
      const there = (id: ArticleId) =>
        store.read(async (reader) => (await reader.listArticles([id])).length === 1)
      await store.write(async (writer) => {
        await writer.removeOldArticles(old)
        await writer.forgetEmptyStories(noon + 9 * day)
        for (const feed of await writer.listFeeds()) await writer.removeFeed(feed.id, { articles: 'remove' })
      })
      const left = [await there(damArticle), await there(reprint), await there(voteArticle)]
      assert.deepEqual(left, [true, true, false])
      assert.deepEqual([await list({ storyId: dam }), await list({ storyId: vote })], [[onStory], []])
    })

    test('keep what they said before, and lose all words when they are erased', async (t) => {
      const { store } = await open(t)
      await openNewsroom(store)
      const first = await store.write(tellComments)
      const versions = () => store.read((reader) => reader.listCommentVersions(first))
      assert.deepEqual(await versions(), [{ text: 'Rain was told of for days.', writtenAt: noon }])
      const anna = (await store.read((reader) => reader.findComment(first)))?.readerId as ReaderId
      const [answer] = await store.read((reader) => reader.listAnswers({ threadId: first, limit: 5 }))
      const listCalled = async () =>
        (await store.read((reader) => reader.listCalled([first, answer?.id as CommentId]))).map(
          ({ readerId }) => readerId,
        )
      const listSaid = () => store.read((reader) => reader.listCommentsBy({ readerId: anna, limit: 5 }))
      assert.deepEqual([await listCalled(), (await listSaid()).map(({ id }) => id)], [[anna], [first]])
      await store.write((writer) => writer.eraseCommentsOf(anna))
      const found = await store.read((reader) => reader.findComment(first))
      assert.deepEqual([found?.text, found?.state, await versions()], ['', 'erased', []])
      const answers = await store.read((reader) => reader.listAnswers({ threadId: first, limit: 5 }))
      assert.equal(answers.length, 1)
      // Of whom nothing is left to be read nobody learns by calling them.
      assert.deepEqual([await listCalled(), await listSaid()], [[], []])
    })

    test('have one vote of a reader, however often it is given', async (t) => {
      const { store } = await open(t)
      const { anna, ben, say, find, dam } = await openDiscussion(store)
      const id = await say(anna, { storyId: dam })
      const vote = (reader: ReaderId, isGiven: boolean) =>
        store.write((writer) => writer.saveVote(id, reader, isGiven))
      await vote(ben, true)
      await vote(ben, true)
      await vote(anna, true)
      assert.equal((await find(id))?.votes, 2)
      assert.deepEqual(await store.read((reader) => reader.listVotes(ben, [id])), new Set([id]))
      await vote(ben, false)
      await vote(ben, false)
      assert.equal((await find(id))?.votes, 1)
    })

    test('tell what their author wrote lately', async (t) => {
      const { store } = await open(t)
      const { anna, ben, say, dam, vote } = await openDiscussion(store)
      const own = await say(anna, { storyId: dam }, { at: noon + hour, text: 'One' })
      await say(anna, { storyId: dam }, { text: 'Two' })
      const ask = (readerId: ReaderId, storyId: StoryId, wordsHash: string) =>
        store.read((reader) => reader.getWriting({ readerId, storyId, wordsHash, since: noon + 1 }))
      assert.deepEqual(await ask(anna, dam, 'one'), {
        ...{ count: 1, lastHereAt: noon + hour, hasSameWords: true, own, shownCount: 2 },
      })
      assert.deepEqual(await ask(ben, vote, 'one'), {
        ...{ count: 0, lastHereAt: undefined, hasSameWords: true, own: undefined, shownCount: 0 },
      })
      assert.equal((await ask(ben, vote, 'two')).hasSameWords, false)
    })
  })

  describe('moderation', () => {
    test('what waits is listed until somebody sees to it, and again when that is undone', async (t) => {
      const { store } = await open(t)
      const { anna, ben, say, find, dam, moderate } = await openDiscussion(store)
      const held = await say(anna, { storyId: dam }, { state: 'held', doubts: ['links', 'too fast'] })
      const shown = await say(anna, { storyId: dam }, { at: noon + 1 })
      const report = { reason: 'private', note: 'My address', reportedAt: noon + 2 } as const
      await store.write((writer) => writer.saveCommentReport(shown, ben, { ...report, note: 'x' }))
      await store.write((writer) => writer.saveCommentReport(shown, ben, report))
      const queue = () =>
        store.read(async (reader) => {
          const found = await reader.listQueue(5)
          return [found.map(({ id }) => id), await reader.countQueue()]
        })
      assert.deepEqual(await queue(), [[held, shown], 2])
      assert.deepEqual((await find(held))?.doubts, ['links', 'too fast'])
      assert.equal((await store.read((reader) => reader.listHeldComments(anna))).length, 1)
      const reports = () => store.read((reader) => reader.listCommentReports([held, shown]))
      assert.deepEqual(await reports(), new Map([[shown, [report]]]))
      await moderate({ kind: 'keep', commentId: held })
      const removal = await moderate({ kind: 'remove', commentId: shown, doneAt: noon + 3 })
      assert.deepEqual(await queue(), [[], 0])
      assert.deepEqual([(await find(held))?.state, (await find(shown))?.reason], ['shown', 'Names a child'])
      const undo = () => store.write((writer) => writer.undoModeration(removal, noon + 4))
      assert.deepEqual([await undo(), await undo()], [true, false])
      assert.deepEqual([await queue(), (await find(shown))?.state], [[[shown], 1], 'shown'])
      assert.deepEqual(await reports(), new Map([[shown, [report]]]))
      const log = await store.read((reader) => reader.listModerations({ limit: 5 }))
      assert.deepEqual(
        log.map(({ kind, commentId, undoneAt }) => [kind, commentId, undoneAt]),
        [
          ['remove', shown, noon + 4],
          ['keep', held, undefined],
        ],
      )
    })

    test('an earlier decision is not taken back under a later one, and what its author withdrew stays away', async (t) => {
      const { store } = await open(t)
      const { anna, say, find, dam, moderate } = await openDiscussion(store)
      const id = await say(anna, { storyId: dam }, { state: 'held' })
      const kept = await moderate({ kind: 'keep', commentId: id })
      await moderate({ kind: 'remove', commentId: id })
      assert.equal(await store.write((writer) => writer.undoModeration(kept, noon)), false)
      await store.write((writer) => writer.setCommentState(id, 'withdrawn', ''))
      await moderate({ kind: 'keep', commentId: id })
      assert.equal((await find(id))?.state, 'withdrawn')
    })

    test('a block and a slow story hold until their moment, or until they are undone', async (t) => {
      const { store } = await open(t)
      const { anna, ben, dam, vote, moderate } = await openDiscussion(store)
      const block = await moderate({ kind: 'block', readerId: anna, until: noon + day })
      await moderate({ kind: 'slow', storyId: dam, until: noon + hour })
      const find = (now: number) =>
        store.read(async (reader) => [
          (await reader.findBlock(anna, now))?.until,
          (await reader.findBlock(ben, now))?.until,
          (await reader.findSlow(dam, now))?.until,
          (await reader.findSlow(vote, now))?.until,
        ])
      assert.deepEqual(await find(noon), [noon + day, undefined, noon + hour, undefined])
      assert.deepEqual(await find(noon + hour), [noon + day, undefined, undefined, undefined])
      await store.write((writer) => writer.undoModeration(block, noon))
      assert.deepEqual((await find(noon))[0], undefined)
    })
  })
}

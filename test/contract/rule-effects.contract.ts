import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { ArticleId, ReaderId, RuleId, StoryId } from '../../src/model/ids.ts'
import { nothingMuted, onlyReader } from '../../src/model/reader.ts'
import type { ActionKind, RuleDecision } from '../../src/model/rule.ts'
import type { Store } from '../../src/store/store.ts'
import { addRule, hideDam } from './add-rule.ts'
import { noon, openNewsroom } from './newsroom.ts'
import type { OpenStores } from './open-stores.ts'

const other = 2 as ReaderId
const hour = 3_600_000

function decide(ruleId: RuleId, articleId: ArticleId, kinds: readonly ActionKind[]): RuleDecision {
  const actions = kinds.map((kind) => ({ kind, label: kind === 'label' ? 'Water' : '' }))
  const why = [{ condition: { kind: 'text', value: 'dam' } as const, found: 'dam' }]
  return { articleId, readerId: onlyReader, ruleId, actions, why }
}

function save(store: Store, decisions: readonly RuleDecision[], now = noon): Promise<void> {
  return store.write((writer) => writer.saveRuled({ work: [], decisions, lifted: [], now }))
}

/** What a reader's marks of an article are. */
function marksOf(store: Store, id: ArticleId) {
  return store.read(async (reader) => ({
    saved: (await reader.findSavedAt(onlyReader, id)) !== undefined,
    read: (await reader.listReadArticles(onlyReader, [id])).size > 0,
    labels: await reader.listLabelsOn(onlyReader, id),
    hidden: (await reader.listHidden(onlyReader, [id])).size > 0,
  }))
}

const bare = { saved: false, read: false, labels: [], hidden: false }
const all = ['hide', 'mark read', 'save', 'label'] as const

/** What rules did, and how it is taken back. */
export function ruleEffectsContract(open: OpenStores): void {
  describe('what rules did', () => {
    test('do each thing once, and what is taken back is as it was and not done again', async (t) => {
      const { store } = await open(t)
      const { articles } = await openNewsroom(store)
      const [dam, vote] = [articles.dam, articles.vote] as [ArticleId, ArticleId]
      const id = await addRule(store, onlyReader)
      await store.write((writer) => writer.saveArticle(onlyReader, vote, noon))
      const decisions = [decide(id, dam, all), decide(id, vote, all)]
      await save(store, decisions)
      const done = { saved: true, read: true, labels: ['Water'], hidden: true }
      assert.deepEqual([await marksOf(store, dam), await marksOf(store, vote)], [done, done])
      await save(store, decisions, noon + 1)
      const effects = await store.read((reader) =>
        reader.listRuleEffects({ readerId: onlyReader, limit: 20 }),
      )
      assert.equal(effects.length, 8)
      assert.ok(effects.every(({ doneAt, state }) => doneAt === noon && state === 'done'))
      const undo = (readerId: ReaderId, articleId?: ArticleId) =>
        store.write((writer) =>
          writer.undoEffects({
            readerId,
            ruleId: id,
            limit: 100,
            now: noon + 2 * hour,
            ...(articleId && { articleId }),
          }),
        )
      assert.equal(await undo(other), 0)
      assert.equal(await undo(onlyReader, dam), 4)
      assert.deepEqual([await marksOf(store, dam), await marksOf(store, vote)], [bare, done])
      assert.equal(await undo(onlyReader), 4)
      assert.deepEqual(await marksOf(store, vote), { ...bare, saved: true }, 'it was saved before')
      await save(store, decisions)
      assert.deepEqual(await marksOf(store, dam), bare)
    })

    test('stand in for each other where one is taken back', async (t) => {
      const { store } = await open(t)
      const { articles } = await openNewsroom(store)
      const dam = articles.dam as ArticleId
      const [one, two] = [await addRule(store, onlyReader), await addRule(store, onlyReader)]
      await save(store, [decide(one, dam, all), decide(two, dam, all)])
      const undo = (ruleId: RuleId) =>
        store.write((writer) =>
          writer.undoEffects({ readerId: onlyReader, ruleId, limit: 9, now: noon + 2 * hour }),
        )
      await undo(one)
      assert.deepEqual(await marksOf(store, dam), {
        saved: true,
        read: true,
        labels: ['Water'],
        hidden: true,
      })
      await undo(two)
      assert.deepEqual(await marksOf(store, dam), bare)
    })

    test('that look at origins let go of what they hide, and take it again', async (t) => {
      const { store } = await open(t)
      const { articles } = await openNewsroom(store)
      const dam = articles.dam as ArticleId
      const conditions = [{ kind: 'fewer origins', value: '2' }] as const
      const id = await addRule(store, onlyReader, { ...hideDam, conditions })
      await save(store, [decide(id, dam, ['hide', 'save'])])
      const held = await store.read((reader) => reader.listHeldByStory([dam]))
      assert.deepEqual(held, [{ articleId: dam, readerId: onlyReader, ruleId: id }])
      const lift = { work: [], decisions: [], lifted: held, now: noon }
      await store.write((writer) => writer.saveRuled(lift))
      assert.deepEqual(await marksOf(store, dam), { ...bare, saved: true })
      await save(store, [decide(id, dam, ['hide', 'save'])])
      assert.equal((await marksOf(store, dam)).hidden, true)
    })

    test('leave labels to who gives and takes them by hand, of whom the last holds', async (t) => {
      const { store } = await open(t)
      const { articles } = await openNewsroom(store)
      const dam = articles.dam as ArticleId
      const id = await addRule(store, onlyReader)
      const give = (label: string, now: number) =>
        store.write((writer) => writer.saveLabel(onlyReader, dam, { label, now }))
      const take = (label: string, now: number) =>
        store.write((writer) => writer.forgetLabel(onlyReader, dam, { label, now }))
      const labels = () => store.read((reader) => reader.listLabelsOn(onlyReader, dam))
      assert.deepEqual([await give('Ask', noon), await give('Ask', noon + 1)], [true, false])
      await take('Ask', noon)
      assert.deepEqual(await labels(), ['Ask'], 'it was given later')
      await save(store, [decide(id, dam, ['label'])])
      await take('Water', noon + 2)
      assert.equal(await give('Water', noon + 1), false, 'from a device that was offline')
      await save(store, [decide(id, dam, ['label'])], noon + 3)
      assert.deepEqual(await labels(), ['Ask'], 'a rule does not give again what was taken off')
      assert.deepEqual(await store.read((reader) => reader.listLabels(onlyReader, 9)), [
        { label: 'Ask', count: 1 },
      ])
      await take('Ask', noon + 4)
      const page = { readerId: onlyReader, label: 'Ask', limit: 9 }
      assert.deepEqual([await labels(), await store.read((reader) => reader.listLabelled(page))], [[], []])
    })

    test('do nothing any more where rule or article went meanwhile', async (t) => {
      const { store } = await open(t)
      const { articles } = await openNewsroom(store)
      const dam = articles.dam as ArticleId
      const [gone, off] = [await addRule(store, onlyReader), await addRule(store, onlyReader)]
      await store.write(async (writer) => {
        await writer.saveRule(onlyReader, gone, { removedAt: noon })
        await writer.saveRule(onlyReader, off, { isOn: false })
      })
      const none = 777 as RuleId
      await save(store, [decide(gone, dam, all), decide(off, dam, all), decide(none, dam, all)])
      await save(store, [decide(await addRule(store, onlyReader), 999 as ArticleId, all)])
      assert.deepEqual(await marksOf(store, dam), bare)
    })

    test('go with their articles, and what they hid is left out of lists', async (t) => {
      const { store } = await open(t)
      const { articles, stories } = await openNewsroom(store)
      const dam = articles.dam as ArticleId
      const id = await addRule(store, onlyReader)
      await save(store, [decide(id, dam, ['hide', 'label'])])
      const story = stories.dam as StoryId
      const silent = { outletIds: [], hiddenFor: onlyReader }
      const told = (muted: typeof silent | undefined) =>
        store.read((reader) => reader.listArticleIdsOfStories([story], 9, muted))
      assert.deepEqual((await told(silent)).get(story), [articles.reprint])
      assert.deepEqual((await told(undefined)).get(story)?.length, 2)
      const count = (hiddenFor: ReaderId) =>
        store.read((reader) =>
          reader.countNews({
            since: noon - 1,
            muted: { ...nothingMuted, hiddenFor },
          }),
        )
      assert.deepEqual([(await count(onlyReader)).articles, (await count(other)).articles], [3, 4])
      const labelled = () =>
        store.read((reader) => reader.listLabelled({ readerId: onlyReader, label: 'Water', limit: 9 }))
      assert.deepEqual(await labelled(), [{ articleId: dam, labelledAt: noon }])
      assert.deepEqual(await store.read((reader) => reader.listLabels(onlyReader, 9)), [
        { label: 'Water', count: 1 },
      ])
      assert.deepEqual(await store.read((reader) => reader.listLabels(other, 9)), [])
      const old = { before: noon + 900 * hour, limit: 50, now: noon }
      await store.write((writer) => writer.removeOldArticles(old))
      assert.deepEqual(await labelled(), [])
      assert.deepEqual(
        await store.read((reader) => reader.listRuleEffects({ readerId: onlyReader, limit: 9 })),
        [],
      )
    })
  })
}

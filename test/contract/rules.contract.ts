import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { ArticleId, ReaderId, StoryId } from '../../src/model/ids.ts'
import { onlyReader } from '../../src/model/reader.ts'
import { mostRules } from '../../src/model/rule.ts'
import { addRule, hideDam, toNewRule } from './add-rule.ts'
import { noon, openNewsroom } from './newsroom.ts'
import type { OpenStores } from './open-stores.ts'

const other = 2 as ReaderId
const hour = 3_600_000

/** Which rules there are, and what is to be judged by them. */
export function rulesContract(open: OpenStores): void {
  describe('rules', () => {
    test('are kept in order, changed and removed, by their own reader alone', async (t) => {
      const { store } = await open(t)
      const [one, two] = [await addRule(store, onlyReader), await addRule(store, onlyReader)]
      const theirs = await addRule(store, other)
      const list = () => store.read((reader) => reader.listRules(onlyReader))
      const ids = async () => (await list()).map(({ id }) => id)
      assert.deepEqual(await ids(), [one, two])
      await store.write((writer) => writer.orderRules(onlyReader, [two, one, theirs]))
      assert.deepEqual(await ids(), [two, one])
      assert.equal(await store.write((writer) => writer.saveRule(onlyReader, one, { isOn: false })), true)
      assert.equal(await store.write((writer) => writer.saveRule(onlyReader, theirs, { isOn: false })), false)
      await store.write((writer) => writer.saveRule(onlyReader, two, { removedAt: noon }))
      assert.deepEqual(
        (await list()).map(({ isOn, removedAt, rule }) => [isOn, removedAt, rule?.name]),
        [
          [true, noon, 'No dams'],
          [false, undefined, 'No dams'],
        ],
      )
      await store.write((writer) => writer.forgetRules(noon))
      assert.equal((await list()).length, 2, 'not before its time')
      await store.write((writer) => writer.forgetRules(noon + 1))
      assert.deepEqual(await ids(), [one])
      assert.equal(await store.read((reader) => reader.findRule(onlyReader, theirs)), undefined)
      assert.equal((await store.read((reader) => reader.findRule(other, theirs)))?.isOn, true)
    })

    test('that cannot be read are kept as they are', async (t) => {
      const { store } = await open(t)
      const text = '{"name":"From tomorrow","conditions":[{"kind":"mood"}]}'
      await store.write((writer) => writer.addRule(onlyReader, { ...toNewRule(), text }))
      const [rule] = await store.read((reader) => reader.listRules(onlyReader))
      assert.deepEqual([rule?.rule, rule?.text], [undefined, text])
    })

    test('of all readers are told by what changed since', async (t) => {
      const { store } = await open(t)
      const [one, two] = [await addRule(store, onlyReader), await addRule(store, other)]
      const since = (change: number) => store.read((reader) => reader.listRulesSince(change, 10))
      const first = await since(0)
      assert.deepEqual(
        first.map(({ id }) => id),
        [one, two],
      )
      await store.write((writer) => writer.saveRule(onlyReader, one, { isOn: false }))
      const changed = await since(first.at(-1)?.change ?? 0)
      assert.deepEqual(
        changed.map(({ id, isOn }) => [id, isOn]),
        [[one, false]],
      )
      assert.deepEqual(await since(changed[0]?.change ?? 0), [])
    })

    test('are a hundred a reader at the most', async (t) => {
      const { store } = await open(t)
      const made = await store.write(async (writer) => {
        for (let count = 0; count < mostRules; count++) await writer.addRule(onlyReader, toNewRule())
        return writer.addRule(onlyReader, toNewRule())
      })
      assert.equal(made, undefined)
      assert.ok(await addRule(store, other))
    })

    test('look at what is understood of articles', async (t) => {
      const { store } = await open(t)
      const { articles } = await openNewsroom(store)
      const { barrage, dam } = articles
      const ids = [barrage, 999, dam] as ArticleId[]
      const facts = await store.read((reader) => reader.listRuleFacts(ids))
      assert.deepEqual(
        facts.map(({ articleId, outletDomain, language, kind, tagSlugs, originCount }) => ({
          ...{ articleId, outletDomain, language, kind, originCount },
          tagSlugs: [...tagSlugs].sort(),
        })),
        [
          {
            ...{ articleId: barrage, outletDomain: 'lac.example', language: 'fr', kind: 'news' },
            ...{ originCount: 1, tagSlugs: ['ortell', 'votes'] },
          },
          {
            ...{ articleId: dam, outletDomain: 'harbour.example', language: 'en', kind: 'news' },
            ...{ originCount: undefined, tagSlugs: ['floods', 'ortell'] },
          },
        ],
      )
      assert.match(facts[1]?.text ?? '', /broke in the night/)
    })

    test('make articles due once there is any, and stories those that rest on other origins', async (t) => {
      const { store } = await open(t)
      const { articles, stories } = await openNewsroom(store)
      const due = () => store.read((reader) => reader.listRuleWork(10))
      assert.deepEqual(await due(), [])
      const dam = articles.dam as ArticleId
      await addRule(store, onlyReader)
      await store.write((writer) => writer.setRulesDue([dam, 999 as ArticleId], noon))
      assert.deepEqual(await due(), [{ articleId: dam, dueAt: noon }])
      await store.write((writer) => writer.setRulesDue([dam], noon))
      const [again] = await due()
      assert.equal(again?.dueAt, noon + 1, 'another moment each time')
      const ruled = { decisions: [], lifted: [], now: noon }
      await store.write((writer) => writer.saveRuled({ ...ruled, work: [{ articleId: dam, dueAt: noon }] }))
      assert.deepEqual(await due(), [again], 'it became due again meanwhile')
      await store.write((writer) => writer.saveRuled({ ...ruled, work: again ? [again] : [] }))
      assert.deepEqual(await due(), [])

      const storyId = stories.dam as StoryId
      const tend = (...firsts: ArticleId[]) =>
        store.write(async (writer) => {
          const lease = noon + 900 * hour
          await writer.setStoriesDue([storyId], noon)
          await writer.claimDueStories({ now: noon + 800 * hour, lease, limit: 9 })
          const origins = firsts.map((firstId) => ({
            ...{ articleIds: [firstId], firstId, clock: 'order' as const, agency: undefined },
          }))
          assert.ok(await writer.saveTended({ storyId, lease, countryCount: 0, origins }))
        })
      const reprint = articles.reprint as ArticleId
      await tend(dam)
      assert.deepEqual(await due(), [], 'no rule looks at origins')
      await addRule(store, onlyReader, {
        ...hideDam,
        conditions: [{ kind: 'fewer origins', value: '2' }],
      })
      await tend(dam)
      assert.deepEqual(await due(), [], 'as many as before')
      await tend(dam, reprint)
      const both = await due()
      assert.deepEqual(new Set(both.map(({ articleId }) => articleId)), new Set([dam, reprint]))
    })
  })
}

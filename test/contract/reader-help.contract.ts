import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { ArticleId } from '../../src/model/ids.ts'
import { noRules, type OutletRules } from '../../src/model/outlet-rules.ts'
import type { FinishedPage, PageText, PageWork } from '../../src/model/page-reading.ts'
import type { Store } from '../../src/store/store.ts'
import { correctionsContract } from './corrections.contract.ts'
import { modelsContract } from './models.contract.ts'
import { addFeed, claimAll, day, entry, hour, minute, noon } from './newsroom.ts'
import { noticesContract } from './notices.contract.ts'
import type { OpenStores } from './open-stores.ts'
import { readersContract } from './readers.contract.ts'

const rules: OutletRules = { keep: ['.story'], drop: ['.ad', 'aside'], usesFeedText: false }
const byFeed: OutletRules = { ...noRules, usesFeedText: true }

const taken: PageText = {
  title: 'The ferry sails again',
  text: 'The ferry sailed at noon.\nBuy a ticket.',
  html: '<p>The ferry sailed at noon.</p><p>Buy a ticket.</p>',
  excerpt: 'The ferry sailed at noon.',
  contentHash: 'with furniture',
  authors: [],
}
const clean = { ...taken, text: 'The ferry sailed at noon.', contentHash: 'clean' }

async function receive(store: Store, now = noon, names: readonly string[] = ['ferry']): Promise<ArticleId> {
  return store.write(async (writer) => {
    const feed = await addFeed(writer, 'harbour.example', 'https://harbour.example/news', 'en')
    const entries = names.map((name) => entry(name, { isTruncated: true, publishedAt: now }))
    await writer.saveReceived(feed, entries, now)
    const article = await writer.findArticleByUrl(`https://harbour.example/${names[0]}`)
    return article?.id as ArticleId
  })
}

function claimPages(store: Store, now: number): Promise<PageWork[]> {
  return store.write((writer) => writer.claimDuePages({ now, leaseMs: minute, limit: 10 }))
}

async function readPage(store: Store, now: number, said: Partial<FinishedPage>): Promise<void> {
  const [work] = await claimPages(store, now)
  assert.ok(work)
  const page = { articleId: work.article.id, lease: work.lease, readAt: now, dueAt: now + hour, stage: 1 }
  await store.write((writer) => writer.savePage({ ...page, state: 'read', ...said }))
}

function setRules(store: Store, id: number, given: OutletRules, now: number): Promise<void> {
  return store.write((writer) => writer.saveOutletRules(id as never, { rules: given, now }))
}

/** What people say of texts and stories: rules of outlets, wrong texts, pages that their browsers send, corrections. */
export function readerHelpContract(open: OpenStores): void {
  correctionsContract(open)
  readersContract(open)
  modelsContract(open)
  noticesContract(open)
  describe('rules of an outlet', () => {
    test('are kept, replaced and forgotten, and go with the pages that are claimed', async (t) => {
      const { store } = await open(t)
      await receive(store)
      const find = () => store.read((reader) => reader.findOutletRules(1 as never))
      assert.equal(await find(), undefined)
      await setRules(store, 1, byFeed, noon)
      await setRules(store, 1, rules, noon)
      assert.deepEqual(await find(), rules)
      assert.deepEqual((await claimPages(store, noon))[0]?.rules, rules)
      await setRules(store, 1, noRules, noon)
      assert.equal(await find(), undefined)
      assert.equal((await claimPages(store, noon))[0]?.rules, undefined)
    })

    test('have recent pages read again, and a text that is taken anew is no change by the outlet', async (t) => {
      const { store } = await open(t)
      const id = await receive(store)
      await readPage(store, noon, { text: taken, validators: { etag: 'a' } })
      await setRules(store, 1, rules, noon + minute)
      const [work] = await claimPages(store, noon + minute)
      assert.deepEqual(work?.validators, {}, 'it may not be told that nothing changed')
      const page = {
        articleId: id,
        lease: work?.lease ?? 0,
        readAt: noon + hour,
        dueAt: noon + hour,
        stage: 1,
      }
      await store.write((writer) => writer.savePage({ ...page, state: 'read', text: clean }))
      await readPage(store, noon + hour, { text: { ...clean, text: 'Corrected.', contentHash: 'corrected' } })
      await store.read(async (reader) => {
        const [article] = await reader.listArticles([id])
        const revisions = await reader.listRevisions(id)
        assert.deepEqual(
          revisions.map(({ source, takenAnew }) => [source, takenAnew]),
          [
            ['feed', false],
            ['page', true],
            ['page', true],
            ['page', false],
          ],
        )
        assert.equal(article?.revisedAt, noon + hour)
      })
    })

    test('that take the same text make no revision, and older pages are left alone', async (t) => {
      const { store } = await open(t)
      const id = await receive(store)
      await readPage(store, noon, { text: taken })
      await setRules(store, 1, rules, noon + minute)
      await readPage(store, noon + minute, { text: taken, dueAt: undefined })
      assert.equal((await store.read((reader) => reader.listRevisions(id))).length, 2)
      await setRules(store, 1, noRules, noon + 3 * day)
      assert.deepEqual(await claimPages(store, noon + 3 * day), [])
    })

    test('that take the feed’s text end the reading of pages until they are taken back', async (t) => {
      const { store } = await open(t)
      const id = await receive(store)
      await setRules(store, 1, byFeed, noon)
      assert.deepEqual(await claimPages(store, noon + day), [])
      assert.equal((await store.write((writer) => claimAll(writer, noon))).length, 1, 'it waits for no page')
      const newer = await receive(store, noon, ['bridge'])
      const statusOf = (one: ArticleId) => store.read((reader) => reader.findPageStatus(one))
      assert.equal(await statusOf(newer), undefined)
      assert.equal((await statusOf(id))?.failure?.reason, 'left to the feed')
      await setRules(store, 1, noRules, noon + hour)
      assert.equal((await claimPages(store, noon + hour)).length, 1)
      assert.equal((await statusOf(id))?.state, 'waiting')
    })
  })

  test('a text that is wrong is told once an article until it is seen to', async (t) => {
    const { store } = await open(t)
    const id = await receive(store, noon, ['ferry', 'bridge'])
    await store.write(async (writer) => {
      await writer.saveTextReport(2 as never, { note: '', reportedAt: noon })
      for (const note of ['Menu', 'Half of it is missing'])
        await writer.saveTextReport(id, { note, reportedAt: noon + hour })
    })
    const list = () => store.read((reader) => reader.listTextReports(10))
    const said = (await list()).map(({ article, note, reportedAt }) => [article.id, note, reportedAt])
    assert.deepEqual(said, [
      [id, 'Half of it is missing', noon + hour],
      [2, '', noon],
    ])
    assert.equal(await store.read((reader) => reader.countTextReports()), 2)
    assert.equal(await store.read((reader) => reader.findTextReport(id)), noon + hour)
    await store.write((writer) => writer.removeTextReport(id))
    assert.equal(await store.read((reader) => reader.countTextReports()), 1)
    assert.equal(await store.read((reader) => reader.findTextReport(id)), undefined)
    assert.equal((await list()).length, 1)
  })

  test('a page that a browser sent is the text, no change by the outlet, and read no more', async (t) => {
    const { store } = await open(t)
    const id = await receive(store)
    await readPage(store, noon, { text: taken })
    const sent = { articleId: id, sentAt: noon + minute, url: 'https://harbour.example/ferry?whole' }
    const send = (text: PageText, sentAt: number) =>
      store.write((writer) => writer.saveSentPage({ ...sent, sentAt, text, steps: [] }))
    await send(clean, noon + minute)
    await send(clean, noon + 2 * minute)
    await setRules(store, 1, rules, noon + hour)
    await setRules(store, 1, byFeed, noon + hour)
    assert.deepEqual(await claimPages(store, noon + day), [])
    await store.read(async (reader) => {
      const [article] = await reader.listArticles([id])
      assert.equal(article?.revisedAt, undefined)
      const [current] = await reader.listCurrentRevisions([id])
      assert.deepEqual([current?.number, current?.text, current?.source], [3, clean.text, 'page'])
      assert.equal((await reader.findPageStatus(id))?.state, 'sent')
      assert.deepEqual(await reader.searchArticleIds({ text: 'noon', limit: 5 }), [id])
    })
    await send({ ...clean, text: 'Corrected.', contentHash: 'corrected' }, noon + 2 * hour)
    const [article] = await store.read((reader) => reader.listArticles([id]))
    assert.equal(article?.revisedAt, noon + 2 * hour)
  })

  test('a page can be sent of an article whose page is not read', async (t) => {
    const { store } = await open(t)
    const id = await receive(store)
    await setRules(store, 1, byFeed, noon)
    const newer = await receive(store, noon, ['bridge'])
    assert.notEqual(newer, id)
    const url = 'https://harbour.example/bridge'
    const steps = [{ step: 'trim', reason: 'title', detail: 'Bridge' }] as const
    const page = { articleId: newer, sentAt: noon, url, text: clean, steps }
    await store.write((writer) => writer.saveSentPage(page))
    const [current] = await store.read((reader) => reader.listCurrentRevisions([newer]))
    assert.equal(current?.text, clean.text)
    const status = await store.read((reader) => reader.findPageStatus(newer))
    assert.deepEqual(status?.steps, steps)
  })
}

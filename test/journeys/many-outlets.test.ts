import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts'
import type { StoreReader } from '../../src/store/store.ts'
import { makeFolder } from '../make-folder.ts'
import { startNewsPublisher } from '../news-publisher.ts'
import { waitUntil } from '../wait-until.ts'
import { checkPage } from './check-page.ts'
import { openBrowser, withoutBrowser } from './open-browser.ts'
import { startProgram } from './start-program.ts'

test('a list of outlets imported over the page brings every article once, under its outlet and date', {
  skip: withoutBrowser,
}, async (t) => {
  const publisher = await startNewsPublisher({ outlets: 20, articlesEach: 15, now: Date.now() })
  t.after(() => publisher.close())
  const folder = await makeFolder(t)
  const program = await startProgram(t, { folder })
  const store = await openSqliteStore(join(folder, 'octavo.sqlite'))
  t.after(() => store.close())
  const published = publisher.outlets.flatMap(({ name, articles }) =>
    articles.map(({ title, url, publishedAt }) => ({ outlet: name, title, url, publishedAt })),
  )

  const page = await openBrowser(t)
  await page.goto(`${program.address}/feeds`)
  await page
    .locator('#file')
    .setInputFiles({ name: 'mine.opml', mimeType: 'text/x-opml', buffer: Buffer.from(publisher.opml) })
  await page.locator('button', { hasText: 'Import' }).click()
  await page.waitForURL(/notice=imported&count=20$/)
  assert.equal(await page.locator('.notice').innerText(), '20 feeds were added.')
  await waitUntil('all articles have their place', () =>
    store.read(
      async (reader) => (await reader.countArticles()) === 300 && (await reader.countWaitingArticles()) === 0,
    ),
  )
  assert.deepEqual(await store.read(listStored), published.sort(byUrl))
  for (const path of ['', 'feeds', 'feeds/1/remove', 'outlet/1', 'article/1/explain']) {
    await page.goto(`${program.address}/${path}`)
    await checkPage(page, `own-${path.replaceAll('/', '-')}`)
  }

  const answersBefore = publisher.answers.length
  for (const { id } of await store.read((reader) => reader.listFeeds())) {
    const asked = { method: 'POST', redirect: 'manual' } as const
    const { headers } = await fetch(`${program.address}/feeds/${id}/read`, asked)
    assert.equal(headers.get('location'), `/feeds/${id}?notice=read&count=0`)
  }
  assert.deepEqual(publisher.answers.slice(answersBefore), Array(20).fill(304))
  assert.deepEqual(await store.read(listStored), published)
})

async function listStored(reader: StoreReader) {
  const articles = await reader.listArticles(await reader.listArticleIds({ limit: 1000 }))
  const outlets = await reader.listOutlets(articles.map(({ outletId }) => outletId))
  const nameOf = new Map(outlets.map(({ id, name }) => [id, name]))
  const stored = articles.map(({ outletId, title, url, publishedAt }) => {
    return { outlet: nameOf.get(outletId) ?? '', title, url, publishedAt }
  })
  return stored.sort(byUrl)
}

function byUrl(one: { readonly url: string }, other: { readonly url: string }): number {
  return one.url < other.url ? -1 : 1
}

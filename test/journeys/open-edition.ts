import { join } from 'node:path'
import type { TestContext } from 'node:test'
import type { BrowserContextOptions } from 'playwright-core'
import { startSamplePublisher } from '../../sample/publisher.ts'
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts'
import { makeFolder } from '../make-folder.ts'
import { waitUntil } from '../wait-until.ts'
import { openBrowser } from './open-browser.ts'
import { startProgram } from './start-program.ts'

/** A program that has read the invented outlets as if they were followed, and a browser. */
export async function openEdition(t: TestContext, options: BrowserContextOptions = {}) {
  const publisher = await startSamplePublisher({ now: Date.now() })
  t.after(() => publisher.close())
  const folder = await makeFolder(t)
  const program = await startProgram(t, { folder })
  const store = await openSqliteStore(join(folder, 'octavo.sqlite'))
  t.after(() => store.close())
  const page = await openBrowser(t, options)
  await page.goto(`${program.address}/feeds`)
  const outlines = publisher.feeds.map(({ feedUrl }) => `<outline type="rss" xmlUrl="${feedUrl}"/>`)
  const opml = `<opml version="2.0"><body>${outlines.join('')}</body></opml>`
  await page
    .locator('#file')
    .setInputFiles({ name: 'mine.opml', mimeType: 'text/x-opml', buffer: Buffer.from(opml) })
  await page.locator('button', { hasText: 'Import' }).click()
  await page.waitForURL(/notice=imported/)
  await waitUntil('all articles have their place', () =>
    store.read(
      async (reader) => (await reader.countArticles()) > 40 && (await reader.countWaitingArticles()) === 0,
    ),
  )
  const stories = await store.read((reader) => reader.listStories({ limit: 100, language: 'en' }))
  stories.sort((a, b) => b.articleCount - a.articleCount)
  return { program, store, page, stories }
}

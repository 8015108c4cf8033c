import assert from 'node:assert/strict'
import type { Article } from '../../src/model/article.ts'
import type { StoryId } from '../../src/model/ids.ts'
import { checkStore } from '../../src/store/copying/check-store.ts'
import { openStore } from '../../src/store/open-store.ts'
import type { StoreReader } from '../../src/store/store.ts'
import { waitUntil } from '../wait-until.ts'

/** More than any of these tests has. */
const all = 100_000
/** A lease of a killed process ends, and what it held is read and understood again. */
const longestRestMs = 110_000

/** Waits until so many articles are there and each has its place. */
export async function waitForRest(database: string, articles: number): Promise<void> {
  const store = await openStore(database)
  await waitUntil(
    'every article is there and understood',
    () =>
      store.read(
        async (reader) =>
          (await reader.countArticles()) === articles &&
          (await reader.countWaitingArticles()) === 0 &&
          (await isEveryPageRead(reader)),
      ),
    longestRestMs,
  )
  await store.close()
}

/** The page that was last read in vain would be tried again: each of these gives its text. */
async function isEveryPageRead(reader: StoreReader): Promise<boolean> {
  for (const id of await reader.listArticleIds({ limit: all }))
    if ((await reader.findPageStatus(id))?.state === 'waiting') return false
  return true
}

/** As if as much time had gone by as the leases of killed processes last. */
export async function endLeases(database: string): Promise<void> {
  const laterMs = 600_000
  const store = await openStore(database)
  const later = { now: Date.now() + laterMs, leaseMs: -laterMs, limit: all }
  await store.write(async (writer) => {
    await writer.claimDueFeeds(later)
    await writer.claimDuePages(later)
  })
  await store.close()
}

/** Which addresses stand in one story; before that, that the store agrees with itself and every story that is gone leads on. */
export async function readStories(database: string): Promise<string[]> {
  assert.deepEqual(await checkStore(database, { mends: false }), [])
  const store = await openStore(database)
  const stories = await store.read(async (reader) => {
    const articles = await reader.listArticles(await reader.listArticleIds({ limit: all }))
    const byStory = Map.groupBy(articles, ({ storyId }) => storyId)
    const highest = Math.max(...articles.map(({ storyId }) => storyId ?? 0))
    for (let id = 1 as StoryId; id <= highest; id = (id + 1) as StoryId) {
      const now = byStory.has(id) ? id : await reader.findMergedInto(id)
      assert.ok(now !== undefined && byStory.has(now), `story ${id} leads nowhere`)
    }
    return [...byStory.values()].map((told) =>
      told
        .map(({ url }) => url)
        .sort()
        .join(' '),
    )
  })
  await store.close()
  return stories.sort()
}

/** What every article says in all its revisions, by address; before that, that the store agrees with itself. */
export async function readContents(database: string): Promise<string[]> {
  assert.deepEqual(await checkStore(database, { mends: false }), [])
  const store = await openStore(database)
  const contents = await store.read(async (reader) => {
    const articles = await reader.listArticles(await reader.listArticleIds({ limit: all }))
    const stories = new Set((await reader.listStories({ limit: all })).map(({ id }) => id))
    assert.ok(articles.every(({ storyId }) => storyId !== undefined && stories.has(storyId)))
    for (const article of articles.filter((_, at) => at % 20 === 0)) await assertFound(article)
    const lines = []
    for (const { id, url } of articles) {
      for (const { number } of await reader.listRevisions(id)) {
        const revision = await reader.findRevision(id, number)
        lines.push([url, number, revision?.title, revision?.text].join('\n'))
      }
    }
    return lines.sort()

    async function assertFound({ id, title, publishedAt }: Article): Promise<void> {
      const span = { from: publishedAt, to: publishedAt + 1 }
      const found = await reader.searchArticleIds({ text: `"${title}"`, ...span, limit: 10 })
      assert.ok(found.includes(id), `a search for "${title}" does not find it`)
    }
  })
  await store.close()
  return contents
}

/** The sample edition, read from its own feeds, falls into the stories that its authors meant. */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sampleOutlets } from '../../sample/outlets.ts'
import { startSamplePublisher } from '../../sample/publisher.ts'
import { readArticles } from '../../sample/read-articles.ts'
import { createStreamCounter, type StreamCounts } from '../../src/cli/create-stream-counter.ts'
import { createStreamPlacer } from '../../src/cli/create-stream-placer.ts'
import { parseFeed } from '../../src/feeds/parse-feed.ts'
import { layOutText } from '../../src/lib/lay-out-text.ts'
import { loadLanguageDetector } from '../../src/understand/detect-language.ts'

type Received = Awaited<ReturnType<typeof receive>>[number]

describe('the stories of the sample edition', () => {
  let received: Received[]
  before(async () => {
    const publisher = await startSamplePublisher({ now: Date.UTC(2026, 10, 25, 12) })
    after(() => publisher.close())
    received = (await Promise.all(publisher.feeds.map(receive))).flat()
  })

  for (const { name, order } of [
    {
      name: 'as they appeared',
      order: (list: Received[]) => list.toSorted((a, b) => a.publishedAt - b.publishedAt),
    },
    { name: 'feed by feed, newest first', order: (list: Received[]) => list },
    { name: 'feed by feed, oldest first', order: (list: Received[]) => list.toReversed() },
  ]) {
    it(`are found, one an event and language, when the articles arrive ${name}`, async () => {
      const arriving = order(received)
      const counts: StreamCounts = new Map()
      const count = createStreamCounter(await loadLanguageDetector(), counts)
      const placer = createStreamPlacer(counts)
      for (const record of arriving) placer.place(count({ ...record, language: undefined }))
      const stories = placer.listStories()
      const placed = arriving.map((record, index) => ({ ...record, story: String(stories[index]) }))
      assert.deepEqual(groupsOf(placed, 'story'), groupsOf(placed, 'event'))
    })
  }
})

async function receive({ feedUrl, name, language }: { feedUrl: string; name: string; language: string }) {
  const parsed = parseFeed({ body: new Uint8Array(await (await fetch(feedUrl)).arrayBuffer()), url: feedUrl })
  assert.ok(parsed.ok)
  return parsed.value.items.map(({ title = '', content = '', link = '', publishedAt = 0 }) => ({
    event: `${eventsByPlace.get(name + new URL(link).pathname)} in ${language}`,
    title,
    text: layOutText(content).text,
    url: link,
    outlet: name,
    publishedAt,
  }))
}

// By the outlet's name and the path, as RSS 1.0 has no other id than the address.
const eventsByPlace = new Map(
  readArticles().map(({ outlet, section, slug, event }) => [
    `${sampleOutlets.find(({ key }) => key === outlet)?.name}/${section}/${slug}`,
    event,
  ]),
)

/** Which addresses stand together, whatever their groups are called. */
function groupsOf<Key extends string>(list: readonly (Record<Key, string> & { url: string })[], key: Key) {
  const groups = [...Map.groupBy(list, (one) => one[key]).values()]
  return groups
    .map((group) => group.map(({ url }) => new URL(url).pathname + new URL(url).hostname).sort())
    .sort()
}

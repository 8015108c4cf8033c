import { setTimeout as wait } from 'node:timers/promises'
import type { Feed } from '../src/model/feed.ts'
import { openStore } from '../src/store/open-store.ts'
import { ask } from './ask-pages.ts'
import type { BenchEngine } from './open-engines.ts'
import { type StartedProcess, startProcess } from './start-process.ts'

/** The real program with an empty folder of its own, and what it says of itself. */
export interface OctavoProcess extends StartedProcess {
  /** From the start to the first page in full. */
  readonly firstPageMs: number
  readHealth(): Promise<Health>
  /** As if the time of every feed had come: settles when each was read once more, and says how many there are. */
  readFeedsAgain(): Promise<number>
  /** Pages of articles that gave their text so far. */
  countPagesRead(): Promise<number>
  /** Milliseconds of each batch of articles that was understood, for one article, in the order in which they came. */
  readonly articleCostsMs: readonly number[]
}

export interface Health {
  readonly feeds: number
  readonly read: number
  readonly articles: number
  readonly waiting: number
  readonly unquoted: number
}

interface LogLine {
  readonly msg: string
  readonly count: number
  readonly ms: number
  readonly isText: boolean
}

/** Starts it without the starter list; `allowAddresses` lets it read feeds on this machine. */
export async function startOctavoProcess(
  engine: BenchEngine,
  allowAddresses: string,
): Promise<OctavoProcess> {
  const env = {
    ...engine.env,
    OCTAVO_DATA: engine.folder,
    OCTAVO_PORT: '0',
    OCTAVO_STARTER: 'no',
    OCTAVO_ALLOW_ADDRESSES: allowAddresses,
    OCTAVO_LOG: 'info',
  }
  const articleCostsMs: number[] = []
  let pagesRead = 0
  const onLog = (line: string) => {
    const { msg, count, ms, isText } = JSON.parse(line) as LogLine
    if (msg === 'page read' && isText) pagesRead += 1
    if (msg === 'articles taken in') articleCostsMs.push(ms / count)
  }
  const started = await startProcess('src/main.ts', { env, onLog })
  const firstPageMs = await ask(new URL('/', started.address).href, started.startedAt)
  return {
    ...started,
    firstPageMs,
    articleCostsMs,
    countPagesRead: async () => pagesRead,
    async readHealth() {
      const response = await fetch(new URL('/health', started.address))
      return (await response.json()) as Health
    },
    async readFeedsAgain() {
      const since = Date.now()
      const store = await openStore(engine.database)
      const isActive = ({ state }: Feed) => state === 'active'
      const listActive = async () => (await store.read((reader) => reader.listFeeds())).filter(isActive)
      const feeds = await listActive()
      await store.write(async (writer) => {
        for (const { id } of feeds) await writer.changeFeed(id, { dueAt: 0 })
      })
      // Reading one of them at once wakes the worker that reads the others.
      await fetch(new URL(`/feeds/${feeds[0]?.id}/read`, started.address), { method: 'POST' })
      const isOld = ({ lastReadAt }: Feed) => (lastReadAt ?? 0) < since
      while ((await listActive()).some(isOld)) await wait(lookEveryMs)
      await store.close()
      return feeds.length
    },
  }
}

/** Seldom enough to cost nothing beside a thousand readings. */
const lookEveryMs = 50

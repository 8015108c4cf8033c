import type { Timestamp } from '../model/ids.ts'
import type { FinishedPage, PageWork } from '../model/page-reading.ts'
import type { Store } from '../store/store.ts'
import type { Alarm } from './alarm.ts'
import type { PipelineEvents } from './events.ts'
import type { Errand, HostTurns } from './host-turns.ts'
import { isWorthReading, scheduleNextStage } from './schedule-page.ts'

export interface ReadDuePagesOptions {
  readonly store: Store
  readonly read: (work: PageWork) => Promise<FinishedPage>
  readonly events: Pick<PipelineEvents, 'pageRead' | 'pageNotUnderstood'>
  readonly turns: HostTurns
  /** Pages under way at once. */
  readonly atOnce: number
  /** Called when an article got another text, or is to be understood without it. */
  readonly onNews: () => void
  readonly now: () => Timestamp
  readonly alarm: Alarm
  readonly signal: AbortSignal
}

/** Longer than robots.txt and a page take together but for the slowest; of those the text is looked for once more. */
const leaseMs = 90_000
const lookEveryMs = 5_000

/** Reads the pages of articles as they become due, until the signal ends it; those under way are waited for. */
export async function readDuePages(options: ReadDuePagesOptions): Promise<void> {
  const { store, atOnce, now, alarm, signal } = options
  const underWay = new Set<Promise<void>>()
  while (!signal.aborted) {
    const limit = atOnce - underWay.size
    const claimed =
      limit > 0 ? await store.write((writer) => writer.claimDuePages({ now: now(), leaseMs, limit })) : []
    let waitMs = lookEveryMs
    for (const work of claimed) {
      const at = now()
      const dueAt = isDone(work, at) ? at : options.turns.take(toErrand(work), at)
      if (dueAt > at) {
        waitMs = Math.min(waitMs, dueAt - at)
        await store.write((writer) => writer.putOffPage(work.article.id, dueAt))
        continue
      }
      const reading = readOne(work, options).finally(() => {
        underWay.delete(reading)
        alarm.ring()
      })
      underWay.add(reading)
    }
    if (claimed.length < limit || limit === 0) await alarm.sleep(waitMs)
  }
  await Promise.all(underWay)
}

async function readOne(work: PageWork, options: ReadDuePagesOptions): Promise<void> {
  const { store, read, events, turns, now, onNews, signal } = options
  try {
    const page = isDone(work, now()) ? letBe(work, now()) : await read(work)
    // A page that failed because the program ends is read by the next start.
    if (signal.aborted && page.failure)
      return await store.write((writer) => writer.putOffPage(work.article.id, now()))
    await store.write((writer) => writer.savePage(page))
    events.pageRead(work.article, page)
    if (page.text || work.stage === 0) onNews()
  } catch (error) {
    // A fault of ours: the page is read again when its lease has run out.
    events.pageNotUnderstood(work.article, error)
  } finally {
    turns.end(toErrand(work))
  }
}

function isDone({ stage, storyLatestAt }: PageWork, now: Timestamp): boolean {
  return !isWorthReading({ stage, storyLatestAt, now })
}

/** Its story is over: nothing is read, now or later. */
function letBe({ article, lease }: PageWork, readAt: Timestamp): FinishedPage {
  const { stage } = scheduleNextStage(article.firstSeenAt, Number.POSITIVE_INFINITY)
  return { articleId: article.id, lease, readAt, dueAt: undefined, stage, state: 'read' }
}

function toErrand({ article }: PageWork): Errand {
  return { key: `page ${article.id}`, url: article.url }
}

import { UnreachableError } from '../lib/unreachable-error.ts'
import type { Timestamp } from '../model/ids.ts'
import type { FinishedPage, PageWork } from '../model/page-reading.ts'
import type { Store } from '../store/store.ts'
import type { Alarm } from './alarm.ts'
import type { PipelineEvents } from './events.ts'
import type { Errand, HostTurns } from './host-turns.ts'
import { isWorthReading, scheduleNextStage } from './schedule-page.ts'
import { timeUntilNext } from './time-until-next.ts'

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
/** After that what became due while its feed was paused is looked at again: soon enough once it is read again. */
const pausedForMs = 600_000
/** As long as a page waits that failed twice. */
const faultyForMs = 3_600_000

/** Reads the pages of articles as they become due, until the signal ends it; those under way are waited for. */
export async function readDuePages(options: ReadDuePagesOptions): Promise<void> {
  const { store, turns, atOnce, now, alarm, signal } = options
  const underWay = new Set<Promise<void>>()
  let moments: readonly Timestamp[] = []
  while (!signal.aborted) {
    const lookedAt = now()
    const limit = atOnce - underWay.size
    const { turn, later } = limit > 0 ? await claimInTurn(limit, options) : { turn: [], later: [] }
    for (const work of turn) {
      const reading = readOne(work, options).finally(() => {
        underWay.delete(reading)
        alarm.ring()
      })
      underWay.add(reading)
    }
    moments = [...moments, ...later].filter((at) => at > lookedAt)
    if (turn.length + later.length < limit || limit === 0) await alarm.sleep(timeUntilNext(moments, now()))
  }
  await Promise.all(underWay)
  // What is not given back now is free when its lease ends.
  await store.write((writer) => turns.share([], writer, now())).catch(() => undefined)
}

/** Claims pages that are due; those that are to be read later are put off in the same write. */
function claimInTurn(
  limit: number,
  { store, turns, now }: ReadDuePagesOptions,
): Promise<{ readonly turn: readonly PageWork[]; readonly later: readonly Timestamp[] }> {
  return store.write(async (writer) => {
    const at = now()
    const claimed = await writer.claimDuePages({ now: at, leaseMs, limit })
    const sorted = claimed.map((work) => ({ work, dueAt: findMoment(work, at, turns) }))
    const begun = sorted.filter(({ work, dueAt }) => dueAt <= at && !isDone(work, at))
    const errands = begun.map(({ work }) => toErrand(work))
    const refused = await turns.share(errands, writer, at)
    const turn: PageWork[] = []
    const later: Timestamp[] = []
    for (const { work, dueAt } of sorted) {
      const moment = refused.get(toErrand(work).key) ?? dueAt
      if (moment <= at) turn.push(work)
      else {
        later.push(moment)
        await writer.putOffPage(work.article.id, { lease: work.lease, dueAt: moment })
      }
    }
    return { turn, later }
  })
}

async function readOne(work: PageWork, options: ReadDuePagesOptions): Promise<void> {
  const { store, events, now, onNews, signal } = options
  try {
    const page = isDone(work, now()) ? letBe(work, now()) : await readInTurn(work, options)
    // A page that failed because the program ends is read by the next start.
    if (signal.aborted && page.failure) return await putOff(work, now(), store)
    await store.write((writer) => writer.savePage(page))
    events.pageRead(work.article, page)
    if (page.text || work.stage === 0) onNews()
  } catch (error) {
    events.pageNotUnderstood(work.article, error)
    // A fault of ours would come again with each lease, and its outlet be asked each time.
    if (!(error instanceof UnreachableError))
      await putOff(work, now() + faultyForMs, store).catch(() => undefined)
  }
}

/** Only who took a turn ends it: its host may have another page under way. */
async function readInTurn(work: PageWork, { read, turns }: ReadDuePagesOptions): Promise<FinishedPage> {
  try {
    return await read(work)
  } finally {
    turns.end(toErrand(work))
  }
}

/** The moment from which a page may be read; that of a paused feed is looked at again later. */
function findMoment(work: PageWork, now: Timestamp, turns: HostTurns): Timestamp {
  if (isDone(work, now)) return now
  return work.feed?.state === 'paused' ? now + pausedForMs : turns.take(toErrand(work), now)
}

function putOff({ article, lease }: PageWork, dueAt: Timestamp, store: Store): Promise<void> {
  return store.write((writer) => writer.putOffPage(article.id, { lease, dueAt }))
}

/** Nobody reads its feed or wants its pages any more, or its story is over. */
function isDone({ feed, stage, storyLatestAt }: PageWork, now: Timestamp): boolean {
  if (!feed || feed.pagePolicy === 'never') return true
  return !isWorthReading({ stage, storyLatestAt, now })
}

/** Nothing is read, now or later. */
function letBe({ article, lease }: PageWork, readAt: Timestamp): FinishedPage {
  const { stage } = scheduleNextStage(article.firstSeenAt, Number.POSITIVE_INFINITY)
  return { articleId: article.id, lease, readAt, dueAt: undefined, stage, state: 'read' }
}

function toErrand({ article }: PageWork): Errand {
  return { key: `page ${article.id}`, url: article.url }
}

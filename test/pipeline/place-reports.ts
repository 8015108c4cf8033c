/** For tests: reports that a running program places, which may be started anew in between. */
import { createAlarm } from '../../src/pipeline/alarm.ts'
import { ownPlacing } from '../../src/pipeline/own-placing.ts'
import type { Store } from '../../src/store/store.ts'
import { addFeed, entry } from '../contract/newsroom.ts'
import type { InventedReport } from '../invent-reports.ts'
import { waitUntil } from '../wait-until.ts'
import type { OpenReading } from './open-reading.ts'

const minuteMs = 60_000

/** Gives reports to a store, each by an outlet of its own, a minute apart and some time before `now`. */
export async function receiveReports(
  store: Store,
  reports: readonly Pick<InventedReport, 'title' | 'text'>[],
  { from, now }: { readonly from: number; readonly now: number },
): Promise<void> {
  await store.write(async (writer) => {
    for (const [at, said] of reports.entries()) {
      const number = from + at
      const domain = `paper${number}.example`
      const feed = await addFeed(writer, domain, `https://${domain}/news`, 'en')
      const publishedAt = now - (300 - number) * minuteMs
      const url = `https://${domain}/${number}`
      await writer.saveReceived(feed, [entry(String(number), { ...said, url, publishedAt })], now)
    }
  })
}

/** A program that places what a store is given. */
export function createPlacing({ store, events, now }: OpenReading) {
  const start = () => {
    const [alarm, stopping] = [createAlarm(), new AbortController()]
    const done = ownPlacing({ ...{ store, events, now, alarm }, holder: 'test', signal: stopping.signal })
    const stop = () => {
      stopping.abort()
      alarm.ring()
      return done
    }
    return { alarm, stop }
  }
  let program = start()
  return {
    /** Settles when all is placed. */
    finish: () =>
      waitUntil('all is understood', () => {
        program.alarm.ring()
        return store.read(async (reader) => (await reader.countWaitingArticles()) === 0)
      }),
    async restart() {
      await program.stop()
      program = start()
    },
    stop: () => program.stop(),
    start() {
      program = start()
    },
  }
}

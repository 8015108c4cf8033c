/** A process that reads feeds as a worker does once it is told to, but takes this machine for a stranger's: `database name pauseMs`. */

import { once } from 'node:events'
import { createAlarm } from '../../src/pipeline/alarm.ts'
import { createEvents } from '../../src/pipeline/events.ts'
import { createHostTurns } from '../../src/pipeline/host-turns.ts'
import { openFetcher } from '../../src/pipeline/open-fetcher.ts'
import { readFeeds } from '../../src/pipeline/read-feeds.ts'
import { openStore } from '../../src/store/open-store.ts'

const [database = '', userAgent = '', pauseMs = ''] = process.argv.slice(2)
const now = () => Date.now()
const log = { debug() {}, info() {}, warn() {}, error: console.error }
const turns = createHostTurns({ pauseMs: Number(pauseMs), isOwn: () => false, random: Math.random })
const store = await openStore(database)
process.stdout.write('ready\n')
await once(process.stdin, 'data')
await readFeeds({
  ...{ store, turns, now, home: '', atOnce: 6, onNews() {}, alarm: createAlarm() },
  events: createEvents(log),
  fetcher: openFetcher({ userAgent, allowAddresses: '127.0.0.0/8' }, now),
  signal: new AbortController().signal,
})

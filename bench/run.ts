/** `npm run bench`: how fast, small and patient the real program is, from an empty folder to a full one. */

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { measureEngine } from './measure-engine.ts'
import { openEngines } from './open-engines.ts'
import { startProcess } from './start-process.ts'

const { values: options } = parseArgs({
  options: {
    articles: { type: 'string', default: '20000' },
    outlets: { type: 'string', default: '200' },
    port: { type: 'string', default: '4890' },
    // Feeds from elsewhere in place of the made-up ones; they may lie on this machine.
    opml: { type: 'string' },
    allow: { type: 'string', default: '127.0.0.0/8' },
    engines: { type: 'string', default: 'sqlite,postgres' },
  },
})

const folder = mkdtempSync(join(tmpdir(), 'octavo-bench-'))
const publisher = options.opml === undefined ? await startPublisher() : undefined
try {
  await measureAll(publisher?.address ?? options.opml ?? '')
} finally {
  await publisher?.stop()
  rmSync(folder, { recursive: true, force: true })
}

function startPublisher() {
  const feeds = join(folder, 'feeds')
  mkdirSync(feeds)
  const { articles, outlets, port } = options
  return startProcess('bench/publish.ts', { args: [articles, outlets, port, feeds] })
}

async function measureAll(opmlUrl: string): Promise<void> {
  const engines = await openEngines(folder, options.engines.split(','))
  try {
    for (const engine of engines) {
      process.stdout.write(`\n${engine.name}\n`)
      await measureEngine(engine, { opmlUrl, allow: options.allow, folder })
    }
  } finally {
    for (const engine of engines) await engine.stop()
  }
}

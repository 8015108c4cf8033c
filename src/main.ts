/** Reads environment and signals, builds the program, starts it; nothing else does. */

import { ConfigError, readConfig } from './config.ts'
import { startOctavo } from './start-octavo.ts'
import { ListenError } from './web/listen.ts'

const isDemo = process.argv.includes('--demo')

try {
  const octavo = await startOctavo(readConfig(process.env), {
    isDemo,
    now: () => Date.now(),
    random: Math.random,
    writeLog: (line) => process.stderr.write(line),
  })
  process.stdout.write(`Octavo is at ${octavo.address}\n`)
  const stop = async () => {
    // A second signal ends the process at once.
    process.once('SIGINT', () => process.exit(130))
    process.once('SIGTERM', () => process.exit(143))
    await octavo.stop()
    process.exit(0)
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
} catch (error) {
  if (!(error instanceof ConfigError || error instanceof ListenError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exit(1)
}

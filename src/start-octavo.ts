/** Puts the parts together and starts them; what it needs of the process comes in as arguments. */

import { join } from 'node:path'
import { startSamplePublisher } from '../sample/publisher.ts'
import { makeSetupCode } from './accounts/make-setup-code.ts'
import { type Config, ConfigError } from './config.ts'
import { openDataFolder, openDemoFolder } from './data-folder.ts'
import { parseAllowedAddresses } from './fetch/allowed-addresses.ts'
import { createLog } from './log.ts'
import { openDatabase } from './open-database.ts'
import { type CommandsOptions, openCommands } from './pipeline/open-commands.ts'
import { type Pipeline, startPipeline } from './pipeline/start-pipeline.ts'
import { startPages } from './start-pages.ts'
import { toCommandSettings } from './to-command-settings.ts'

/** What a process does: serve pages, read and understand, or both. */
export const roles = ['all', 'web', 'worker'] as const
export type Role = (typeof roles)[number]

export interface Surroundings extends Pick<CommandsOptions, 'now'> {
  readonly role: Role
  /** Shows the sample edition only, and keeps nothing. */
  readonly isDemo: boolean
  readonly writeLog: (line: string) => void
}

export interface RunningOctavo {
  /** Of the page; a worker has none. */
  readonly address: string | undefined
  /** By which the first account of a site is made; undefined where there is one, or none is needed. */
  readonly setupCode: string | undefined
  stop(): Promise<void>
}

/** Who publishers see asking: the program, its version, and where to reach who runs it. */
function nameUserAgent({ contact, url }: Config): string {
  const address = contact || url
  return `Octavo/0.1.0 (${address ? `+${address}` : 'self-hosted news reader'})`
}

/** Serves pages first, so that a reader waits for nothing, then starts the pipeline. Throws a ConfigError or ListenError where it cannot. */
export async function startOctavo(config: Config, surroundings: Surroundings): Promise<RunningOctavo> {
  const { now, writeLog, isDemo, role } = surroundings
  if (isDemo && config.mode === 'site')
    throw new ConfigError('The sample edition is for whoever starts it: unset OCTAVO_MODE to see it.')
  const log = createLog(config.logLevel, { write: writeLog })
  const limits = { days: config.keepDays, articles: config.keepArticles, megabytes: config.keepMegabytes }
  const { logLevel, connections } = config
  const userAgent = nameUserAgent(config)
  const settings = {
    ...{ userAgent, limits, allowAddresses: checkAddresses(config), logLevel, connections },
    home: isDemo ? '' : config.url,
  }
  const folder = await (isDemo ? openDemoFolder() : openDataFolder(config.dataFolder))
  const given = toCommandSettings(config, folder.path)
  const database = isDemo || !config.database ? join(folder.path, 'octavo.sqlite') : config.database
  const store = await openDatabase(database)
  let pipeline: Pipeline | undefined
  const wake = () => pipeline?.wake()
  const commands = openCommands({
    store,
    settings,
    now,
    wake,
    log,
    ...given,
    deliver: (given) => pipeline?.deliver(given) ?? false,
  })
  const pages = {
    ...{ store, commands, clock: now, isDemo, config, settings, folder: folder.path, log },
    sample: async () => pipeline?.findSample(),
  }
  const listening = role === 'worker' ? undefined : await startPages(pages)
  if (role !== 'web')
    pipeline = startPipeline({
      folder: folder.path,
      ...{ store, database, settings: { ...settings, notices: given.notices }, isDemo, log, writeLog, now },
      // Whoever sets up a site is asked.
      subscribesStarter: config.starter && config.mode !== 'site',
      showsSample: role === 'all',
      startPublisher: startSamplePublisher,
    })
  const isNewSite = config.mode === 'site' && listening !== undefined
  return {
    address: listening?.address,
    setupCode: isNewSite ? await makeSetupCode(store) : undefined,
    async stop() {
      await Promise.all([listening?.close(), pipeline?.stop(), commands.close()])
      await store.close()
      await folder.close()
    },
  }
}

function checkAddresses({ allowAddresses }: Config): string {
  const parsed = parseAllowedAddresses(allowAddresses)
  if (!parsed.ok) throw new ConfigError(`OCTAVO_ALLOW_ADDRESSES cannot be read: ${parsed.detail}.`)
  return allowAddresses
}

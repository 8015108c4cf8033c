import type { Commands } from './commands.ts'
import { createEvents, type EventLog } from './events.ts'
import type { HubSettings } from './keep-hub-subscriptions.ts'
import { openAside } from './open-aside.ts'
import { openCorrectionCommands } from './open-correction-commands.ts'
import { openFeedCommands } from './open-feed-commands.ts'
import { openFetcher } from './open-fetcher.ts'
import { type HubCommandsContext, openHubCommands } from './open-hub-commands.ts'
import { type ModelSurroundings, openKeptModels } from './open-kept-models.ts'
import { openOperatorCommands } from './open-operator-commands.ts'
import { type OwnCommandsContext, openOwnCommands } from './open-own-commands.ts'
import { openTextCommands } from './open-text-commands.ts'

export interface CommandsOptions extends Omit<HubCommandsContext, 'events'> {
  readonly settings: HubSettings
  readonly log: EventLog
  readonly notices: OwnCommandsContext['notices']
  readonly models: ModelSurroundings
}

export interface OpenCommands extends Commands {
  /** Ends requests under way and their connections. */
  close(): Promise<void>
}

/** The commands on a store, with a way to the network of their own. */
export function openCommands({ settings, log, models, notices, ...options }: CommandsOptions): OpenCommands {
  const { now } = options
  const { home, userAgent, allowAddresses } = settings
  const fetcher = openFetcher({ userAgent, allowAddresses }, now)
  const events = createEvents(log)
  const aside = openAside({ userAgent, allowAddresses })
  const context = { ...options, fetcher, events, aside }
  const texts = openTextCommands(context)
  const own = openOwnCommands({ ...context, userAgent, allowAddresses, notices })
  const asked = openKeptModels({ ...options, ...models, events }, log)
  return {
    ...(home !== '' && { hub: openHubCommands({ ...options, events }) }),
    ...openFeedCommands(context),
    texts,
    corrections: openCorrectionCommands(context),
    ...own,
    models: asked.models,
    ...openOperatorCommands(options),
    async close() {
      await asked.stop()
      await Promise.all([fetcher.close(), aside.stop(), texts.close(), own.close()])
    },
  }
}

import { join } from 'node:path'
import type { Config } from './config.ts'
import type { Log } from './log.ts'
import { createEvents } from './pipeline/events.ts'
import { type OpenPictures, openPictures, type PicturesOptions } from './pipeline/open-pictures.ts'
import type { WebOptions } from './web/site.ts'

export interface OwnPicturesOptions extends Pick<WebOptions, 'store' | 'clock' | 'isDemo'> {
  readonly config: Config
  /** Where pictures are kept, in a folder of their own. */
  readonly folder: string
  readonly settings: PicturesOptions['settings']
  readonly log: Log
}

const megabyte = 1_000_000

/** Pictures that come from here in place of the outlets' servers, where they are to. */
export async function openOwnPictures({
  config,
  log,
  ...options
}: OwnPicturesOptions): Promise<OpenPictures | undefined> {
  if (config.images === 'off' || options.isDemo) return undefined
  const { store, settings, clock } = options
  return openPictures({
    ...{ store, settings, now: clock, events: createEvents(log) },
    folder: join(options.folder, 'pictures'),
    mostBytes: config.imagesMegabytes * megabyte,
  })
}

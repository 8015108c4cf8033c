import { join } from 'node:path'
import type { Config } from './config.ts'
import type { Log } from './log.ts'
import { createEvents } from './pipeline/events.ts'
import { openAnswering } from './pipeline/open-answering.ts'
import { type OpenPictures, openPictures, type PicturesOptions } from './pipeline/open-pictures.ts'
import { compareRevisions } from './understand/compare-revisions.ts'
import { createApp } from './web/app.ts'
import { type Listening, listen } from './web/listen.ts'
import { openShownStore } from './web/shown/open-shown-store.ts'
import type { ServeAgents, WebOptions } from './web/site.ts'

export interface PagesOptions
  extends Omit<
    WebOptions,
    'answering' | 'compare' | 'pictures' | 'publicSite' | 'onError' | 'onRefused' | 'timeZone'
  > {
  readonly config: Config
  /** Where pictures are kept, in a folder of their own. */
  readonly folder: string
  readonly settings: PicturesOptions['settings']
  readonly log: Log
}

const megabyte = 1_000_000

/** Serves all pages, and pictures where they are to come from here. Throws a ListenError where it cannot. */
export async function startPages({ config, log, ...options }: PagesOptions): Promise<Listening> {
  const pictures = await openOwnPictures({ config, log, ...options })
  const answers = openAnswering()
  const app = createApp({
    compare: compareRevisions,
    answering: answers.answering,
    serveAgents: openAgents(
      config.mode === 'site' ? openShownStore(options.store, { isWhole: false }) : options.store,
    ),
    ...options,
    timeZone: config.timeZone,
    onError: (error, path) => log.error({ path, error }, 'page failed'),
    onRefused: (refusal) => log.warn(refusal, 'request refused'),
    ...(pictures && { pictures }),
    ...(config.mode === 'site' && {
      publicSite: {
        url: config.url,
        proxies: config.proxies,
        isWholeForReaders: config.wholeTexts === 'readers',
      },
    }),
  })
  const listening = await listen(app, config)
  return {
    address: listening.address,
    async close() {
      await Promise.all([listening.close(), pictures?.close(), answers.stop()])
    },
  }
}

/** The server of programs, loaded when the first one asks. */
function openAgents(store: WebOptions['store']): ServeAgents {
  let loaded: Promise<ServeAgents> | undefined
  return async (request, token) => {
    loaded ??= import('./api/serve-agents.ts').then(({ serveAgents }) => serveAgents(store))
    return (await loaded)(request, token)
  }
}

async function openOwnPictures({ config, log, ...options }: PagesOptions): Promise<OpenPictures | undefined> {
  if (config.images === 'off' || options.isDemo) return undefined
  const { store, settings, clock } = options
  return openPictures({
    ...{ store, settings, now: clock, events: createEvents(log) },
    folder: join(options.folder, 'pictures'),
    mostBytes: config.imagesMegabytes * megabyte,
  })
}

import type { Config } from './config.ts'
import type { Log } from './log.ts'
import { openOwnAccounts } from './open-own-accounts.ts'
import { openOwnPictures } from './open-own-pictures.ts'
import { openAnswering } from './pipeline/open-answering.ts'
import type { PicturesOptions } from './pipeline/open-pictures.ts'
import { compareRevisions } from './understand/compare-revisions.ts'
import { createApp } from './web/app.ts'
import { type Listening, listen } from './web/listen.ts'
import { openShownStore } from './web/shown/open-shown-store.ts'
import type { ServeAgents, WebOptions } from './web/site.ts'

export interface PagesOptions
  extends Omit<
    WebOptions,
    'accounts' | 'answering' | 'compare' | 'pictures' | 'publicSite' | 'onError' | 'onRefused' | 'timeZone'
  > {
  readonly config: Config
  /** Where pictures are kept, in a folder of their own. */
  readonly folder: string
  readonly settings: PicturesOptions['settings']
  readonly log: Log
}

/** Serves all pages, and pictures where they are to come from here. Throws a ListenError where it cannot. */
export async function startPages({ config, log, ...options }: PagesOptions): Promise<Listening> {
  const pictures = await openOwnPictures({ config, log, ...options })
  const answers = openAnswering()
  const people = openOwnAccounts({ config, log, ...options })
  const app = createApp({
    compare: compareRevisions,
    answering: answers.answering,
    serveAgents: openAgents(
      config.mode === 'site' ? openShownStore(options.store, { isWhole: false }) : options.store,
    ),
    ...options,
    timeZone: config.timeZone,
    onError: (error, path) => log.error({ path, error }, 'page failed'),
    // Alone on this machine nobody looks into it; on a site it may be an attack.
    onRefused: (refusal) => log[config.mode === 'site' ? 'warn' : 'info'](refusal, 'request refused'),
    ...(pictures && { pictures }),
    ...people,
  })
  const listening = await listen(app, config)
  return {
    address: listening.address,
    async close() {
      await Promise.all([listening.close(), pictures?.close(), answers.stop()])
      await people?.accounts.close()
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

/** The pages over a store in a temporary folder, asked without a network or over a port of loopback. */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AddFeedOutcome, ModelChange } from '../../src/pipeline/commands.ts'
import { openStore } from '../../src/store/open-store.ts'
import type { Store, StoreWriter } from '../../src/store/store.ts'
import { createApp } from '../../src/web/app.ts'
import type { Refusal, SampleEdition, ServeAgents, WebOptions } from '../../src/web/site.ts'
import { pageWork } from '../page-work.ts'
import { newsroomNow } from './fill-newsroom.ts'
import { type CommandsOptions, makeCommands } from './make-commands.ts'
import { type ReadPage, readPage } from './read-page.ts'

export interface OpenSite {
  /** What is written into it is to be seen at once, as what a person changed. */
  readonly store: Store
  /** The same, written as the pipeline writes: pages may be five seconds behind. */
  readonly quietStore: Store
  readonly fetch: ReturnType<typeof createApp>['fetch']
  readonly errors: unknown[]
  readonly models: ReturnType<typeof makeCommands>['models']
  readonly refusals: Refusal[]
  /** The page at an address, which must answer with the status. */
  get(path: string, status?: number): Promise<ReadPage>
  post(path: string, fields: Record<string, string | File>): Promise<Response>
  /** Settles when what readers did is written. */
  settle(): Promise<void>
  close(): Promise<void>
}

interface SiteOptions {
  readonly fill?: (store: Store) => Promise<void>
  /** Where its store is, of another engine; a file of its own where it is not said. */
  readonly database?: string
  readonly outcome?: AddFeedOutcome
  readonly sample?: () => Promise<SampleEdition | undefined>
  readonly isDemo?: boolean
  /** What the environment says about a language model. */
  readonly model?: Partial<ModelChange>
  /** How notices are sent. */
  readonly notices?: CommandsOptions['notices']
  readonly clock?: () => number
  readonly identify?: WebOptions['identify']
  /** Given where the site is one of people with accounts. */
  readonly publicSite?: WebOptions['publicSite']
  readonly openAccounts?: (store: Store) => NonNullable<WebOptions['accounts']>
  readonly serveAgents?: (store: Store) => ServeAgents
}

/** Opens a site; close it when the tests are over. */
export async function openSite({
  fill,
  database,
  outcome,
  sample,
  isDemo = false,
  model,
  notices,
  clock = () => newsroomNow,
  identify,
  publicSite,
  openAccounts,
  serveAgents,
}: SiteOptions = {}): Promise<OpenSite> {
  const folder = mkdtempSync(join(tmpdir(), 'octavo-web-'))
  const store = await openStore(database ?? join(folder, 'test.db'))
  await fill?.(store)
  const errors: unknown[] = []
  const refusals: Refusal[] = []
  const onError = (error: unknown) => errors.push(error)
  const commands = makeCommands(store, { clock, outcome, folder, model, notices, onError })
  const app = createApp({
    store,
    commands,
    ...pageWork,
    ...(serveAgents && { serveAgents: serveAgents(store) }),
    clock,
    ...{ timeZone: 'UTC', isDemo, onError },
    onRefused: (refusal) => refusals.push(refusal),
    ...(sample && { sample }),
    ...(identify && { identify }),
    ...(publicSite && { publicSite }),
    ...(openAccounts && { accounts: openAccounts(store) }),
  })
  return {
    store: { ...store, write: (work) => store.write((writer) => tellAndDo(writer, work)) },
    quietStore: store,
    errors,
    models: commands.models,
    refusals,
    fetch: app.fetch,
    get: async (path, status = 200) => {
      const response = await app.request(`http://localhost${path}`)
      if (response.status !== status) throw new Error(`${path} answered ${response.status}: ${errors}`)
      return readPage(await response.text())
    },
    post: async (path, fields) => {
      const body = new FormData()
      for (const [name, value] of Object.entries(fields)) body.set(name, value)
      return app.request(`http://localhost${path}`, { method: 'POST', body })
    },
    settle: () => commands.settle(),
    close: async () => {
      await commands.close()
      await store.close()
      rmSync(folder, { recursive: true })
    },
  }
}

async function tellAndDo<T>(writer: StoreWriter, work: (writer: StoreWriter) => Promise<T>): Promise<T> {
  await writer.saveAsked()
  return work(writer)
}

import type { Pictures } from '../../src/pipeline/commands.ts'
import { createApp } from '../../src/web/app.ts'
import { pageWork } from '../page-work.ts'
import { type ReadPage, readPage } from '../web/read-page.ts'
import type { OpenReading } from './open-reading.ts'

export interface OpenPages {
  get(path: string): Promise<ReadPage>
  /** What is no page. */
  load(path: string): Promise<Response>
  post(path: string, fields: Record<string, string | File>): Promise<Response>
}

/** The pages over what a reading stores, with its real commands; an error that no page expects fails the test. */
export function openPages({ store, commands, now }: OpenReading, pictures?: Pictures): OpenPages {
  const onError = (error: unknown) => {
    throw error
  }
  const app = createApp({
    store,
    commands,
    ...pageWork,
    clock: now,
    timeZone: 'UTC',
    onError,
    ...(pictures && { pictures }),
  })
  return {
    get: async (path) => readPage(await (await app.request(`http://localhost${path}`)).text()),
    load: async (path) => app.request(`http://localhost${path}`),
    post: async (path, fields) => {
      const body = new FormData()
      for (const [name, value] of Object.entries(fields)) body.set(name, value)
      return app.request(`http://localhost${path}`, { method: 'POST', body })
    },
  }
}

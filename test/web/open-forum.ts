/** A site with a moderator and readers who talk, asked without a network. */

import type { ReaderId } from '../../src/model/ids.ts'
import type { Role, Visitor } from '../../src/model/visitor.ts'
import { fillNewsroom, newsroomNow } from './fill-newsroom.ts'
import { type OpenSite, openSite } from './open-site.ts'
import { type ReadPage, readPage } from './read-page.ts'

export type Who = 'anna' | 'ben' | 'mira' | undefined

const roles: Record<NonNullable<Who>, Role> = { anna: 'reader', ben: 'reader', mira: 'moderator' }

export interface OpenForum {
  readonly site: OpenSite
  readonly readerIds: ReadonlyMap<Who, ReaderId>
  /** The page as somebody sees it, or nobody in particular; it must answer with the status. */
  see(who: Who, path: string, status?: number): Promise<ReadPage>
  /** Sends a form's fields; where it leads, or the status where it leads nowhere. */
  send(who: Who, path: string, fields: Record<string, string>): Promise<string>
  /** Fills in the form of a page as a person does, and sends it. */
  say(who: Who, page: string, text: string, fields?: Record<string, string>): Promise<string>
  /** Lets time pass. */
  pass(ms: number): void
}

/** Opens a forum over the newsroom; close its site when the tests are over. */
export async function openForum({ hasVotes = false } = {}): Promise<OpenForum> {
  let now = newsroomNow
  const people = new Map<string | null, Visitor>()
  const site = await openSite({
    fill: fillNewsroom,
    clock: () => now,
    publicSite: { url: 'http://localhost', proxies: [], hasVotes },
    identify: async ({ headers }) => people.get(headers.get('x-who')),
  })
  const readerIds = new Map<Who, ReaderId>()
  for (const [name, role] of Object.entries(roles)) {
    const readerId = await site.store.write((writer) => writer.addReader({ name, role }))
    if (readerId === undefined) throw new Error(`${name} is there already`)
    people.set(name, { readerId, role, name })
    readerIds.set(name as Who, readerId)
  }
  const ask = (who: Who, path: string, init: RequestInit = {}) => {
    const headers = who ? { 'x-who': who } : {}
    return site.fetch(new Request(`http://localhost${path}`, { ...init, headers }))
  }
  const see: OpenForum['see'] = async (who, path, status = 200) => {
    const response = await ask(who, path)
    if (response.status === 302 || response.status === 301)
      return see(who, response.headers.get('location') ?? '', status)
    if (response.status !== status) throw new Error(`${path} answered ${response.status}: ${site.errors}`)
    return readPage(await response.text())
  }
  const send: OpenForum['send'] = async (who, path, fields) => {
    const body = new FormData()
    for (const [name, value] of Object.entries(fields)) body.set(name, value)
    const response = await ask(who, path, { method: 'POST', body })
    return response.headers.get('location') ?? `${response.status}`
  }
  return {
    ...{ site, readerIds, see, send },
    async say(who, page, text, fields = {}) {
      const form = await see(who, page)
      const hidden = form.all('input', ({ attribs }) => attribs.type === 'hidden')
      const kept = Object.fromEntries(hidden.map(({ attribs }) => [attribs.name, attribs.value ?? '']))
      now += 60_000
      const { action = '' } = form.one('form', ({ attribs }) =>
        (attribs.class ?? '').includes('comment-form'),
      ).attribs
      return send(who, action, { ...kept, website: '', text, ...fields })
    },
    pass(ms) {
      now += ms
    },
  }
}

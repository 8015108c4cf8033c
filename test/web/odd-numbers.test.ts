import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { noPostgres, startPostgres } from '../../scripts/start-postgres.ts'
import type { ReaderId } from '../../src/model/ids.ts'
import { ownPages } from '../../src/web/own-pages.ts'
import { readingPages } from '../../src/web/reading-pages.ts'
import { createPostgres } from '../contract/create-database.ts'
import { fillNewsroom } from './fill-newsroom.ts'
import { openSite } from './open-site.ts'

const server = await startPostgres(process.env, { isHasty: true })
after(() => server?.stop())

const routes = [
  ...ownPages.map(([method, path]) => ({ method, path })),
  ...readingPages.map(([path]) => ({ method: 'GET', path })),
].filter(({ path }) => path.includes(':'))

/** More than a column counts, more than any does, and a sign that no text of PostgreSQL has. */
const odd = ['999999999999999', '9223372036854775808', 'a%00b']

test('what no page of ours asks for is refused by PostgreSQL, too, without a fault', {
  skip: server ? false : noPostgres,
}, async (t) => {
  if (!server) return
  const database = await createPostgres(t, server)
  const identify = async () => ({ readerId: 1 as ReaderId, role: 'operator', name: 'Anna' }) as const
  const publicSite = { url: 'http://localhost', proxies: [] }
  const site = await openSite({ fill: fillNewsroom, database, publicSite, identify })
  t.after(() => site.close())
  const ask = async (path: string, init: RequestInit = {}) => {
    const { status, body } = await site.fetch(new Request(`http://localhost${path}`, init))
    await body?.cancel()
    assert.ok(status < 500, `${init.method} ${path}: ${status} ${site.errors}`)
  }
  for (const { method, path } of routes)
    for (const number of odd) await ask(path.replaceAll(/:[a-z]+/g, number), { method })
  const body = new URLSearchParams({ do: 'save', kind: 'text', value: 'dam', action: 'hide', id: 'NaN' })
  await ask('/settings/rules/edit', { method: 'POST', body })
  await ask('/ask?q=%3F')
  assert.deepEqual(site.errors, [])
})

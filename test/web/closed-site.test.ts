import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { ownPages } from '../../src/web/own-pages.ts'
import { readingPages } from '../../src/web/reading-pages.ts'
import { type Browser, type OpenPeople, openPeople, setUp } from './open-people.ts'

/** The ways in, what says that it runs, and what has a secret in its address. */
const open = [
  ...['GET /sign-in', 'POST /sign-in', 'GET /sign-up', 'POST /sign-up', 'GET /forgotten', 'POST /forgotten'],
  ...['GET /reset/:token', 'POST /reset/:token', 'GET /prove/:token', 'POST /prove/:token', 'GET /health'],
  ...['POST /sign-in/passkey', 'POST /sign-in/passkey/ask', 'GET /setup', 'POST /setup', 'GET /robots.txt'],
  ...['GET /sign-in/second-step', 'POST /sign-in/second-step'],
  ...['GET /sign-in/service', 'GET /sign-in/service/return', 'POST /mcp', 'GET /mcp', 'POST /send/:token'],
  ...[
    'GET /notices/feed/:secret',
    'GET /notices/stop/:key',
    'POST /notices/stop/:key',
    'GET /notices/worker.js',
  ],
  ...['GET /websub/:token', 'POST /websub/:token'],
]

describe('a site that only its people read', () => {
  let people: OpenPeople
  let nobody: Browser
  before(async () => {
    people = await openPeople()
    const operator = await setUp(people)
    await operator.post('/settings/site', { name: '', signUp: 'open', reading: 'people' })
    nobody = people.openBrowser()
  })
  after(() => people.close())

  const ask = (method: string, path: string) => {
    const address = path.replaceAll(/:[a-z]+/g, '1')
    return method === 'GET' ? nobody.get(address) : nobody.post(address)
  }

  it('shows nothing to others but the ways in', async () => {
    const reading = readingPages.map(([path]) => ['GET', path] as const)
    const routes = [...reading, ...ownPages.map(([method, path]) => [method, path] as const)]
    for (const [method, path] of routes.filter(([method, path]) => !open.includes(`${method} ${path}`)))
      assert.match((await ask(method, path)).leadsTo ?? '', /^\/sign-in/, `${method} ${path}`)
    for (const path of ['/sample/', '/sample/story/1', '/nowhere'])
      assert.match((await nobody.get(path)).leadsTo ?? '', /^\/sign-in/, path)
  })

  it('leaves the ways in, and what has a secret of its own, to themselves', async () => {
    for (const route of open) {
      const [method = '', path = ''] = route.split(' ')
      const { status, leadsTo } = await ask(method, path)
      // A browser that comes back from nowhere, or leaves where there is no service, is told at the form.
      const isAway = path.startsWith('/sign-in/service')
      assert.ok(isAway || leadsTo === undefined || !/next=/.test(leadsTo), `${route} ${status} ${leadsTo}`)
    }
    assert.equal((await nobody.post('/sign-in/passkey/ask')).status, 200)
  })

  it('tells search engines nothing', async () => {
    assert.match((await nobody.get('/sitemap.xml')).leadsTo ?? '', /^\/sign-in/)
  })
})

import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { ReaderId } from '../../src/model/ids.ts'
import { hasAccess, type Role, roles } from '../../src/model/visitor.ts'
import { ownPages } from '../../src/web/own-pages.ts'
import { fillNewsroom } from './fill-newsroom.ts'
import { type OpenSite, openSite } from './open-site.ts'
import { readPage } from './read-page.ts'

/** An address of a route; what it names need not be there. */
function toAddress(path: string): string {
  return path.replaceAll(/:[a-z]+/g, '1')
}

/** Who asks says which role is theirs. */
const identify = async ({ headers }: Request) => {
  const role = headers.get('x-role') as Role | null
  return role ? { readerId: 2 as ReaderId, role, name: 'Anna' } : undefined
}

const publicPages = [
  ...[
    '/',
    '/briefing',
    '/search?q=dam',
    '/section/disaster',
    '/tags',
    '/tag/halm',
    '/people',
    '/polls',
    '/about',
  ],
  ...[
    '/story/2',
    '/story/2/answer/summary',
    '/article/1',
    '/article/1/explain',
    '/outlet/1',
    '/ask?q=dam',
    '/keys',
  ],
]
const pagesOfReaders = [
  ...['/following', '/saved', '/notes', '/labels', '/corrections', '/settings', '/settings/rules'],
  ...['/settings/notices', '/settings/rules/new', '/settings/rules/done'],
]

describe('every route that changes something or is not for all', () => {
  let site: OpenSite
  before(async () => {
    site = await openSite({ fill: fillNewsroom, identify })
  })
  after(() => site.close())

  for (const role of [undefined, ...roles])
    test(`is refused to ${role ?? 'somebody unknown'} where it is for others`, async () => {
      const visitor = role && { readerId: 2 as ReaderId, role, name: 'Anna' }
      const refused = ownPages.filter(([, , access]) => !hasAccess(visitor, access))
      assert.equal(refused.length > 0, role !== 'operator')
      for (const [method, path] of refused) {
        const headers = role ? { 'x-role': role } : {}
        const request = new Request(`http://localhost${toAddress(path)}`, { method, headers })
        assert.equal((await site.fetch(request)).status, 403, `${method} ${path}`)
      }
    })

  test('lets in who has the role', async () => {
    const request = new Request('http://localhost/feeds', { headers: { 'x-role': 'editor' } })
    assert.equal((await site.fetch(request)).status, 200)
  })

  test('notes of what is said for all who said it', async () => {
    const body = new URLSearchParams({ other: '2' })
    const headers = { 'x-role': 'editor' }
    const request = new Request('http://localhost/article/1/unrelated', { method: 'POST', headers, body })
    assert.equal((await site.fetch(request)).status, 303)
    const [said] = await site.store.read((reader) => reader.listCorrections({ limit: 1 }))
    assert.equal(said?.readerId, 2)
  })
})

describe('every page of a site that links to a route', () => {
  let site: OpenSite
  before(async () => {
    const publicSite = { url: 'http://localhost', proxies: [], hasVotes: false }
    site = await openSite({ fill: fillNewsroom, identify, publicSite })
  })
  after(() => site.close())

  for (const role of [undefined, 'reader'] as const)
    test(`lets ${role ?? 'somebody unknown'} open it`, async () => {
      const visitor = role && { readerId: 2 as ReaderId, role, name: 'Anna' }
      const refused = ownPages
        .filter(([method, , access]) => method === 'GET' && !hasAccess(visitor, access))
        .map(([, path]) => new RegExp(`^${path.replaceAll(/:[a-z]+/g, '[^/]+')}$`))
      const pages = [...publicPages, ...(role ? pagesOfReaders : [])]
      for (const path of pages) {
        const headers: Record<string, string> = role ? { 'x-role': role } : {}
        const response = await site.fetch(new Request(`http://localhost${path}`, { headers }))
        assert.equal(response.status, 200, path)
        const links = readPage(await response.text())
          .all('a')
          .map(({ attribs }) => attribs.href ?? '')
        for (const link of links) {
          const { pathname } = new URL(link, 'http://localhost')
          assert.ok(!refused.some((route) => route.test(pathname)), `${path} leads to ${link}`)
        }
      }
    })
})

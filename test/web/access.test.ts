import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { ReaderId } from '../../src/model/ids.ts'
import { hasAccess, type Role, roles } from '../../src/model/visitor.ts'
import { ownPages } from '../../src/web/own-pages.ts'
import { fillNewsroom } from './fill-newsroom.ts'
import { type OpenSite, openSite } from './open-site.ts'

/** An address of a route; what it names need not be there. */
function toAddress(path: string): string {
  return path.replaceAll(/:[a-z]+/g, '1')
}

describe('every route that changes something or is not for all', () => {
  let site: OpenSite
  before(async () => {
    const identify = async ({ headers }: Request) => {
      const role = headers.get('x-role') as Role | null
      return role ? { readerId: 2 as ReaderId, role, name: 'Anna' } : undefined
    }
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

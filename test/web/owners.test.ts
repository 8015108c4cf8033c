/** Two readers of a site: what is the one's, the other neither sees nor changes, whatever they ask for. */

import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { ReaderId } from '../../src/model/ids.ts'
import { ownPages } from '../../src/web/own-pages.ts'
import { readingPages } from '../../src/web/reading-pages.ts'
import { fillQuoted } from './fill-quoted.ts'
import { type OpenSite, openSite } from './open-site.ts'
import { type Fields, type Owner, owners, secretWords } from './owners.ts'
import { readPage } from './read-page.ts'

const readers = { Anna: 2 as ReaderId, Ben: 3 as ReaderId } as const
type Name = keyof typeof readers | 'nobody'

const keyed = ownPages.map(([method, path]) => `${method} ${path}`).filter((key) => key.includes(':'))
const rows = Object.entries(owners).map(([key, owner]) => ({ key, path: key.replace(/^\w+ /, ''), owner }))
const isOwn = <Whose extends Owner['whose']>(whose: Whose) =>
  rows.flatMap(({ owner, ...row }) =>
    owner.whose === whose ? [{ ...row, owner: owner as Extract<Owner, { whose: Whose }> }] : [],
  )

describe('what is a reader’s own', () => {
  let site: OpenSite
  before(async () => {
    const identify = async ({ headers }: Request) => {
      const name = headers.get('x-name') as Name
      return name === 'nobody' ? undefined : ({ readerId: readers[name], role: 'reader', name } as const)
    }
    const publicSite = { url: 'https://news.example', proxies: [] }
    site = await openSite({ fill: fillQuoted, publicSite, identify })
    for (const name of Object.keys(readers))
      await site.store.write((writer) => writer.addReader({ name, role: 'reader' }))
  })
  after(() => site.close())

  const ask = (name: Name, path: string, fields?: Fields) => {
    const headers = { 'x-name': name }
    const form = fields && { method: 'POST', body: new URLSearchParams(fields) }
    return site.fetch(new Request(`http://localhost${path}`, { headers, ...form }))
  }
  const see = async (name: Name, path: string) => {
    const response = await ask(name, path)
    assert.equal(response.status, 200, path)
    return readPage(await response.text()).text
  }

  it('is known of every address that names something', () => {
    const unknown = keyed.filter((key) => !(key in owners))
    assert.deepEqual(unknown, [], 'say in owners.ts whose it is')
    assert.deepEqual(
      Object.keys(owners).filter((key) => !keyed.includes(key)),
      [],
      'there is no such route',
    )
  })

  for (const { key, path, owner } of isOwn('mark'))
    it(`stays as it is when another changes theirs: ${key}`, async () => {
      const address = toAddress(path)
      const nothing = await see('Ben', owner.shown)
      assert.equal((await ask('Anna', address, owner.set)).status, 303)
      const set = await see('Anna', owner.shown)
      assert.notEqual(set, nothing)
      assert.equal(await see('Ben', owner.shown), nothing, 'it is told to another')
      await ask('Ben', address, owner.set)
      await ask('Ben', address, owner.undo)
      assert.equal(await see('Anna', owner.shown), set, 'another took it away')
      assert.equal((await ask('Anna', address, owner.undo)).status, 303)
    })

  for (const { key, path, owner } of isOwn('reader'))
    it(`is nobody else’s by its number: ${key}`, async () => {
      for (const [form, fields] of owner.made)
        assert.equal((await ask('Anna', form, fields)).status, 303, form)
      const page = await (await ask('Anna', owner.shown)).text()
      const address = findAddress(page, path)
      assert.ok(address, `${owner.shown} names no ${path}`)
      const before = await see('Anna', owner.shown)
      const isForm = key.startsWith('POST')
      const answer = await ask('Ben', address, isForm ? (owner.fields ?? {}) : undefined)
      assert.ok([303, 403, 404].includes(answer.status), `${answer.status}`)
      assert.ok(!(await answer.text()).includes(secretWords))
      assert.equal(await see('Anna', owner.shown), before, 'another changed it')
      assert.ok(!(await see('Ben', owner.shown)).includes(secretWords), 'it is told to another')
    })

  it('stands on no page that others see', async () => {
    for (const { path, owner } of isOwn('mark')) await ask('Anna', toAddress(path), owner.set)
    for (const { owner } of isOwn('reader'))
      for (const [form, fields] of owner.made) await ask('Anna', form, fields)
    const ownGets = ownPages.flatMap(([method, path]) => (method === 'GET' ? [path] : []))
    let seenByHer = 0
    for (const address of [...readingPages.map(([path]) => path), ...ownGets].map(toAddress)) {
      if ((await (await ask('Anna', address)).text()).includes(secretWords)) seenByHer++
      for (const other of ['Ben', 'nobody'] as const)
        assert.ok(!(await (await ask(other, address)).text()).includes(secretWords), `${other} at ${address}`)
    }
    assert.ok(seenByHer > 0, 'she sees her own words nowhere')
  })

  it('is refused without a fault of ours', () => {
    assert.deepEqual(site.errors, [])
  })
})

/** What is everybody's and there. */
function toAddress(path: string): string {
  const slugs: Record<string, string> = { tag: 'ortell-dam', section: 'politics', person: 'bo-ray' }
  return path.replace(':slug', slugs[path.split('/')[1] ?? ''] ?? '').replaceAll(/:[a-z]+/g, '1')
}

/** The first address on a page that is one of that route. */
function findAddress(page: string, path: string): string | undefined {
  const pattern = path.split('/').map((part) => (part.startsWith(':') ? '[^/"?#]+' : RegExp.escape(part)))
  return new RegExp(`(?:href|action)="(${pattern.join('/')})["?#]`).exec(page)?.[1]
}

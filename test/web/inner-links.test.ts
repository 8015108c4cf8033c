import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ReaderId } from '../../src/model/ids.ts'
import { ownPages } from '../../src/web/own-pages.ts'
import { readingPages } from '../../src/web/reading-pages.ts'
import { fillFlood } from './fill-flood.ts'
import { fillNewsroom } from './fill-newsroom.ts'
import { fillQuoted } from './fill-quoted.ts'
import { openSite } from './open-site.ts'
import { type ReadPage, readPage } from './read-page.ts'

const origin = 'http://localhost'
const visitor = { readerId: 2 as ReaderId, role: 'operator', name: 'Olga' } as const
const site = { url: origin, proxies: [] }
/** `whole`: as one reader has it; `excerpts`: as a site shows it. */
const cases = [
  { name: 'the newsroom, whole', fill: fillNewsroom },
  { name: 'the newsroom, in excerpts', fill: fillNewsroom, publicSite: site },
  { name: 'quotes, in excerpts', fill: fillQuoted, publicSite: site },
  { name: 'the flood, in excerpts', fill: fillFlood, publicSite: site },
]
const paths = [
  ...readingPages.map(([path]) => path),
  ...ownPages.flatMap(([by, path]) => (by === 'GET' ? path : [])),
]
const slugs = ['anna-berg', 'bo-ray', 'mara-lindqvist', 'ortell-dam', 'politics']

function toAddresses(path: string): string[] {
  if (path.includes(':slug')) return slugs.map((slug) => path.replace(':slug', slug))
  return (/:id/.test(path) ? ['1', '2', '3'] : ['1']).map((id) =>
    path
      .replaceAll(':id', id)
      .replace(':form', 'timeline')
      .replaceAll(/:[a-z]+/g, '1'),
  )
}

const isTickOfList = ({ attribs: { type, value = '' } }: ReturnType<ReadPage['one']>) =>
  (type === 'checkbox' || type === 'radio') && /\d/.test(value)

for (const { name, fill, publicSite } of cases)
  test(`every link to a place on a page finds it, and no tick comes back at another place: ${name}`, async (t) => {
    const open = await openSite({
      fill: (store) => fill(store),
      ...(publicSite && { publicSite, identify: async () => visitor }),
    })
    t.after(() => open.close())
    const pages = new Map<string, ReturnType<typeof readPage> | undefined>()
    const read = async (address: string) => {
      if (!pages.has(address)) {
        const response = await open.fetch(new Request(`${origin}${address}`))
        const isPage = response.ok && response.headers.get('content-type')?.startsWith('text/html')
        pages.set(address, isPage ? readPage(await response.text()) : undefined)
      }
      return pages.get(address)
    }
    let found = 0
    for (const address of new Set(paths.flatMap(toAddresses))) {
      const page = await read(address)
      // A browser ticks by place what was ticked before: of a list that has changed, another's.
      for (const { attribs } of page?.all('input', isTickOfList) ?? [])
        assert.equal(attribs.autocomplete, 'off', `${address}: ${attribs.name}`)
      for (const { attribs } of page?.all('a', ({ attribs: { href } }) => href?.includes('#') === true) ??
        []) {
        const url = new URL(attribs.href ?? '', `${origin}${address}`)
        if (url.origin !== origin) continue
        const there = await read(`${url.pathname}${url.search}`)
        const id = decodeURIComponent(url.hash.slice(1))
        const isThere = there?.html.includes(` id="${id}"`)
        assert.ok(isThere, `${address} leads to ${attribs.href}`)
        found++
      }
    }
    assert.deepEqual(open.errors, [])
    assert.ok(found > 10, `${found} links`)
  })

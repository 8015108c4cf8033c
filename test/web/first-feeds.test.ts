import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openSite } from './open-site.ts'

test('what is read first is chosen by continent, as far as it is not read yet', async (t) => {
  const site = await openSite({})
  t.after(() => site.close())
  const path = '/feeds/first'
  const boxes = async () => (await site.get(path)).all('input', ({ attribs }) => attribs.name === 'continent')
  const before = await boxes()
  assert.equal(before.length, 6)
  assert.ok(before.every(({ attribs }) => attribs.checked !== undefined))
  const count = async () => (await site.store.read((reader) => reader.countFeeds())).total
  const choose = async (continents: readonly string[]) => {
    const body = new URLSearchParams()
    for (const one of continents) body.append('continent', one)
    const answer = await site.fetch(new Request(`http://localhost${path}`, { method: 'POST', body }))
    return answer.headers.get('location')
  }
  assert.equal(await choose([]), `${path}?notice=firstFeedsAdded&count=0`)
  const said = await choose(['Oceania', 'Atlantis'])
  const added = await count()
  assert.ok(added > 0)
  assert.equal(said, `${path}?notice=firstFeedsAdded&count=${added}`)
  const left = (await boxes()).map(({ attribs }) => attribs.value)
  assert.deepEqual([left.length, left.includes('Oceania')], [5, false])
  await choose(['Oceania'])
  assert.equal(await count(), added)
})

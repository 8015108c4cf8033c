/** What two who ask at the same moment, of two processes, must not both get. */

import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { createSqlite } from '../contract/create-database.ts'
import { anna, ask, ben, getValue, openSite } from './open-site.ts'

/** Two processes of one site, and its operator. */
async function openTwo(t: TestContext) {
  const database = await createSqlite(t)
  const one = await openSite(t, database)
  getValue(await one.accounts.setUp(ask(), { ...anna, code: one.code }))
  const other = await openSite(t, database)
  const settings = { name: '', signUp: 'open', reading: 'anybody' } as const
  await one.accounts.saveSettings(settings)
  return { ...one, both: [one.accounts, other.accounts] as const, settings }
}

const by = { readerId: 1 as never, address: '' }
const reasonsOf = (results: readonly ({ ok: true } | { ok: false; reason: string })[]) =>
  results.map((result) => (result.ok ? 'done' : result.reason)).sort()

test('one invitation lets one in', async (t) => {
  const { accounts, both, settings, store } = await openTwo(t)
  await accounts.saveSettings({ ...settings, signUp: 'invitation' })
  const invitation = (await accounts.invite(by, { role: 'editor', note: '' })).split('=')[1] ?? ''
  const signedUp = await Promise.all(
    both.map((one, at) =>
      one.signUp(ask(), { ...ben, name: `Ben ${at}`, email: `ben${at}@example.org`, invitation }),
    ),
  )
  assert.deepEqual(reasonsOf(signedUp), ['closed', 'done'])
  assert.equal((await store.read((reader) => reader.listPeople({ limit: 9 }))).length, 2)
})

test('one name is one person’s', async (t) => {
  const { both, store } = await openTwo(t)
  const names = ['Ben', 'BEN']
  const signedUp = await Promise.all(
    both.map((one, at) =>
      one.signUp(ask(), { ...ben, name: names[at] ?? '', email: `ben${at}@example.org` }),
    ),
  )
  assert.deepEqual(reasonsOf(signedUp), ['done', 'name taken'])
  assert.equal((await store.read((reader) => reader.listPeople({ limit: 9 }))).length, 2)
})

test('one address is one person’s, and nobody learns whose', async (t) => {
  const { both, store } = await openTwo(t)
  const signedUp = await Promise.all(
    both.map((one, at) =>
      one.signUp(ask(), { ...ben, name: `Ben ${at}`, email: `b${at ? 'E' : 'e'}n@example.org` }),
    ),
  )
  assert.deepEqual(reasonsOf(signedUp), ['done', 'done'])
  assert.equal((await store.read((reader) => reader.listPeople({ limit: 9 }))).length, 2)
})

test('one link sets one password', async (t) => {
  const { accounts, both } = await openTwo(t)
  const token = getValue(await accounts.makeResetLink(by, 1 as never)).split('/reset/')[1] ?? ''
  const passwords = ['harbour lights', 'paper boats'] as const
  const reset = await Promise.all(
    both.map((one, at) => one.resetPassword(ask(), { token, password: passwords[at] ?? '' })),
  )
  assert.deepEqual(reasonsOf(reset), ['done', 'ended'])
  const works = await Promise.all(
    passwords.map((password) => accounts.signIn(ask(), { email: anna.email, password })),
  )
  assert.deepEqual(reasonsOf(works), ['done', 'wrong'])
})

test('two processes count guesses together', async (t) => {
  const { both } = await openTwo(t)
  const guesses = await Promise.all(
    Array.from({ length: 14 }, (_, at) =>
      both[at % 2]?.signIn(ask([], '198.51.100.9'), { email: anna.email, password: `guess ${at}` }),
    ),
  )
  const reasons = guesses.map((guess) => (guess?.ok === false ? guess.reason : 'in'))
  assert.equal(reasons.filter((reason) => reason === 'wrong').length, 10)
  assert.equal(reasons.filter((reason) => reason === 'too often').length, 4)
})

test('two operators who take each other’s role leave one', async (t) => {
  const { accounts, both, store } = await openTwo(t)
  getValue(await accounts.signUp(ask(), ben))
  const person = await store.read((reader) => reader.findPersonByEmail(ben.email))
  assert.ok(person)
  getValue(await accounts.changeRole(by, person.readerId, 'operator'))
  const ids = [1 as never, person.readerId]
  const changed = await Promise.all(both.map((one, at) => one.changeRole(by, ids[at] as never, 'reader')))
  assert.deepEqual(reasonsOf(changed), ['done', 'last operator'])
  assert.equal(await store.read((reader) => reader.countOperators()), 1)
})

test('a role that was taken back holds from the next request', async (t) => {
  const { accounts, both, store } = await openTwo(t)
  getValue(await accounts.signUp(ask(), ben))
  const cookies = getValue(await accounts.signIn(ask(), ben))
  const person = await store.read((reader) => reader.findPersonByEmail(ben.email))
  assert.ok(person)
  for (const role of ['editor', 'reader'] as const) {
    getValue(await both[1].changeRole(by, person.readerId, role))
    assert.equal((await both[0].identify(ask(cookies))).visitor?.role, role)
  }
  getValue(await both[1].block(by, person.readerId))
  assert.equal((await both[0].identify(ask(cookies))).visitor, undefined)
})

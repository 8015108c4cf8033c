import assert from 'node:assert/strict'
import { after, describe, type TestContext, test } from 'node:test'
import { noPostgres, startPostgres } from '../../scripts/start-postgres.ts'
import type { ReaderId } from '../../src/model/ids.ts'
import { createPostgres, createSqlite } from '../contract/create-database.ts'
import { anna, ask, ben, getValue, openSite, url } from './open-site.ts'
import { makeSoftAuthenticator, type SoftAuthenticator } from './soft-authenticator.ts'

const postgres = await startPostgres(process.env, { isHasty: true })
after(() => postgres?.stop())

const engines = {
  SQLite: createSqlite,
  PostgreSQL: postgres && ((t: TestContext) => createPostgres(t, postgres)),
}

const by = { readerId: 1 as ReaderId, address: '192.0.2.7' }

/** A site whose operator added a passkey. */
async function openWithPasskey(t: TestContext, database: string, key: SoftAuthenticator) {
  const site = await openSite(t, database)
  const { accounts, code } = site
  const cookies = getValue(await accounts.setUp(ask(), { ...anna, code }))
  const offer = getValue(await accounts.offerPasskey(by))
  getValue(await accounts.addPasskey(by, { name: 'Telephone', answer: key.make(offer, url) }))
  const show = async (origin = url) => key.show(getValue(await accounts.askForPasskey(ask())), origin)
  const signIn = async (answer: string) => {
    const result = await accounts.signInWithPasskey(ask(), answer)
    return result.ok ? 'in' : result.reason
  }
  return { ...site, cookies, show, signIn }
}

for (const [name, create] of Object.entries(engines))
  describe(`a passkey on ${name}`, { skip: create ? false : noPostgres }, () => {
    if (!create) return

    test('signs its owner in, in place of what the browser held, and is told of', async (t) => {
      const key = makeSoftAuthenticator()
      const { accounts, cookies, show } = await openWithPasskey(t, await create(t), key)
      const now = getValue(await accounts.signInWithPasskey(ask(cookies), await show()))
      assert.equal((await accounts.identify(ask(now))).visitor?.name, 'Anna Berg')
      assert.equal((await accounts.identify(ask(cookies))).visitor, undefined)
      const [passkey, ...none] = await accounts.listPasskeys(by.readerId)
      assert.deepEqual([passkey?.id, passkey?.name, none], [key.id, 'Telephone', []])
      assert.ok(passkey?.usedAt)
    })

    test('goes with its owner’s wish alone', async (t) => {
      const key = makeSoftAuthenticator()
      const { accounts, show, signIn } = await openWithPasskey(t, await create(t), key)
      await accounts.removePasskey({ ...by, readerId: 2 as ReaderId }, key.id)
      assert.equal(await signIn(await show()), 'in')
      await accounts.removePasskey(by, key.id)
      assert.deepEqual(await accounts.listPasskeys(by.readerId), [])
      assert.equal(await signIn(await show()), 'wrong')
    })
  })

describe('a passkey', () => {
  test('shows its owner once for each question, and at no other site', async (t) => {
    const { show, signIn } = await openWithPasskey(t, await createSqlite(t), makeSoftAuthenticator())
    const answer = await show()
    assert.deepEqual([await signIn(answer), await signIn(answer)], ['in', 'wrong'])
    assert.equal(await signIn(await show('https://news.example.evil')), 'wrong')
    assert.equal(await signIn(await show('http://news.example')), 'wrong')
  })

  test('that was copied is seen by its count', async (t) => {
    const key = makeSoftAuthenticator()
    const { show, signIn, accounts } = await openWithPasskey(t, await createSqlite(t), key)
    const [first, second] = [await show(), await show()]
    assert.deepEqual([await signIn(second), await signIn(first)], ['in', 'wrong'])
    assert.equal((await accounts.listPasskeys(by.readerId)).length, 1)
  })

  test('of several devices says no count, and works time and again', async (t) => {
    const key = makeSoftAuthenticator({ counts: false })
    const { show, signIn } = await openWithPasskey(t, await createSqlite(t), key)
    assert.deepEqual([await signIn(await show()), await signIn(await show())], ['in', 'in'])
  })

  test('that did not ask for its owner’s finger or code is none', async (t) => {
    const { accounts, code } = await openSite(t, await createSqlite(t))
    getValue(await accounts.setUp(ask(), { ...anna, code }))
    const offer = getValue(await accounts.offerPasskey(by))
    const answer = makeSoftAuthenticator({ verifies: false }).make(offer, url)
    const result = await accounts.addPasskey(by, { name: '', answer })
    assert.equal(!result.ok && result.reason, 'not verified')
  })

  test('is added only by whom it was offered to, once, and only one that nobody has', async (t) => {
    const key = makeSoftAuthenticator()
    const { accounts } = await openWithPasskey(t, await createSqlite(t), key)
    const add = async (answer: string, who = by) => {
      const result = await accounts.addPasskey(who, { name: '', answer })
      return result.ok ? 'added' : result.reason
    }
    const offer = async () => getValue(await accounts.offerPasskey(by))
    const other = makeSoftAuthenticator()
    assert.equal(await add(other.make(await offer(), url), { ...by, readerId: 2 as ReaderId }), 'ended')
    const answer = other.make(await offer(), url)
    assert.deepEqual([await add(answer), await add(answer)], ['added', 'ended'])
    assert.equal(await add(key.make(await offer(), url)), 'known')
    assert.equal(await add(other.make(await offer(), 'https://evil.example')), 'not verified')
    for (const junk of ['', '{}', 'null', '[1]', `{"id":"${'x'.repeat(60_000)}"}`, answer.slice(0, -9)])
      assert.equal(await add(junk), 'unreadable')
  })

  test('lets nobody in who was blocked', async (t) => {
    const key = makeSoftAuthenticator()
    const { accounts, code } = await openSite(t, await createSqlite(t))
    getValue(await accounts.setUp(ask(), { ...anna, code }))
    await accounts.saveSettings({ name: '', signUp: 'open', reading: 'anybody' })
    await accounts.signUp(ask(), ben)
    const [person] = await accounts.listPeople()
    assert.ok(person)
    const offer = getValue(await accounts.offerPasskey({ ...by, readerId: person.readerId }))
    getValue(
      await accounts.addPasskey(
        { ...by, readerId: person.readerId },
        { name: '', answer: key.make(offer, url) },
      ),
    )
    await accounts.block(by, person.readerId)
    const question = getValue(await accounts.askForPasskey(ask()))
    const result = await accounts.signInWithPasskey(ask(), key.show(question, url))
    assert.equal(!result.ok && result.reason, 'blocked')
  })
})

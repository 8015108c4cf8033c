/** People change the address with which they sign in: where mail can be sent, its owner shows first that it is theirs. */
import assert from 'node:assert/strict'
import { after, describe, type TestContext, test } from 'node:test'
import { noPostgres, startPostgres } from '../../scripts/start-postgres.ts'
import type { ReaderId } from '../../src/model/ids.ts'
import { createPostgres, createSqlite } from '../contract/create-database.ts'
import { anna, ask, ben, getValue, openSite } from './open-site.ts'

const postgres = await startPostgres(process.env, { isHasty: true })
after(() => postgres?.stop())

const engines = {
  SQLite: createSqlite,
  PostgreSQL: postgres && ((t: TestContext) => createPostgres(t, postgres)),
}
const wanted = 'anna@harbour.example'

async function open(t: TestContext, { hasMail = false, create = createSqlite } = {}) {
  const site = await openSite(t, await create(t), { hasMail })
  const cookies = getValue(await site.accounts.setUp(ask(), { ...anna, code: site.code }))
  const change = async (email: string, from = cookies) => {
    const changed = await site.accounts.changeAddress(ask(from), email)
    return changed.ok ? changed.value : changed.reason
  }
  const isIn = async (email: string) => (await site.accounts.signIn(ask(), { ...anna, email })).ok
  const tokenOf = (subject: string) =>
    site.sent.findLast((mail) => mail.subject === subject)?.text.split(/\/(?:prove|reset)\//)[1] ?? ''
  return { ...site, cookies, change, isIn, tokenOf }
}

describe('another address', () => {
  test('counts at once where no mail can be sent; sessions stay, and it is noted', async (t) => {
    const { accounts, cookies, change, isIn, store } = await open(t)
    assert.equal(await change('anna'), 'bad address')
    assert.equal(await change(wanted, []), 'nobody')
    assert.equal(await change('Anna@Harbour.example'), 'changed')
    assert.deepEqual([await isIn(anna.email), await isIn(wanted)], [false, true])
    assert.equal((await accounts.identify(ask(cookies))).visitor?.name, anna.name)
    const entries = await store.read((reader) => reader.listAudit({ limit: 9 }))
    const noted = entries.find(({ action }) => action === 'address changed')
    assert.deepEqual([noted?.readerId, noted?.detail], [1, ''])
  })

  test('is nobody else’s', async (t) => {
    const { accounts, change } = await open(t)
    await accounts.saveSettings({ name: '', signUp: 'open', reading: 'anybody' })
    getValue(await accounts.signUp(ask(), ben))
    assert.equal(await change(ben.email.toUpperCase()), 'address taken')
    for (let times = 0; times < 4; times++) await change(ben.email)
    assert.equal(await change(wanted), 'moved too often')
  })

  test('is not taken by a link when it has become another’s, or one’s own is another by now', async (t) => {
    const { accounts, change, isIn, tokenOf } = await open(t, { hasMail: true })
    await change(wanted)
    await accounts.close()
    const first = tokenOf('new')
    await change('anna@hill.example')
    await accounts.close()
    assert.equal(await accounts.verifyAddress(ask(), tokenOf('new')), true)
    assert.equal(await accounts.verifyAddress(ask(), first), false)
    await change(ben.email)
    await accounts.close()
    await accounts.saveSettings({ name: '', signUp: 'open', reading: 'anybody' })
    getValue(await accounts.signUp(ask(), ben))
    await accounts.close()
    assert.equal(await accounts.verifyAddress(ask(), tokenOf('new')), false)
    assert.equal(await isIn('anna@hill.example'), true)
  })

  test('is forgotten with whoever is erased before its owner opens the link', async (t) => {
    const { accounts, change, store, tokenOf } = await open(t, { hasMail: true })
    await accounts.saveSettings({ name: '', signUp: 'open', reading: 'anybody' })
    getValue(await accounts.signUp(ask(), ben))
    await accounts.close()
    assert.equal(await accounts.verifyAddress(ask(), tokenOf('prove')), true)
    const cookies = getValue(await accounts.signIn(ask(), ben))
    assert.deepEqual([await change('anna@hill.example'), await change(wanted, cookies)], ['mail', 'mail'])
    await accounts.close()
    const { visitor } = await accounts.identify(ask(cookies))
    const by = { readerId: visitor?.readerId as ReaderId, address: '' }
    getValue(await accounts.erasePerson(by, ask(cookies), ben.email))
    const links = await store.read((reader) =>
      reader.listAccountRecords({ table: 'account_check', where: [] }),
    )
    assert.deepEqual(
      links.map(({ value }) => value),
      [JSON.stringify({ readerId: 1, from: anna.email, to: 'anna@hill.example' })],
      'another’s stays',
    )
  })

  for (const [name, create] of Object.entries(engines))
    test(`counts once its owner has opened a link, and the old one is told, on ${name}`, {
      skip: create ? false : noPostgres,
    }, async (t) => {
      const { accounts, cookies, change, isIn, sent, tokenOf, store } = await open(t, {
        hasMail: true,
        create: create ?? createSqlite,
      })
      assert.equal(await change(wanted), 'mail')
      assert.equal(await change(anna.email), 'mail')
      await accounts.requestReset(ask(), anna.email)
      await accounts.close()
      const told = () => sent.map(({ to, subject }) => `${subject}: ${to}`).sort()
      assert.deepEqual(told(), [`new: ${wanted}`, `reset: ${anna.email}`], 'to a known one goes nothing')
      assert.deepEqual([await isIn(anna.email), await isIn(wanted)], [true, false])
      const token = tokenOf('new')
      assert.equal(await accounts.verifyAddress(ask(), 'guess'), false)
      assert.equal(await accounts.verifyAddress(ask(), token), true)
      assert.equal(await accounts.verifyAddress(ask(), token), false, 'once')
      await accounts.close()
      assert.ok(told().includes(`changed: ${anna.email}`))
      assert.deepEqual([await isIn(anna.email), await isIn(wanted)], [false, true])
      assert.equal((await accounts.identify(ask(cookies))).visitor?.name, anna.name)
      const reset = await accounts.resetPassword(ask(), {
        token: tokenOf('reset'),
        password: 'harbour lights',
      })
      assert.equal(!reset.ok && reset.reason, 'ended', 'what went to the old address opens nothing')
      const records = await store.read((reader) => reader.listPersonalRecords(1 as never))
      assert.ok(JSON.stringify(records).includes(wanted) && !JSON.stringify(records).includes(anna.email))
    })
})

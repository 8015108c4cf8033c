import assert from 'node:assert/strict'
import { after, describe, type TestContext, test } from 'node:test'
import { generate } from 'otplib'
import { noPostgres, startPostgres } from '../../scripts/start-postgres.ts'
import type { Accounts } from '../../src/accounts/accounts.ts'
import type { ReaderId } from '../../src/model/ids.ts'
import { createPostgres, createSqlite } from '../contract/create-database.ts'
import { anna, ask, ben, getValue, openSite } from './open-site.ts'

const postgres = await startPostgres(process.env, { isHasty: true })
after(() => postgres?.stop())

const engines = {
  SQLite: createSqlite,
  PostgreSQL: postgres && ((t: TestContext) => createPostgres(t, postgres)),
}

const by = { readerId: 1 as ReaderId, address: '192.0.2.7' }

/** A site whose operator is asked for codes; codes in tests are of the next half minute, so that one may end meanwhile. */
async function openGuarded(t: TestContext, database: string) {
  const site = await openSite(t, database)
  const { accounts, code } = site
  const cookies = getValue(await accounts.setUp(ask(), { ...anna, code }))
  await accounts.beginSecondStep(by)
  const { secret, link } = (await accounts.findNewSecondStep(by.readerId)) ?? { secret: '', link: '' }
  const codeIn = (halfMinutes: number) =>
    generate({ secret, epoch: Math.floor(Date.now() / 1_000) + 30 * halfMinutes })
  const recovery = getValue(await accounts.confirmSecondStep(by, await codeIn(0)))
  return { ...site, cookies, secret, link, codeIn, recovery, database }
}

/** What the browser has that told the right password. */
async function tellPassword(accounts: Accounts, password = anna.password): Promise<readonly string[]> {
  const told = await accounts.signIn(ask(), { ...anna, password })
  assert.ok(!told.ok && told.reason === 'code', told.ok ? 'in without a code' : told.reason)
  return told.cookies
}

const outcomeOf = (result: { ok: true } | { ok: false; reason: string }) => (result.ok ? 'in' : result.reason)

for (const [name, create] of Object.entries(engines))
  describe(`a second step on ${name}`, { skip: create ? false : noPostgres }, () => {
    if (!create) return

    test('stands between the right password and a session', async (t) => {
      const { accounts, codeIn, cookies, store } = await openGuarded(t, await create(t))
      const count = () =>
        store.read((reader) => reader.countAccountRecords({ table: 'account_session', where: [] }))
      const before = await count()
      const half = await tellPassword(accounts)
      assert.equal(await count(), before, 'no session is begun')
      assert.equal((await accounts.identify(ask(half))).visitor, undefined)
      assert.deepEqual(
        [await accounts.isAskedForCode(ask(half)), await accounts.isAskedForCode(ask())],
        [true, false],
      )
      const code = await codeIn(1)
      assert.equal(outcomeOf(await accounts.passSecondStep(ask(), code)), 'ended', 'in another browser')
      assert.equal(outcomeOf(await accounts.passSecondStep(ask(half), '000000')), 'wrong code')
      const now = getValue(
        await accounts.passSecondStep(ask([...cookies, ...half]), ` ${code.slice(0, 3)} ${code.slice(3)}`),
      )
      assert.equal((await accounts.identify(ask(now))).visitor?.name, anna.name)
      assert.equal((await accounts.identify(ask(cookies))).visitor, undefined, 'what the browser held ended')
      assert.equal(
        outcomeOf(await accounts.passSecondStep(ask(half), await codeIn(1))),
        'ended',
        'it was passed',
      )
      assert.equal(outcomeOf(await accounts.signIn(ask(), { ...anna, password: 'a guess' })), 'wrong')
    })

    test('takes each code once, also of two processes at once', async (t) => {
      const site = await openGuarded(t, await create(t))
      const { accounts: other } = await openSite(t, site.database)
      const both = [site.accounts, other] as const
      for (const code of [await site.codeIn(1), site.recovery[0] ?? '']) {
        const halves = await Promise.all(both.map((one) => tellPassword(one)))
        const passed = await Promise.all(both.map((one, at) => one.passSecondStep(ask(halves[at]), code)))
        assert.deepEqual(passed.map(outcomeOf).sort(), ['in', 'wrong code'])
      }
      const half = await tellPassword(other)
      assert.equal(
        outcomeOf(await other.passSecondStep(ask(half), await site.codeIn(0))),
        'wrong code',
        'an earlier one',
      )
      assert.equal((await other.getSecondStep(by.readerId)).codesLeft, 9)
    })

    test('goes by the password and a code together, or by an operator', async (t) => {
      const { accounts, codeIn, recovery } = await openGuarded(t, await create(t))
      const remove = async (password: string, code: string) =>
        outcomeOf(await accounts.removeSecondStep(by, { password, code }))
      assert.equal(await remove('a guess', await codeIn(1)), 'wrong password')
      assert.equal(await remove(anna.password, '000000'), 'wrong code')
      assert.equal(outcomeOf(await accounts.removeSecondStepOf(by, by.readerId)), 'oneself')
      const another = { readerId: 2 as ReaderId, address: '' }
      getValue(await accounts.removeSecondStepOf(another, by.readerId))
      assert.deepEqual(await accounts.listGuarded([by.readerId]), [])
      getValue(await accounts.signIn(ask(), anna))
      assert.equal(await remove(anna.password, recovery[1] ?? ''), 'wrong code', 'its codes went with it')
    })
  })

describe('a second step', () => {
  test('is asked for after a new password by a link, and no session begins by it', async (t) => {
    const { accounts, codeIn } = await openGuarded(t, await createSqlite(t))
    const early = await tellPassword(accounts)
    const token = getValue(await accounts.makeResetLink(by, by.readerId)).split('/reset/')[1] ?? ''
    getValue(await accounts.resetPassword(ask(), { token, password: 'harbour lights' }))
    const stale = await accounts.passSecondStep(ask(early), await codeIn(1))
    assert.equal(outcomeOf(stale), 'ended', 'who told the old password begins anew')
    const half = await tellPassword(accounts, 'harbour lights')
    getValue(await accounts.passSecondStep(ask(half), await codeIn(1)))
  })

  test('is guessed at ten times in a quarter of an hour, wherever from', async (t) => {
    const { accounts, codeIn } = await openGuarded(t, await createSqlite(t))
    const half = await tellPassword(accounts)
    const outcomes: string[] = []
    for (let tries = 0; tries < 10; tries++)
      outcomes.push(outcomeOf(await accounts.passSecondStep(ask(half, `198.51.100.${tries}`), '000000')))
    assert.deepEqual(
      outcomes.slice(0, 9),
      Array.from({ length: 9 }, () => 'wrong code'),
    )
    assert.equal(outcomeOf(await accounts.passSecondStep(ask(half), await codeIn(1))), 'too often')
  })

  test('is on only when the app has shown a code of the secret that was told last', async (t) => {
    const { accounts, code } = await openSite(t, await createSqlite(t))
    getValue(await accounts.setUp(ask(), { ...anna, code }))
    assert.equal(outcomeOf(await accounts.confirmSecondStep(by, '000000')), 'ended')
    await accounts.beginSecondStep(by)
    const first = await accounts.findNewSecondStep(by.readerId)
    await accounts.beginSecondStep(by)
    const second = await accounts.findNewSecondStep(by.readerId)
    assert.ok(first && second && first.secret !== second.secret)
    assert.match(second.link, /^otpauth:\/\/totp\/Octavo:anna%40example.org\?secret=/)
    const confirm = async (secret: string) =>
      outcomeOf(await accounts.confirmSecondStep(by, await generate({ secret })))
    assert.equal(await confirm(first.secret), 'wrong code')
    getValue(await accounts.signIn(ask(), anna))
    assert.equal(await confirm(second.secret), 'in')
    assert.equal(await accounts.findNewSecondStep(by.readerId), undefined, 'the secret is told no more')
    await accounts.beginSecondStep(by)
    assert.ok((await accounts.getSecondStep(by.readerId)).addedAt, 'what is on is not begun anew')
  })

  test('keeps neither secret nor codes as they are, nor gives them along', async (t) => {
    const { store, secret, recovery } = await openGuarded(t, await createSqlite(t))
    assert.equal(new Set(recovery).size, 10)
    const kept = await store.read(async (reader) => [
      await reader.listAccountRecords({ table: 'account_second_step', where: [] }),
      await reader.listAccountRecords({ table: 'account_recovery_code', where: [] }),
    ])
    const given = await store.read((reader) => reader.listPersonalRecords(by.readerId))
    for (const hidden of [secret, ...recovery, ...recovery.map((code) => code.replaceAll('-', ''))])
      assert.ok(!JSON.stringify([kept, given]).includes(hidden))
    const sealed = kept[0]?.[0]?.secret
    assert.ok(sealed && !JSON.stringify(given).includes(String(sealed)))
  })

  test('moved to another reader opens nothing', async (t) => {
    const { accounts, store, codeIn } = await openGuarded(t, await createSqlite(t))
    await accounts.saveSettings({ name: '', signUp: 'open', reading: 'anybody' })
    await accounts.signUp(ask(), ben)
    const person = await store.read((reader) => reader.findPersonByEmail(ben.email))
    await store.write((writer) =>
      writer.changeAccountRecords({
        ...{ table: 'account_second_step', where: [], values: { reader_id: person?.readerId ?? 0 } },
      }),
    )
    const told = await accounts.signIn(ask(), ben)
    assert.ok(!told.ok && told.reason === 'code')
    assert.equal(outcomeOf(await accounts.passSecondStep(ask(told.cookies), await codeIn(1))), 'wrong code')
  })

  test('lets nobody in who was blocked since', async (t) => {
    const { accounts, store, codeIn } = await openGuarded(t, await createSqlite(t))
    const half = await tellPassword(accounts)
    await store.write((writer) => writer.blockPerson(by.readerId, Date.now() as never))
    assert.equal(outcomeOf(await accounts.passSecondStep(ask(half), await codeIn(1))), 'blocked')
  })
})

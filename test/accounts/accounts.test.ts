import assert from 'node:assert/strict'
import { after, describe, type TestContext, test } from 'node:test'
import { noPostgres, startPostgres } from '../../scripts/start-postgres.ts'
import { makeSetupCode } from '../../src/accounts/make-setup-code.ts'
import { hashText } from '../../src/lib/hash.ts'
import { createPostgres, createSqlite } from '../contract/create-database.ts'
import { anna, ask, ben, getValue, openSite } from './open-site.ts'

const postgres = await startPostgres(process.env, { isHasty: true })
after(() => postgres?.stop())

const engines = {
  SQLite: createSqlite,
  PostgreSQL: postgres && ((t: TestContext) => createPostgres(t, postgres)),
}

for (const [name, create] of Object.entries(engines))
  describe(`what the accounts library keeps on ${name}`, { skip: create ? false : noPostgres }, () => {
    if (!create) return

    test('a session begins anew at each sign-in, is seen, and ends', async (t) => {
      const { accounts, code } = await openSite(t, await create(t))
      const first = getValue(await accounts.setUp(ask(), { ...anna, code }))
      const second = getValue(await accounts.signIn(ask([], '2001:db8::1'), anna))
      assert.notEqual(first[0], second[0])
      const sessions = await accounts.listSessions(ask(second))
      assert.deepEqual(
        sessions.map(({ browser, isThis }) => [browser, isThis]),
        [
          ['Firefox, Linux', true],
          ['Firefox, Linux', false],
        ],
      )
      assert.match(sessions[0]?.address ?? '', /^2001:0?db8:/)
      assert.equal(sessions[1]?.address, '192.0.2.7')
      const other = sessions[1]?.id ?? ''
      await accounts.endSession(2 as never, other)
      assert.equal((await accounts.listSessions(ask(second))).length, 2, 'it is not that reader’s')
      await accounts.endSession(1 as never, other)
      assert.equal((await accounts.identify(ask(first))).visitor, undefined)
      const third = getValue(await accounts.signIn(ask(second), anna))
      assert.equal(
        (await accounts.identify(ask(second))).visitor,
        undefined,
        'what the browser held has ended',
      )
      const cookies = await accounts.signOut(ask(third))
      assert.match(cookies.join(), /__Host-octavo=;.*Max-Age=0/)
      assert.equal((await accounts.identify(ask(third))).visitor, undefined)
    })

    test('a changed password ends all other sessions', async (t) => {
      const { accounts, code } = await openSite(t, await create(t))
      const first = getValue(await accounts.setUp(ask(), { ...anna, code }))
      const second = getValue(await accounts.signIn(ask(), anna))
      const change = (current: string, wanted: string) =>
        accounts.changePassword(ask(second), { current, wanted })
      const wrong = await change('not this one', 'harbour lights')
      assert.equal(!wrong.ok && wrong.reason, 'wrong')
      const cookies = getValue(await change(anna.password, 'harbour lights'))
      for (const [held, isIn] of [
        [first, false],
        [second, false],
        [cookies, true],
      ] as const)
        assert.equal((await accounts.identify(ask(held))).visitor !== undefined, isIn)
      const old = await accounts.signIn(ask(), anna)
      assert.equal(!old.ok && old.reason, 'wrong')
      getValue(await accounts.signIn(ask(), { ...anna, password: 'harbour lights' }))
    })

    test('a forgotten password is replaced by a link, once', async (t) => {
      const { accounts, code, sent } = await openSite(t, await create(t), { hasMail: true })
      const before = getValue(await accounts.setUp(ask(), { ...anna, code }))
      for (const email of [anna.email, 'nobody@example.org'])
        assert.deepEqual(await accounts.requestReset(ask(), email), { ok: true, value: undefined })
      await accounts.close()
      assert.deepEqual(
        sent.map(({ to }) => to),
        [anna.email],
      )
      const token = sent[0]?.text.split('/reset/')[1] ?? ''
      const reset = async (given: string, password = 'harbour lights') => {
        const result = await accounts.resetPassword(ask(), { token: given, password })
        return result.ok || result.reason
      }
      assert.deepEqual(
        [await reset('guess'), await reset(token, 'short'), await reset(token), await reset(token)],
        ['ended', 'too short', true, 'ended'],
      )
      assert.equal((await accounts.identify(ask(before))).visitor, undefined)
      getValue(await accounts.signIn(ask(), { ...anna, password: 'harbour lights' }))
    })
  })

describe('accounts', () => {
  test('the first start takes its code once, and gives an operator', async (t) => {
    const { accounts, code, store } = await openSite(t, await createSqlite(t))
    assert.equal(await accounts.isSetUp(), false)
    const given = { ...anna, code }
    assert.deepEqual(
      [
        await accounts.setUp(ask(), { ...given, code: 'aaaa-bbbb-cccc' }),
        await accounts.setUp(ask(), { ...given, password: 'password1' }),
      ].map((result) => !result.ok && result.reason),
      ['wrong code', 'too common'],
    )
    const cookies = getValue(await accounts.setUp(ask(), given))
    assert.match(cookies.join(), /^__Host-octavo=[^;]+;.*HttpOnly; Secure; SameSite=Lax/)
    assert.doesNotMatch(cookies.join(), /Domain/i)
    const { visitor } = await accounts.identify(ask(cookies))
    assert.deepEqual(visitor, { readerId: 1, role: 'operator', name: 'Anna Berg' })
    const again = await accounts.setUp(ask(), { ...given, name: 'Other', email: 'other@example.org' })
    assert.equal(!again.ok && again.reason, 'set up')
    assert.equal(await makeSetupCode(store), undefined)
  })

  test('each process that starts tells a code of its own, and each opens the site', async (t) => {
    const { accounts, code, store } = await openSite(t, await createSqlite(t))
    const second = await makeSetupCode(store)
    assert.ok(second !== undefined && second !== code)
    const wrong = await accounts.setUp(ask(), { ...anna, code: '' })
    assert.equal(!wrong.ok && wrong.reason, 'wrong code')
    getValue(await accounts.setUp(ask(), { ...anna, code }))
  })

  test('guessing is slowed by account and by address, for unknown accounts as for known', async (t) => {
    const { accounts, code, store } = await openSite(t, await createSqlite(t))
    getValue(await accounts.setUp(ask(), { ...anna, code }))
    const guess = async (email: string, address = '198.51.100.1') => {
      const result = await accounts.signIn(ask([], address), { email, password: 'guessed it' })
      return result.ok ? 'in' : result.reason
    }
    const spanMs = 15 * 60_000
    await store.write(async (writer) => {
      for (const email of [anna.email, 'nobody@example.org'])
        for (let at = 0; at < 9; at++)
          await writer.countAttempt({
            key: `sign-in of ${hashText(email)} from 198.51.100.1`,
            now: Date.now(),
            spanMs,
          })
      for (let at = 0; at < 50; at++)
        await writer.countAttempt({ key: 'sign-in from 203.0.113.9', now: Date.now(), spanMs })
    })
    for (const email of [anna.email, 'nobody@example.org'])
      assert.deepEqual([await guess(email), await guess(email)], ['wrong', 'too often'])
    const right = await accounts.signIn(ask([], '198.51.100.1'), anna)
    assert.equal(!right.ok && right.reason, 'too often', 'even with the password')
    assert.ok((await accounts.signIn(ask(), anna)).ok, 'who guesses keeps nobody out elsewhere')
    await store.write(async (writer) => {
      for (let at = 0; at < 100; at++)
        await writer.countAttempt({ key: `sign-in of ${hashText(anna.email)}`, now: Date.now(), spanMs })
    })
    assert.equal(await guess(anna.email, '2001:db8::1'), 'too often', 'from many places at once')
    assert.equal(await guess('third@example.org', '203.0.113.9'), 'too often')
  })

  test('a session ends half a year after it began, however often it is used', async (t) => {
    const { accounts, code, store } = await openSite(t, await createSqlite(t))
    const cookies = getValue(await accounts.setUp(ask(), { ...anna, code }))
    const begin = (daysAgo: number) =>
      store.write((writer) =>
        writer.changeAccountRecords({
          ...{ table: 'account_session', where: [] },
          values: { created_at: Date.now() - daysAgo * 86_400_000 },
        }),
      )
    await begin(179)
    assert.equal((await accounts.identify(ask(cookies))).visitor?.name, anna.name)
    await begin(181)
    assert.equal((await accounts.identify(ask(cookies))).visitor, undefined)
    await begin(1)
    assert.equal((await accounts.identify(ask(cookies))).visitor, undefined, 'it is gone')
    const again = getValue(await accounts.signIn(ask(), anna))
    const [session] = await store.read((reader) =>
      reader.listAccountRecords({ table: 'account_session', where: [] }),
    )
    assert.equal(Math.round((Number(session?.expires_at) - Date.now()) / 86_400_000), 30)
    await store.write((writer) =>
      writer.changeAccountRecords({
        ...{ table: 'account_session', where: [], values: { expires_at: Date.now() - 1 } },
      }),
    )
    assert.equal((await accounts.identify(ask(again))).visitor, undefined, 'it was idle for too long')
  })

  test('signing up needs what the operator chose, and tells nobody which addresses are known', async (t) => {
    const { accounts, code } = await openSite(t, await createSqlite(t))
    getValue(await accounts.setUp(ask(), { ...anna, code }))
    const up = async (given: Partial<typeof ben>) => {
      const result = await accounts.signUp(ask(), { ...ben, ...given })
      return result.ok ? result.value : result.reason
    }
    assert.equal(await up({}), 'closed')
    const by = { readerId: 1 as never, address: '' }
    const invitation = (await accounts.invite(by, { role: 'editor', note: 'Ben' })).split('=')[1] ?? ''
    assert.equal((await accounts.findInvitation(invitation))?.note, 'Ben')
    assert.deepEqual(
      [
        await up({ invitation, name: ' Ben' }),
        await up({ invitation, email: 'ben' }),
        await up({ invitation, password: 'short' }),
        await up({ invitation, name: 'ANNA  BERG'.replace('  ', ' ') }),
      ],
      ['bad name', 'bad address', 'too short', 'name taken'],
    )
    assert.deepEqual(
      [await up({ invitation }), await up({ invitation, name: 'Ben 2' })],
      ['sign in', 'closed'],
    )
    const cookies = getValue(await accounts.signIn(ask(), ben))
    assert.equal((await accounts.identify(ask(cookies))).visitor?.role, 'editor')
    await accounts.saveSettings({ name: '', signUp: 'open', reading: 'anybody' })
    assert.equal(await up({ name: 'Somebody', email: anna.email.toUpperCase() }), 'sign in')
    assert.equal(await up({ name: 'Somebody', email: 'some@example.org' }), 'sign in')
    getValue(await accounts.signIn(ask(), anna))
    await accounts.saveSettings({ name: '', signUp: 'closed', reading: 'anybody' })
    assert.equal(await up({ name: 'Late', email: 'late@example.org' }), 'closed')
  })

  test('with mail an address is proved first, and its owner alone learns that it is known', async (t) => {
    const { accounts, code, sent } = await openSite(t, await createSqlite(t), { hasMail: true })
    getValue(await accounts.setUp(ask(), { ...anna, code }))
    await accounts.saveSettings({ name: '', signUp: 'open', reading: 'anybody' })
    assert.equal(getValue(await accounts.signUp(ask(), ben)), 'mail')
    assert.equal(getValue(await accounts.signUp(ask(), { ...ben, name: 'Eve', email: anna.email })), 'mail')
    await accounts.close()
    assert.deepEqual(sent.map(({ to, subject }) => [to, subject]).sort(), [
      [anna.email, 'known'],
      [ben.email, 'prove'],
    ])
    const early = await accounts.signIn(ask(), ben)
    assert.equal(!early.ok && early.reason, 'unproved')
    const token = sent.find(({ subject }) => subject === 'prove')?.text.split('/prove/')[1] ?? ''
    assert.deepEqual(
      [await accounts.verifyAddress(ask(), 'guess'), await accounts.verifyAddress(ask(), token)],
      [false, true],
    )
    assert.equal(await accounts.verifyAddress(ask(), token), false)
    getValue(await accounts.signIn(ask(), ben))
  })

  test('an operator changes roles and blocks, and one is always left', async (t) => {
    const { accounts, code } = await openSite(t, await createSqlite(t))
    getValue(await accounts.setUp(ask(), { ...anna, code }))
    await accounts.saveSettings({ name: '', signUp: 'open', reading: 'anybody' })
    await accounts.signUp(ask(), ben)
    const cookies = getValue(await accounts.signIn(ask(), ben))
    const by = { readerId: 1 as never, address: '192.0.2.7' }
    const [person] = await accounts.listPeople()
    assert.equal(person?.name, 'Ben')
    const id = person?.readerId ?? (0 as never)
    const reasonOf = (result: { ok: boolean; reason?: string }) => result.ok || result.reason
    assert.equal(reasonOf(await accounts.changeRole(by, by.readerId, 'reader')), 'last operator')
    assert.equal(reasonOf(await accounts.block(by, by.readerId)), 'oneself')
    assert.equal(reasonOf(await accounts.changeRole(by, 99 as never, 'reader')), 'nobody')
    assert.equal(reasonOf(await accounts.changeRole(by, id, 'moderator')), true)
    assert.equal((await accounts.identify(ask(cookies))).visitor?.role, 'moderator')
    assert.equal(reasonOf(await accounts.block(by, id)), true)
    assert.equal((await accounts.identify(ask(cookies))).visitor, undefined)
    const blocked = await accounts.signIn(ask(), ben)
    assert.equal(!blocked.ok && blocked.reason, 'blocked')
    await accounts.unblock(by, id)
    const link = getValue(await accounts.makeResetLink(by, id))
    const token = link.split('/reset/')[1] ?? ''
    getValue(await accounts.resetPassword(ask(), { token, password: 'harbour lights' }))
    getValue(await accounts.signIn(ask(), { ...ben, password: 'harbour lights' }))
  })
})

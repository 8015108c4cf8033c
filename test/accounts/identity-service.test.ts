import assert from 'node:assert/strict'
import { after, describe, type TestContext, test } from 'node:test'
import { noPostgres, startPostgres } from '../../scripts/start-postgres.ts'
import type { ServiceWish } from '../../src/accounts/accounts.ts'
import type { ReaderId } from '../../src/model/ids.ts'
import { createPostgres, createSqlite } from '../contract/create-database.ts'
import { anna, ask, getValue, openSite, url } from './open-site.ts'
import { startIdentityService } from './start-identity-service.ts'

const postgres = await startPostgres(process.env, { isHasty: true })
after(() => postgres?.stop())

const engines = {
  SQLite: createSqlite,
  PostgreSQL: postgres && ((t: TestContext) => createPostgres(t, postgres)),
}

const people = {
  ben: { email: 'ben@example.org', email_verified: true, name: 'Ben' },
  eve: { email: anna.email, email_verified: true, name: 'Anna Berg' },
  tom: { email: 'tom@example.org', email_verified: false, name: 'Tom' },
  bea: { email: 'bea@example.org', email_verified: true, name: 'Ben' },
}
const operatorId = 1 as ReaderId

/** A site with its first account, whose people may come by a service. */
async function openWithService(t: TestContext, database: string, { isForged = false } = {}) {
  const service = await startIdentityService(t, people, url, { isForged })
  const site = await openSite(t, database, { service })
  const { accounts, code } = site
  const cookies = getValue(await accounts.setUp(ask(), { ...anna, code }))
  const ways = accounts.service
  assert.ok(ways)
  const wish: ServiceWish = { next: '/saved', invitation: '', linkTo: undefined }
  /** What a browser that goes there as that person is sent back with. */
  const go = async (login: string, wanted: Partial<ServiceWish> = {}) => {
    const left = getValue(await ways.leave(ask(), { ...wish, ...wanted }))
    const { search } = new URL(await service.signIn(left.address, login))
    const kept: readonly string[] = [...left.cookies, ...(wanted.linkTo === undefined ? [] : cookies)]
    return { query: search, kept }
  }
  const comeBack = async (
    { query, kept }: Awaited<ReturnType<typeof go>>,
    readerId: ReaderId | undefined = undefined,
  ) => {
    const back = await ways.comeBack(ask(kept), { query, readerId })
    if (!back.ok) return back.reason
    const { visitor } = await accounts.identify(ask(back.value.cookies))
    return visitor ? `${visitor.name}, ${visitor.role}, to ${back.value.next}` : 'linked'
  }
  const arrive = async (login: string, wanted: Partial<ServiceWish> = {}) => comeBack(await go(login, wanted))
  const choose = (signUp: 'open' | 'invitation' | 'closed') =>
    accounts.saveSettings({ name: '', signUp, reading: 'anybody' })
  return { ...site, ways, cookies, go, comeBack, arrive, choose }
}

for (const [name, create] of Object.entries(engines))
  describe(`a service that says who somebody is, on ${name}`, { skip: create ? false : noPostgres }, () => {
    if (!create) return

    test('is believed nothing that its keys did not sign', async (t) => {
      const { arrive, choose } = await openWithService(t, await create(t), { isForged: true })
      await choose('open')
      assert.equal(await arrive('ben'), 'refused')
    })

    test('makes an account where anybody may have one, and opens it from then on', async (t) => {
      const { arrive, choose } = await openWithService(t, await create(t))
      await choose('open')
      assert.equal(await arrive('ben'), 'Ben, reader, to /saved')
      await choose('closed')
      assert.equal(await arrive('ben'), 'Ben, reader, to /saved')
    })

    test('is linked by who is signed in, and unlinked where there is another way in', async (t) => {
      const { accounts, ways, go, comeBack, arrive, choose } = await openWithService(t, await create(t))
      const linkTo = operatorId
      assert.equal(await comeBack(await go('eve', { linkTo }), operatorId), 'linked')
      assert.equal(await arrive('eve'), 'Anna Berg, operator, to /saved')
      assert.equal(await comeBack(await go('eve', { linkTo }), operatorId), 'linked already')
      assert.equal(await comeBack(await go('ben', { linkTo }), operatorId), 'linked already')
      assert.equal(await ways.unlink({ readerId: operatorId, address: '' }), true)
      assert.equal(await ways.isLinked(operatorId), false)
      await choose('open')
      assert.equal(await arrive('ben'), 'Ben, reader, to /saved')
      const ben = (await accounts.listPeople()).find((person) => person.name === 'Ben')
      assert.ok(ben)
      assert.equal(await ways.unlink({ readerId: ben.readerId, address: '' }), false)
    })
  })

describe('a service that says who somebody is', () => {
  test('opens no account by an address alone, and makes none without one that it proved', async (t) => {
    const { arrive, choose } = await openWithService(t, await createSqlite(t))
    await choose('open')
    assert.equal(await arrive('eve'), 'known address')
    assert.equal(await arrive('tom'), 'no address')
  })

  test('obeys invitations, and gives a second of the same name a number', async (t) => {
    const { accounts, arrive, choose } = await openWithService(t, await createSqlite(t))
    assert.equal(await arrive('ben'), 'closed')
    const by = { readerId: operatorId, address: '' }
    const invitation = (await accounts.invite(by, { role: 'editor', note: '' })).split('=')[1] ?? ''
    assert.equal(await arrive('ben', { invitation }), 'Ben, editor, to /saved')
    assert.equal(await arrive('bea', { invitation }), 'closed', 'once')
    await choose('open')
    assert.equal(await arrive('bea'), 'Ben 2, reader, to /saved')
  })

  test('is believed only in the browser that left for it, once, and by whoever is signed in still', async (t) => {
    const { go, comeBack, choose, ways } = await openWithService(t, await createSqlite(t))
    await choose('open')
    const trip = await go('ben')
    assert.equal(await comeBack({ ...trip, kept: [] }), 'ended')
    const other = getValue(await ways.leave(ask(), { next: '/', invitation: '', linkTo: undefined }))
    assert.equal(await comeBack({ ...trip, kept: other.cookies }), 'refused', 'another state')
    assert.equal(await comeBack({ ...trip, query: `${trip.query}x` }), 'refused')
    assert.match(await comeBack(trip), /^Ben/)
    assert.equal(await comeBack(trip), 'refused', 'its code was used')
    const linking = await go('bea', { linkTo: operatorId })
    assert.equal(await comeBack(linking, 7 as ReaderId), 'ended')
    assert.equal(await comeBack({ query: '?error=access_denied', kept: trip.kept }), 'refused')
  })

  test('is linked by nobody who only found a browser open, whatever they write into its cookie', async (t) => {
    const { store, cookies, comeBack, go, ways } = await openWithService(t, await createSqlite(t))
    await store.write((writer) =>
      writer.changeAccountRecords({
        table: 'account_session',
        where: [{ column: 'reader_id', operator: '=', value: operatorId }],
        values: { created_at: Date.now() - 31 * 60_000 },
      }),
    )
    const trip = await go('ben')
    const [name = '', value = ''] = (trip.kept[0]?.split(';')[0] ?? '').split('=')
    const told = JSON.parse(Buffer.from(value, 'base64url').toString())
    const forged = Buffer.from(JSON.stringify({ ...told, linkTo: operatorId })).toString('base64url')
    const kept = [`${name}=${forged}`, ...cookies]
    assert.equal(await comeBack({ ...trip, kept }, operatorId), 'ended')
    assert.equal(await ways.isLinked(operatorId), false)
  })

  test('that is down is said to be', async (t) => {
    const service = { name: 'Gone', issuer: 'http://localhost:9', client: 'a', secret: 'b' }
    const { accounts } = await openSite(t, await createSqlite(t), { service })
    const left = await accounts.service?.leave(ask(), { next: '/', invitation: '', linkTo: undefined })
    assert.equal(left && !left.ok && left.reason, 'unreachable')
  })
})

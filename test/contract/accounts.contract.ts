import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { ReaderId } from '../../src/model/ids.ts'
import { onlyReader } from '../../src/model/reader.ts'
import type { NewPerson, RecordCondition } from '../../src/store/account-store.ts'
import type { Store } from '../../src/store/store.ts'
import { day, hour, minute, noon } from './newsroom.ts'
import type { OpenStores } from './open-stores.ts'

const anna: NewPerson = {
  name: 'Anna',
  role: 'reader',
  email: 'Anna@Example.org',
  isVerified: false,
  passwordHash: 'salt:key',
  now: noon,
}

function add(store: Store, person: Partial<NewPerson> = {}): Promise<boolean> {
  return store.write((writer) => writer.addPerson({ ...anna, ...person }))
}

async function findByEmail(store: Store, email: string) {
  const person = await store.read((reader) => reader.findPersonByEmail(email))
  assert.ok(person)
  return person
}

function session(id: string, userId: ReaderId, expiresAt = noon + day) {
  const ends = { expires_at: expiresAt, created_at: noon, updated_at: noon }
  return { key: id, reader_id: userId, token: `token of ${id}`, ...ends, ip_address: '', user_agent: null }
}

const is = (column: string, value: string | number | null): RecordCondition => ({
  ...{ column, operator: '=', value },
})

/** Accounts of a site. */
export function accountsContract(open: OpenStores): void {
  describe('accounts', () => {
    test('a person is a reader with a name, an address and a password, all of them or none', async (t) => {
      const { store } = await open(t)
      assert.equal(await store.read((reader) => reader.hasPeople()), false)
      assert.equal(await add(store), true)
      assert.equal(await store.read((reader) => reader.hasPeople()), true)
      assert.equal(await add(store, { email: 'other@example.org' }), false, 'the name is hers')
      assert.equal(await add(store, { name: 'Other', email: 'ANNA@example.org' }), false, 'so is the address')
      const found = await findByEmail(store, 'anna@EXAMPLE.org')
      const { readerId } = found
      assert.deepEqual(found, {
        ...{ readerId, name: 'Anna', role: 'reader', email: 'anna@example.org' },
        ...{ isVerified: false, joinedAt: noon, blockedAt: undefined },
      })
      assert.deepEqual(await store.read((reader) => reader.findPerson(readerId)), found)
      const logins = await store.read((reader) =>
        reader.listAccountRecords({ table: 'account_login', where: [is('reader_id', readerId)] }),
      )
      assert.deepEqual(
        logins.map(({ provider_id, password }) => [provider_id, password]),
        [['credential', 'salt:key']],
      )
      assert.equal(await store.read((reader) => reader.findReaderByName('Other')), undefined)
    })

    test('the only reader of a personal Octavo becomes a person with what is theirs', async (t) => {
      const { store } = await open(t)
      await store.write((writer) =>
        writer.saveVisit({ id: onlyReader, seenAt: noon, lastVisitAt: undefined }),
      )
      await add(store, { readerId: onlyReader, role: 'operator' })
      assert.equal((await findByEmail(store, 'anna@example.org')).readerId, onlyReader)
      assert.equal((await store.read((reader) => reader.getReader(onlyReader))).seenAt, noon)
      assert.equal(await store.read((reader) => reader.countOperators()), 1)
    })

    test('people come a page at a time, and who is blocked is signed in nowhere', async (t) => {
      const { store } = await open(t)
      for (const [at, name] of ['Anna', 'Ben', 'Cleo'].entries())
        await add(store, { name, email: `${name}@example.org`, role: 'operator', now: noon + at })
      const list = (after?: { at: number; id: ReaderId }) =>
        store.read((reader) => reader.listPeople({ limit: 2, ...(after && { after }) }))
      const [cleo, ben] = await list()
      assert.deepEqual([cleo?.name, ben?.name], ['Cleo', 'Ben'])
      assert.ok(cleo && ben)
      const rest = await list({ at: ben.joinedAt, id: ben.readerId })
      assert.deepEqual(
        rest.map(({ name }) => name),
        ['Anna'],
      )
      await store.write((writer) => writer.addAccountRecord('account_session', session('b', ben.readerId)))
      await store.write((writer) => writer.addAccountRecord('account_session', session('c', cleo.readerId)))
      await store.write((writer) => writer.blockPerson(ben.readerId, noon + hour))
      assert.equal((await findByEmail(store, ben.email)).blockedAt, noon + hour)
      assert.equal(await store.read((reader) => reader.countOperators()), 2)
      const query = { table: 'account_session', where: [] } as const
      const sessions = await store.read((reader) => reader.listAccountRecords(query))
      assert.deepEqual(
        sessions.map(({ key }) => key),
        ['c'],
      )
      await store.write((writer) => writer.blockPerson(ben.readerId, undefined))
      assert.equal((await findByEmail(store, ben.email)).blockedAt, undefined)
    })

    test('records of the accounts library are found, changed and removed by conditions', async (t) => {
      const { store } = await open(t)
      await add(store)
      const { readerId } = await findByEmail(store, anna.email)
      const table = 'account_session'
      for (const id of ['a', 'b', 'c'])
        await store.write((writer) =>
          writer.addAccountRecord(table, session(id, readerId, noon + id.charCodeAt(0))),
        )
      const find = async (where: readonly RecordCondition[], more = {}) => {
        const found = await store.read((reader) => reader.listAccountRecords({ table, where, ...more }))
        return found.map(({ key }) => key)
      }
      const newestFirst = { sort: { column: 'expires_at', direction: 'desc' } } as const
      assert.deepEqual(await find([], { ...newestFirst, limit: 1, offset: 1 }), ['b'])
      assert.deepEqual(await find([{ column: 'key', operator: 'in', value: ['a', 'c'] }], newestFirst), [
        'c',
        'a',
      ])
      assert.deepEqual(await find([is('user_agent', null), is('key', 'a')]), ['a'])
      assert.deepEqual(await find([{ column: 'user_agent', operator: '!=', value: null }]), [])
      const where = [is('key', 'a'), is('reader_id', readerId)]
      const change = { table, where, values: { user_agent: 'Browser' } } as const
      assert.equal(await store.write((writer) => writer.changeAccountRecords(change)), 1)
      assert.deepEqual(await find([is('user_agent', 'Browser')]), ['a'])
      const foreign = { table, where: [is('key', 'a'), is('reader_id', readerId + 1)] } as const
      assert.equal(await store.write((writer) => writer.removeAccountRecords(foreign)), 0)
      assert.equal(await store.write((writer) => writer.removeAccountRecords({ table, where })), 1)
      assert.equal(await store.read((reader) => reader.countAccountRecords({ table, where: [] })), 2)
    })

    test('an invitation is for one, and ends', async (t) => {
      const { store } = await open(t)
      const invitation = { role: 'editor', note: 'Ben', madeAt: noon, expiresAt: noon + day } as const
      await store.write((writer) => writer.saveInvitation({ ...invitation, codeHash: 'h' }))
      const find = (now: number) => store.read((reader) => reader.findInvitation('h', now))
      const found = await find(noon)
      assert.deepEqual(found, { id: found?.id, ...invitation })
      assert.deepEqual(await store.read((reader) => reader.listInvitations(noon)), [found])
      assert.equal(await find(noon + day), undefined)
      const use = () => store.write((writer) => writer.removeInvitation(found?.id ?? 0))
      assert.deepEqual([await use(), await use()], [true, false])
      assert.equal(await find(noon), undefined)
    })

    test('attempts are counted within a span, also of two at once', async (t) => {
      const { store } = await open(t)
      const attempt = (now: number, key = 'a') =>
        store.write((writer) => writer.countAttempt({ key, now, spanMs: hour }))
      assert.deepEqual(await Promise.all([attempt(noon), attempt(noon), attempt(noon, 'b')]), [1, 2, 1])
      assert.equal(await attempt(noon + hour - 1), 3)
      assert.equal(await attempt(noon + hour), 1)
      await store.write((writer) => writer.forgetAttempts('a'))
      assert.equal(await attempt(noon + hour), 1)
      assert.deepEqual(
        [await attempt(noon + 24 * hour), await attempt(noon + 2 * hour)],
        [1, 1],
        'a clock set right',
      )
      assert.equal(await attempt(noon + 2 * hour), 2)
    })

    test('who did what is told newest first, with the name of today, and for a year', async (t) => {
      const { store } = await open(t)
      await add(store)
      const { readerId } = await findByEmail(store, anna.email)
      const note = (at: number, known = true) =>
        store.write((writer) =>
          writer.saveAudit({
            ...{ at, readerId: known ? readerId : undefined, action: 'signed in' },
            ...{ detail: '', address: '192.0.2.1' },
          }),
        )
      for (const [at, known] of [
        [noon, true],
        [noon, false],
        [noon + minute, true],
      ] as const)
        await note(at, known)
      const list = (after?: { at: number; id: number }) =>
        store.read((reader) => reader.listAudit({ limit: 2, ...(after && { after }) }))
      const [last, middle] = await list()
      assert.deepEqual(
        [last?.name, last?.at, middle?.name, middle?.readerId],
        ['Anna', noon + minute, '', undefined],
      )
      assert.ok(middle)
      assert.deepEqual((await list({ at: middle.at, id: middle.id })).length, 1)
      await note(noon + minute + 365 * day)
      assert.equal((await list()).length, 2)
    })

    test('what has ended is forgotten', async (t) => {
      const { store } = await open(t)
      await add(store)
      const { readerId } = await findByEmail(store, anna.email)
      await store.write(async (writer) => {
        await writer.addAccountRecord('account_session', session('old', readerId, noon))
        await writer.addAccountRecord('account_session', session('new', readerId, noon + 1))
        await writer.forgetEnded(noon)
      })
      const query = { table: 'account_session', where: [] } as const
      const left = await store.read((reader) => reader.listAccountRecords(query))
      assert.deepEqual(
        left.map(({ key }) => key),
        ['new'],
      )
    })
  })
}

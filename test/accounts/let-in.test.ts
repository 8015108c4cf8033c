/** Whoever holds the store lets somebody in who lost what opens their account. */
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { promisify } from 'node:util'
import { confirmSecret, findKeptSecret, saveNewSecret } from '../../src/accounts/second-step-records.ts'
import { createSqlite } from '../contract/create-database.ts'
import { anna, ask, getValue, openSite, url } from './open-site.ts'

const octavo = join(import.meta.dirname, '../../src/cli/octavo.ts')

test('the only operator, who has neither password nor codes, comes in by a link that works once', async (t) => {
  const database = await createSqlite(t)
  const { store, accounts, code } = await openSite(t, database)
  getValue(await accounts.setUp(ask(), { ...anna, code }))
  const person = await store.read((reader) => reader.findPersonByEmail(anna.email))
  assert.ok(person)
  const kept = { readerId: person.readerId, sealed: 'sealed', confirmedAt: undefined }
  await store.write(async (writer) => {
    await saveNewSecret(writer, kept, 1)
    await confirmSecret(writer, kept, { step: 1, now: 2, recoveryCodes: ['one'] })
  })
  const env = { ...process.env, OCTAVO_DATA: dirname(database), OCTAVO_MODE: 'site', OCTAVO_URL: url }
  const run = (address: string, more = {}) =>
    promisify(execFile)(process.execPath, [octavo, 'let-in', address], { env: { ...env, ...more } })

  const { stdout } = await run(anna.email.toUpperCase())
  assert.ok(stdout.startsWith(`${url}/reset/`), stdout)
  assert.equal(await store.read((reader) => findKeptSecret(reader, person.readerId)), undefined)
  const token = /reset\/(\S+)/.exec(stdout)?.[1] ?? ''
  const wanted = { token, password: 'a pier of new planks' }
  assert.equal((await accounts.resetPassword(ask(), wanted)).ok, true)
  assert.deepEqual((await accounts.resetPassword(ask(), wanted)).ok, false, 'once')
  assert.equal((await accounts.signIn(ask(), { ...anna, password: wanted.password })).ok, true)

  await assert.rejects(run('nobody@example.org'), { stderr: 'There is no account with this address.\n' })
  await assert.rejects(run(anna.email, { OCTAVO_MODE: 'personal' }), {
    stderr: 'Nobody has an account here: OCTAVO_MODE is not site.\n',
  })
})

import assert from 'node:assert/strict'
import { after, type TestContext, test } from 'node:test'
import { noPostgres, startPostgres } from '../../scripts/start-postgres.ts'
import { makeSetupCode } from '../../src/accounts/make-setup-code.ts'
import { openStore } from '../../src/store/open-store.ts'
import { createPostgres } from '../contract/create-database.ts'
import { openNewsroom } from '../contract/newsroom.ts'
import { makeFolder } from '../make-folder.ts'
import { waitUntil } from '../wait-until.ts'
import { assertTold, type Told } from './assert-told.ts'
import { createChance, pass, rounds } from './create-chance.ts'
import { type Part, startPart } from './start-part.ts'

const postgres = await startPostgres(process.env, { isHasty: true })
after(() => postgres?.stop())

const longestMs = 500
/** Each engine half of them: a start takes a second. */
const kills = Math.ceil(rounds / 2)
const env = { OCTAVO_MODE: 'site', OCTAVO_URL: 'http://localhost' }
const operator = { name: 'Olga', email: 'olga@example.org', password: 'ferries at nine' }
/** Whoever changes more within half an hour is told to wait. */
const mostChanges = 20
/** Fewer forms than anybody may send in a while. */
const sentAtOnce = 300
/** Of the long form. */
const timeout = 1_200_000

type Send = (path: string, fields: Record<string, string>) => Promise<string | undefined>

/** Writes comments, changes every third and removes every fourth, until no answer comes. */
async function talk(told: Told[], name: string, send: Send): Promise<void> {
  for (;;) {
    const one: Told = { text: `${name} says ${told.length}` }
    told.push(one)
    const path = await send('/story/1/discussion', { text: one.text })
    if (path === undefined) return
    one.path = path
    if (told.length % 3 === 0 && told.filter(({ change }) => change).length < mostChanges) {
      one.change = 'sent'
      if ((await send(`${path}/edit`, { text: `${one.text}, changed` })) === undefined) return
      one.change = 'taken'
    }
    if (told.length % 4 === 0) {
      one.removal = 'sent'
      const removed = { kind: 'remove', reason: `Because of ${one.text}` }
      if ((await send(`${path}/moderate`, removed)) === undefined) return
      one.removal = 'taken'
    }
  }
}

/** Sends forms as one who is signed in; where the answer leads, undefined where none came. */
function sendTo({ address }: Part, cookie: string): Send {
  return async (path, fields) => {
    const body = new URLSearchParams(fields)
    const init = { method: 'POST', body, headers: { cookie }, redirect: 'manual' } as const
    const answer = await fetch(`${address}${path}`, init).catch(() => undefined)
    if (!answer) return undefined
    assert.equal(answer.status, 303, `${path} answered ${answer.status}`)
    return (answer.headers.get('location') ?? '').split('?')[0]
  }
}

async function signUp(database: string, { address }: Part): Promise<string> {
  const store = await openStore(database)
  await openNewsroom(store)
  const body = new URLSearchParams({ ...operator, code: (await makeSetupCode(store)) ?? '' })
  await store.close()
  const answer = await fetch(`${address}/setup`, { method: 'POST', body, redirect: 'manual' })
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}

/** As if an hour had gone by since the last form: whoever sends hundreds within minutes is told to wait. */
async function forgetHaste(database: string): Promise<void> {
  const store = await openStore(database)
  await store.write((writer) => writer.forgetEnded(Date.now() + 3_600_000))
  await store.close()
}

async function killWhileTalking(t: TestContext, address: string | undefined): Promise<void> {
  const chance = createChance(t)
  const folder = await makeFolder(t)
  const database = address ?? `${folder}/octavo.sqlite`
  const start = () =>
    startPart(t, { role: 'web', folder, env, ...(address !== undefined && { database: address }) })
  let part = await start()
  const cookie = await signUp(database, part)
  const told: Told[] = []
  for (let round = 0; round < kills; round++) {
    const send = sendTo(part, cookie)
    const before = told.length
    const talking = Promise.all(['Anna', 'Ben', 'Mira'].map((name) => talk(told, `${name} (${round})`, send)))
    await waitUntil('somebody talks', async () => told.slice(before).some(({ path }) => path !== undefined))
    await pass(chance() * longestMs)
    await part.kill()
    await talking
    await forgetHaste(database)
    part = await start()
  }
  // As a person does whose browser got no answer, and one who presses the button twice.
  const send = sendTo(part, cookie)
  for (const [at, one] of told.entries()) {
    if (at % sentAtOnce === 0) await forgetHaste(database)
    if (one.path === undefined) one.path = await send('/story/1/discussion', { text: one.text })
    else if (one.change === undefined)
      assert.equal(await send('/story/1/discussion', { text: one.text }), one.path)
  }
  await part.stop()
  t.diagnostic(`${told.length} comments`)
  await assertTold(told, database)
}

test(
  `killed ${kills} times while people talk, every comment is there once with its history`,
  { timeout },
  (t) => killWhileTalking(t, undefined),
)

test('and in a PostgreSQL', { skip: postgres ? false : noPostgres, timeout }, async (t) => {
  if (postgres) await killWhileTalking(t, await createPostgres(t, postgres))
})

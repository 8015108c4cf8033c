/** Somebody who sends more than anybody means: what others do goes on. */

import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type Browser, join, type OpenPeople, openPeople, setUp } from './open-people.ts'

describe('floods', () => {
  let people: OpenPeople
  let operator: Browser
  let reader: Browser
  before(async () => {
    people = await openPeople()
    operator = await setUp(people)
    reader = await join(people, operator)
  })
  after(() => people.close())

  /** As if it had been tried that often, in this moment. */
  const count = (key: string, times: number) =>
    people.store.write(async (writer) => {
      for (let at = 0; at < times; at++) await writer.countAttempt({ key, now: Date.now(), spanMs: 600_000 })
    })

  it('of changes end at a limit, and nobody else’s do', async () => {
    const save = (browser: Browser) => browser.post('/article/1/save', { saved: 'yes' })
    assert.equal((await save(reader)).status, 303)
    await count('change by 2', 600)
    const refused = await save(reader)
    assert.equal(refused.status, 429)
    assert.match(refused.page.text, /too often/i)
    assert.equal((await reader.get('/saved')).status, 200, 'reading goes on')
    assert.equal((await save(operator)).status, 303)
    const [last] = people.refusals.slice(-1)
    assert.deepEqual(last, {
      ...{ method: 'POST', path: '/article/1/save', status: 429, readerId: 2, address: '198.51.100.4' },
    })
  })

  it('of changes from one address end, too, by whomever', async () => {
    await count('change from 203.0.113.8', 3000)
    const browser = people.openBrowser('203.0.113.8')
    await browser.post('/sign-in', { email: 'anna@example.org', password: 'ferries at nine' })
    assert.equal((await browser.post('/article/1/save', { saved: 'yes' })).status, 429)
    assert.equal((await operator.post('/article/1/save', { saved: 'yes' })).status, 303)
  })

  it('of questions to a model end long before', async () => {
    assert.notEqual((await operator.post('/ask?q=ferry', { task: 'ask' })).status, 429)
    await count('ask a model by 1', 60)
    assert.equal((await operator.post('/ask?q=ferry', { task: 'ask' })).status, 429)
  })

  it('of new accounts and of forgotten passwords end by address', async () => {
    const flooder = people.openBrowser('203.0.113.9')
    await count('sign-up from 203.0.113.9', 40)
    const given = { name: 'Cleo', email: 'cleo@example.org', password: 'paper boats' }
    assert.equal((await flooder.post('/sign-up', given)).status, 429)
    await count('reset from 203.0.113.9', 20)
    assert.equal((await flooder.post('/reset/guess', { password: 'paper boats' })).status, 429)
  })
})

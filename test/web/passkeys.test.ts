import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { makeSoftAuthenticator } from '../accounts/soft-authenticator.ts'
import { type Browser, type OpenPeople, openPeople, setUp, siteUrl } from './open-people.ts'

const account = '/settings/account'

describe('passkeys', () => {
  const key = makeSoftAuthenticator()
  let people: OpenPeople
  let operator: Browser
  before(async () => {
    people = await openPeople()
    operator = await setUp(people)
  })
  after(() => people.close())

  const offer = async () => (await operator.post(`${account}/passkeys/offer`)).text
  const add = (answer: string) => operator.post(`${account}/passkeys`, { name: '<b>Telephone', answer })

  test('are added on the page of one’s account, where a browser can make them', async () => {
    const { page } = await operator.get(account)
    const form = page.one('form', ({ attribs }) => attribs['data-passkey'] === 'create')
    assert.ok('hidden' in form.attribs, 'without scripts there is only the sentence that says so')
    assert.match(page.text, /Adding a passkey needs a browser that runs scripts/)
    assert.equal((await add(key.make(await offer(), siteUrl))).leadsTo, `${account}?notice=passkeyAdded`)
    assert.match((await operator.get(account)).page.text, /<b>Telephone added/)
    const twice = await add(key.make(await offer(), siteUrl))
    assert.equal(twice.status, 422)
    assert.match(twice.page.text, /kept already/)
  })

  test('are changed only by who signed in within half an hour', async () => {
    const change = (path: string) => operator.post(`${account}/${path}`, { name: '', answer: '' })
    const begin = (minutesAgo: number) =>
      people.store.write((writer) =>
        writer.changeAccountRecords({
          ...{ table: 'account_session', where: [] },
          values: { created_at: Date.now() - minutesAgo * 60_000 },
        }),
      )
    await begin(31)
    for (const path of ['passkeys/offer', 'passkeys', 'passkeys/x/remove', 'service', 'service/unlink'])
      assert.equal((await change(path)).status, 403, path)
    assert.match((await operator.get(account)).page.text, /Sign out, and sign in again/)
    await begin(29)
    assert.equal((await change('passkeys/offer')).status, 200)
    assert.doesNotMatch((await operator.get(account)).page.text, /sign in again/)
  })

  test('sign their owner in, who comes where they wanted to go', async () => {
    const browser = people.openBrowser()
    assert.match((await browser.get('/sign-in?next=/saved')).page.html, /name="next" value="\/saved"/)
    const question = (await browser.post('/sign-in/passkey/ask')).text
    const answer = key.show(question, siteUrl)
    const signedIn = await browser.post('/sign-in/passkey', { answer, next: '/saved' })
    assert.equal(signedIn.leadsTo, '/saved')
    assert.equal((await browser.get('/saved')).status, 200)
    const again = await people.openBrowser().post('/sign-in/passkey', { answer, next: '/saved' })
    assert.equal(again.status, 422)
    assert.match(again.page.text, /not known here, or was asked for too long ago/)
  })

  test('lead nowhere else, and are asked for by no other website', async () => {
    const browser = people.openBrowser()
    const answer = key.show((await browser.post('/sign-in/passkey/ask')).text, siteUrl)
    assert.equal((await browser.post('/sign-in/passkey', { answer, next: '//evil.example' })).leadsTo, '/')
    const foreign = { origin: 'https://evil.example' }
    assert.equal((await operator.post(`${account}/passkeys/offer`, {}, foreign)).status, 403)
  })

  test('are removed by their owner', async () => {
    const removed = await operator.post(`${account}/passkeys/${key.id}/remove`)
    assert.equal(removed.leadsTo, `${account}?notice=passkeyRemoved`)
    assert.doesNotMatch((await operator.get(account)).page.text, /Telephone added/)
  })
})

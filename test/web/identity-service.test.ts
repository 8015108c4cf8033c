import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startIdentityService } from '../accounts/start-identity-service.ts'
import { anna, openPeople, setUp, siteUrl } from './open-people.ts'

const account = '/settings/account'
const people = { anna: { email: anna.email, email_verified: true, name: 'Anna Berg' } }

test('a service signs in whoever linked it, by links alone, and its name stands on the pages', async (t) => {
  const service = await startIdentityService(t, people, siteUrl)
  const site = await openPeople({ service })
  t.after(() => site.close())
  const operator = await setUp(site)
  assert.match((await operator.get(account)).page.text, /You can let your account at Harbour/)
  const offered = await operator.post(`${account}/service`)
  const way = offered.page.linkTo('Go on to Harbour')
  const { pathname, search } = new URL(await service.signIn(way, 'anna'))
  assert.equal((await operator.get(`${pathname}${search}`)).leadsTo, `${account}?notice=serviceLinked`)

  const browser = site.openBrowser()
  const link = (await browser.get('/sign-in?next=/saved')).page.linkTo('Sign in with Harbour')
  const headers = { 'sec-fetch-site': 'cross-site' }
  const pushed = await site.fetch(new Request(`${siteUrl}${link}`, { headers }))
  assert.equal(pushed.headers.get('location'), '/sign-in?next=%2Fsaved', 'nobody is sent there by others')
  const left = await browser.get(link)
  assert.equal(left.status, 303)
  const back = new URL(await service.signIn(left.leadsTo ?? '', 'anna'))
  assert.equal((await browser.get(`${back.pathname}${back.search}`)).leadsTo, '/saved')
  assert.equal((await browser.get('/saved')).status, 200)

  const stranger = await site.openBrowser().get(`${back.pathname}${back.search}`)
  assert.equal(stranger.status, 422)
  assert.match(stranger.page.text, /was begun in another browser/)
  const foreign = await operator.post(`${account}/service`, {}, { origin: 'https://evil.example' })
  assert.equal(foreign.status, 403)
  assert.equal(
    (await operator.post(`${account}/service/unlink`)).leadsTo,
    `${account}?notice=serviceUnlinked`,
  )
})

import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anna, type Browser, ben, join, type OpenPeople, openPeople, setUp } from './open-people.ts'
import { openSite } from './open-site.ts'
import { textOf } from './read-page.ts'

describe('a site before its first account', () => {
  let people: OpenPeople
  before(async () => {
    people = await openPeople()
  })
  after(() => people.close())

  test('leads every page to the first start, and takes its code once', async () => {
    const browser = people.openBrowser()
    for (const path of ['/', '/story/1', '/feeds', '/settings', '/sign-in', '/image/a/b'])
      assert.equal((await browser.get(path)).leadsTo, '/setup', path)
    assert.equal((await browser.post('/feeds', { address: 'https://evil.example/' })).leadsTo, '/setup')
    assert.equal((await browser.get('/health')).status, 200)
    const form = (await browser.get('/setup')).page
    assert.match(form.text, /Nobody has an account here yet/)
    const { type, autocomplete } = form.one('input', ({ attribs }) => attribs.name === 'password').attribs
    assert.deepEqual([type, autocomplete], ['password', 'new-password'])
    const wrong = await browser.post('/setup', { ...anna, code: 'aaaa-bbbb-cccc' })
    assert.equal(wrong.status, 422)
    assert.match(wrong.page.text, /not the code/)
    const short = await browser.post('/setup', { ...anna, code: people.code, password: 'short' })
    assert.match(short.page.text, /at least 8 signs/)
    const kept = (name: string) =>
      short.page.one('input', ({ attribs }) => attribs.name === name).attribs.value
    assert.deepEqual([kept('code'), kept('name'), kept('email')], [people.code, anna.name, anna.email])
    assert.doesNotMatch(short.page.html, /value="short"/)
    const made = await browser.post('/setup', { ...anna, code: ` ${people.code.toUpperCase()} ` })
    assert.equal(made.leadsTo, '/settings/site')
    assert.match(made.headers.get('set-cookie') ?? '', /^__Host-octavo=.*HttpOnly; Secure; SameSite=Lax/)
    assert.equal((await browser.get('/settings/site')).status, 200)
    assert.equal((await browser.get('/setup')).status, 404)
    const again = await people.openBrowser().post('/setup', { ...ben, code: people.code })
    assert.match(again.page.text, /first account already/)
  })
})

describe('people of a site', () => {
  let people: OpenPeople
  let operator: Browser
  let reader: Browser
  before(async () => {
    people = await openPeople()
    operator = await setUp(people)
    reader = await join(people, operator)
  })
  after(() => people.close())

  test('sign in, and come back to where they wanted to go', async () => {
    const browser = people.openBrowser()
    const led = await browser.get('/saved?after=1~2')
    assert.deepEqual([led.status, led.leadsTo], [303, '/sign-in?next=%2Fsaved%3Fafter%3D1~2'])
    const form = (await browser.get(led.leadsTo ?? '')).page
    const next = form.one('input', (input) => input.attribs.name === 'next').attribs.value
    assert.equal((await browser.post('/sign-in', { ...ben, next: next ?? '' })).leadsTo, '/saved?after=1~2')
    assert.equal((await browser.get('/saved')).status, 200)
    assert.equal((await browser.get('/sign-in')).leadsTo, '/', 'who is in goes on')
    for (const foreign of ['https://evil.example/', '//evil.example', '/\\evil.example'])
      assert.equal((await people.openBrowser().post('/sign-in', { ...ben, next: foreign })).leadsTo, '/')
  })

  test('are answered alike whether their address is known or not', async () => {
    const answers = []
    for (const email of [anna.email, 'nobody@example.org']) {
      const { status, page } = await people.openBrowser().post('/sign-in', { email, password: 'guessed it' })
      answers.push([status, page.text, page.html.replaceAll(email, '')])
    }
    assert.deepEqual(answers[0], answers[1])
    await operator.post('/settings/site', { name: '', signUp: 'open', reading: 'anybody' })
    const signedUp = []
    for (const [name, email] of [
      ['Cleo', anna.email],
      ['Cleo', 'cleo@example.org'],
    ]) {
      const given = { name: name ?? '', email: email ?? '', password: 'paper boats' }
      const { status, leadsTo } = await people.openBrowser().post('/sign-up', given)
      signedUp.push([status, leadsTo])
    }
    assert.deepEqual(signedUp[0], signedUp[1])
    assert.equal((await people.openBrowser().post('/sign-in', anna)).status, 303, 'her password is as it was')
    for (const email of [anna.email, 'nobody@example.org'])
      assert.match((await people.openBrowser().post('/forgotten', { email })).page.text, /sends no mail/)
  })

  test('get a session of their own making, whatever the browser brought', async () => {
    const browser = people.openBrowser()
    const planted = { cookie: '__Host-octavo=planted.by-somebody' }
    const { headers } = await browser.post('/sign-in', ben, planted)
    assert.doesNotMatch(headers.get('set-cookie') ?? '', /planted/)
    const before = headers.get('set-cookie')
    assert.match(before ?? '', /^__Host-octavo=[A-Za-z0-9]{32}\./)
    const again = await browser.post('/sign-in', ben)
    assert.notEqual(again.headers.get('set-cookie'), before)
  })

  test('are refused a form that another website sends', async () => {
    const foreign = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }
    for (const path of [
      '/sign-in',
      '/sign-out',
      '/sign-up',
      '/settings/people/2/role',
      '/settings/account/password',
    ])
      assert.equal((await operator.post(path, { role: 'operator' }, foreign)).status, 403, path)
    assert.equal((await operator.get('/settings')).status, 200)
  })

  test('see their sessions and end them, but nobody else’s', async () => {
    const elsewhere = people.openBrowser('203.0.113.5')
    await elsewhere.post('/sign-in', anna, { 'user-agent': 'Mozilla/5.0 (X11; Linux) Firefox/130.0' })
    const { page } = await operator.get('/settings/account')
    assert.match(page.text, /Firefox, Linux.*203\.0\.113\.5/)
    const action =
      page.one('form', (form) => /sessions\/.+\/end$/.test(form.attribs.action ?? '')).attribs.action ?? ''
    assert.equal((await reader.post(action)).status, 303)
    assert.equal((await elsewhere.get('/settings')).status, 200, 'it is not the reader’s to end')
    await operator.post('/settings/account/sessions/end')
    assert.equal((await elsewhere.get('/settings')).leadsTo, '/sign-in?next=%2Fsettings')
    assert.equal((await operator.get('/settings')).status, 200)
  })

  test('see what is theirs, and pages are kept for nobody else', async () => {
    const [own, other, nobody] = [
      await reader.get('/'),
      await operator.get('/'),
      await people.openBrowser().get('/'),
    ]
    assert.equal(own.page.linkTo('Ben'), '/settings')
    assert.equal(other.page.linkTo('Anna Berg'), '/settings')
    assert.equal(nobody.page.linkTo('Sign in'), '/sign-in')
    assert.match(own.headers.get('cache-control') ?? '', /private/)
    const links = own.page.all('a').map(textOf)
    assert.ok(!links.includes('Feeds') && !nobody.page.all('a').map(textOf).includes('Feeds'))
    assert.equal(other.page.linkTo('Feeds'), '/feeds')
    assert.match((await reader.get('/settings/account')).headers.get('cache-control') ?? '', /no-store/)
  })

  test('may do what their role says', async () => {
    for (const path of ['/settings/people', '/settings/site', '/settings/log', '/feeds', '/settings/model'])
      assert.equal((await reader.get(path)).status, 403, path)
    const list = (await reader.get('/settings')).page.text
    assert.match(list, /Your account/)
    assert.doesNotMatch(list, /Invitations|What was done/)
    const mine = (await operator.get('/settings/people')).page.text
    assert.match(mine, /ben@example\.org/)
    assert.match(
      (await operator.post('/settings/people/1/role', { role: 'reader' })).page.text,
      /last operator/,
    )
    assert.match((await operator.post('/settings/people/1/block')).page.text, /your own account/)
  })

  test('are kept out and let in again, and get a new password by a link', async () => {
    const find = async () => {
      const person = await people.store.read((one) => one.findPersonByEmail(ben.email))
      return `/settings/people/${person?.readerId}`
    }
    const path = await find()
    const made = await reader.post('/settings/notices/feed')
    const feed = /\/notices\/feed\/[\w-]{32}/.exec(made.text)?.[0] ?? ''
    assert.equal((await people.openBrowser().get(feed)).status, 200)
    assert.match((await operator.post(`${path}/block`)).leadsTo ?? '', /personBlocked/)
    assert.equal((await reader.get('/settings')).status, 303)
    assert.equal((await people.openBrowser().get(feed)).status, 404)
    assert.match((await reader.post('/sign-in', ben)).page.text, /blocked/)
    await operator.post(`${path}/unblock`)
    const { page } = await operator.post(`${path}/reset`)
    const link = page.one('input', (input) => input.attribs.id === 'link').attribs.value ?? ''
    const reset = new URL(link).pathname
    assert.equal((await reader.get(reset)).status, 200)
    assert.match((await reader.post(reset, { password: 'password1' })).page.text, /anybody would guess/)
    assert.match((await reader.post(reset, { password: 'harbour lights' })).leadsTo ?? '', /passwordSet/)
    assert.match((await reader.post(reset, { password: 'harbour lights' })).page.text, /used or has ended/)
    assert.equal((await reader.post('/sign-in', { ...ben, password: 'harbour lights' })).status, 303)
    const changed = await reader.post('/settings/account/password', {
      ...{ current: 'harbour lights', password: ben.password },
    })
    assert.match(changed.leadsTo ?? '', /passwordChanged/)
    assert.equal((await reader.get('/settings/account')).status, 200)
  })

  test('are noted, and only the operator reads it', async () => {
    await operator.post('/feeds/1/remove', { articles: 'keep' })
    const { text } = (await operator.get('/settings/log')).page
    for (const said of [
      /signed in/,
      /did not get in/,
      /invited somebody: Ben, reader/,
      /blocked somebody: Ben/,
    ])
      assert.match(text, said)
    assert.match(text, /Anna Berg removed a feed: https:/)
    assert.match(text, /192\.0\.2\.7/)
    assert.doesNotMatch(text, /guessed it|ferries at nine/)
  })

  test('are noted with the feeds that they add, one by one or as a list', async (t) => {
    const [feed] = await people.store.read((reader) => reader.listFeeds())
    assert.ok(feed)
    const adding = await openPeople({ outcome: { kind: 'added', feed } })
    t.after(() => adding.close())
    const anybody = await setUp(adding)
    await anybody.post('/feeds', { address: feed.url })
    const list = new FormData()
    list.set('file', new File(['<opml/>'], 'mine.opml'))
    await anybody.post('/feeds/import', list)
    await anybody.post('/feeds/first', { continent: 'Oceania' })
    await anybody.post('/feeds/first', { continent: 'Oceania' })
    const { text } = (await anybody.get('/settings/log')).page
    assert.ok(text.includes(`Anna Berg added a feed: ${feed.url}`))
    assert.deepEqual(
      text.match(/added a list of feeds: (\d+ feeds? w|\d+ feeds? (is|are) read)/g)?.length,
      2,
      text,
    )
  })

  test('sign out', async () => {
    const browser = people.openBrowser()
    await browser.post('/sign-in', anna)
    const out = await browser.post('/sign-out')
    assert.match(out.headers.get('set-cookie') ?? '', /__Host-octavo=;/)
    assert.equal(out.headers.get('clear-site-data'), '"cache", "storage"')
    assert.equal(out.headers.get('cache-control'), 'no-store')
    assert.equal((await browser.get('/settings')).status, 303)
  })

  test('read alone, where the operator wants it so', async () => {
    await operator.post('/settings/site', { name: 'The Harbour', signUp: 'closed', reading: 'people' })
    const nobody = people.openBrowser()
    for (const path of ['/', '/story/1', '/story/1/feed', '/search?q=dam', '/sample/', '/about', '/tags'])
      assert.match((await nobody.get(path)).leadsTo ?? '', /^\/sign-in\?next=/, path)
    const { page } = await nobody.get('/sign-in')
    assert.equal(page.title, 'Sign in · The Harbour')
    const style = page.one('link', (link) => link.attribs.rel === 'stylesheet').attribs.href ?? ''
    assert.equal((await nobody.get(style)).status, 200)
    assert.equal((await nobody.get('/sign-up')).status, 403)
    assert.equal((await operator.get('/')).status, 200)
  })

  test('ask a model so often and no more', async () => {
    const spanMs = 3_600_000
    const { readerId } = (await people.store.read((one) => one.findPersonByEmail(anna.email))) ?? {}
    await people.store.write(async (writer) => {
      for (let at = 0; at < 59; at++)
        await writer.countAttempt({ key: `ask a model by ${readerId}`, now: Date.now(), spanMs })
    })
    assert.equal((await operator.post('/ask', { task: 'ask' })).status, 404, 'there is no model')
    assert.equal((await operator.post('/ask', { task: 'ask' })).status, 429)
  })
})

test('a personal Octavo has settings, and nobody to sign in', async (t) => {
  const site = await openSite()
  t.after(() => site.close())
  for (const path of [
    '/sign-in',
    '/sign-up',
    '/setup',
    '/settings/people',
    '/settings/account',
    '/settings/log',
  ])
    await site.get(path, 404)
  const { text } = await site.get('/settings')
  assert.match(text, /AI model.*Programs that may read here/)
  assert.doesNotMatch(text, /Sign out|People/)
})

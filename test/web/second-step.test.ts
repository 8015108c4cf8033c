import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { generate } from 'otplib'
import { anna, type Browser, ben, join, type OpenPeople, openPeople, setUp } from './open-people.ts'

const account = '/settings/account'
const path = `${account}/second-step`

describe('a second step', () => {
  let people: OpenPeople
  let operator: Browser
  let reader: Browser
  let secret = ''
  let recovery: string[] = []
  before(async () => {
    people = await openPeople()
    operator = await setUp(people)
    reader = await join(people, operator)
  })
  after(() => people.close())

  const nextCode = () => generate({ secret, epoch: Math.floor(Date.now() / 1_000) + 30 })
  const secretsOf = (text: string) =>
    [...text.matchAll(/<code class="secret"[^>]*>([^<]+)</g)].map(([, shown = '']) => shown)

  test('is set up on the page of one’s account, by picture, link or text, and nothing is fetched for it', async () => {
    assert.match((await reader.get(account)).page.text, /Set up a second step/)
    assert.equal((await reader.get(path)).leadsTo, account, 'nothing was begun')
    assert.equal((await reader.post(path)).leadsTo, path)
    const { page, text, headers } = await reader.get(path)
    assert.equal(headers.get('cache-control'), 'no-store')
    secret = secretsOf(text)[0]?.replaceAll(' ', '') ?? ''
    assert.match(secret, /^[A-Z2-7]{32}$/)
    assert.match(
      page.linkTo('Open in the app'),
      new RegExp(`^otpauth://totp/Octavo:ben%40example.org\\?secret=${secret}`),
    )
    assert.match(
      page.one('svg', ({ attribs }) => attribs.role === 'img').attribs['aria-label'] ?? '',
      /picture/,
    )
    assert.match((await reader.post(`${path}/confirm`, { code: '12' })).page.text, /not the code of now/)
    assert.equal((await operator.get(path)).leadsTo, account, 'another’s is shown to nobody')
    const confirmed = await reader.post(`${path}/confirm`, { code: await generate({ secret }) })
    recovery = secretsOf(confirmed.text)
    assert.equal(recovery.length, 10)
    const shown = (await reader.get(account)).page.text
    assert.match(shown, /10 recovery codes are left/)
    assert.ok(recovery.every((code) => !shown.includes(code)))
  })

  test('is asked for at sign-in, and leads to where they wanted to go', async () => {
    const browser = people.openBrowser()
    assert.equal((await browser.get('/sign-in/second-step')).leadsTo, '/sign-in', 'the password comes first')
    const told = await browser.post('/sign-in', { ...ben, next: '/saved' })
    assert.equal(told.leadsTo, '/sign-in/second-step?next=%2Fsaved')
    assert.match(
      told.headers.get('set-cookie') ?? '',
      /^__Host-octavo-half=.*HttpOnly; SameSite=Lax; Secure$/,
    )
    assert.match((await browser.get('/saved')).leadsTo ?? '', /^\/sign-in\?/, 'nobody is in yet')
    const form = await browser.get(told.leadsTo ?? '')
    const field = form.page.one('input', ({ attribs }) => attribs.name === 'code')
    assert.equal(field.attribs.autocomplete, 'one-time-code')
    const wrong = await browser.post('/sign-in/second-step', { code: 'x', next: '/saved' })
    assert.equal(wrong.status, 422)
    assert.match(wrong.page.text, /not the code of now/)
    assert.match(wrong.text, /name="next" value="\/saved"/)
    const code = recovery[0] ?? ''
    const foreign = await browser.post('/sign-in/second-step', { code }, { origin: 'https://evil.example' })
    assert.equal(foreign.status, 403)
    assert.equal((await browser.post('/sign-in/second-step', { code, next: '//evil.example' })).leadsTo, '/')
    assert.equal((await browser.get('/saved')).status, 200)
    assert.match((await browser.get(account)).page.text, /9 recovery codes are left/)
    assert.equal((await browser.post('/sign-in/second-step', { code, next: '/' })).leadsTo, '/sign-in')
  })

  test('is begun, and a password changed, only by who signed in within half an hour', async () => {
    const begin = (minutesAgo: number) =>
      people.store.write((writer) =>
        writer.changeAccountRecords({
          ...{ table: 'account_session', where: [] },
          values: { created_at: Date.now() - minutesAgo * 60_000 },
        }),
      )
    await begin(31)
    for (const form of [path, `${path}/confirm`, `${account}/password`])
      assert.equal(
        (await operator.post(form, { current: anna.password, password: 'harbour lights' })).status,
        403,
      )
    assert.equal((await operator.get(path)).status, 403)
    await begin(0)
  })

  test('is taken off by an operator, who answers for it, and not their own', async () => {
    assert.equal((await reader.post('/settings/people/1/second-step/remove')).status, 403)
    const { page } = await operator.get('/settings/people')
    page.one('button', ({ attribs }) => attribs['aria-label'] === 'Take off the second step of Ben')
    const { action } = page.one(
      'form',
      ({ attribs }) => attribs.action?.endsWith('/second-step/remove') === true,
    ).attribs
    assert.match((await operator.post('/settings/people/1/second-step/remove')).page.text, /your own account/)
    assert.equal((await operator.post(action ?? '')).leadsTo, '/settings/people?notice=secondStepRemoved')
    assert.match((await operator.get('/settings/log')).page.text, /Anna Berg took off a second step: Ben/)
    assert.equal((await people.openBrowser().post('/sign-in', ben)).leadsTo, '/')
    assert.match((await reader.get(account)).page.text, /Set up a second step/)
  })

  test('is taken off by its owner with the password and a code', async () => {
    await reader.post(path)
    secret = secretsOf((await reader.get(path)).text)[0]?.replaceAll(' ', '') ?? ''
    await reader.post(`${path}/confirm`, { code: await generate({ secret }) })
    const remove = (password: string, code: string) => reader.post(`${path}/remove`, { password, code })
    const guessed = await remove('a guess', await nextCode())
    assert.equal(guessed.status, 422)
    assert.match(guessed.page.text, /not your password/)
    assert.match((await remove(ben.password, '000000')).page.text, /not the code of now/)
    const removed = await remove(ben.password, await nextCode())
    assert.equal(removed.leadsTo, `${account}?notice=secondStepRemoved`)
  })
})

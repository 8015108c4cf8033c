/** People change what they are called, and nobody takes another's name. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { type Answer, anna, type Browser, join, type OpenPeople, openPeople, setUp } from './open-people.ts'

const path = '/settings/account/name'

describe('a name of somebody on a site', () => {
  let people: OpenPeople
  let operator: Browser
  let reader: Browser
  before(async () => {
    people = await openPeople()
    operator = await setUp(people)
    reader = await join(people, operator)
  })
  after(() => people.close())

  const rename = (name: string) => reader.post(path, { name })

  test('is refused where it is nobody’s, or somebody else’s however it is written', async () => {
    assert.match((await rename('')).page.text, /A name has 1 to 40 signs/)
    assert.match((await rename('Ben\u202eAnna')).page.text, /A name has 1 to 40 signs/)
    assert.match((await rename(anna.name.toUpperCase())).page.text, /Somebody has that name already/)
    assert.match((await reader.get('/settings/account')).page.text, /^Ben$|\bBen\b/)
  })

  test('is changed for all to see, noted, and not more than three times', async () => {
    assert.equal((await rename(' Ben Quill ')).leadsTo, '/settings/account?notice=nameChanged')
    assert.match((await operator.get('/settings/people')).page.text, /Ben Quill/)
    assert.match((await operator.get('/settings/log')).page.text, /took another name.*Ben → Ben Quill/)
    assert.equal((await rename('BEN QUILL')).status, 303, 'one’s own, written otherwise')
    assert.equal((await rename('Ben')).status, 303)
    assert.match((await rename('Benjamin')).page.text, /three times in thirty days/)
    assert.match((await operator.get('/settings/people')).page.text, /\bBen\b/)
  })

  test('is nobody’s to change who is not signed in', async () => {
    assert.match((await people.openBrowser().post(path, { name: 'Cleo' })).leadsTo ?? '', /^\/sign-in/)
  })
})

test('the address of somebody on a site is changed on the page of their account, and theirs alone', async (t) => {
  const people = await openPeople()
  t.after(() => people.close())
  const operator = await setUp(people)
  const path = '/settings/account/address'
  const fieldOf = ({ page }: Answer) =>
    page.one('input', ({ attribs }) => attribs.name === 'email').attribs.value
  const account = await operator.get('/settings/account')
  assert.equal(fieldOf(account), anna.email)
  assert.match((await operator.post(path, { email: 'anna' })).page.text, /That is no e-mail address/)
  const email = 'anna@harbour.example'
  assert.equal((await operator.post(path, { email })).leadsTo, '/settings/account?notice=addressChanged')
  assert.equal(fieldOf(await operator.get('/settings/account')), email)
  assert.match((await operator.get('/settings/log')).page.text, /Anna Berg took another address/)
  assert.match((await people.openBrowser().post(path, { email })).leadsTo ?? '', /^\/sign-in/)
  const later = people.openBrowser()
  assert.equal((await later.post('/sign-in', { ...anna, email })).leadsTo, '/')
})

import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anna, type Browser, ben, join, type OpenPeople, openPeople, setUp } from './open-people.ts'

const path = '/settings/data'

describe('what is a person’s', () => {
  let people: OpenPeople
  let operator: Browser
  let reader: Browser
  before(async () => {
    people = await openPeople()
    operator = await setUp(people)
    reader = await join(people, operator)
    await reader.post('/outlet/1/choice', { choice: 'follow' })
  })
  after(() => people.close())

  test('is theirs to take along, in one file', async () => {
    assert.equal((await reader.get('/settings')).page.linkTo('Your data'), path)
    const file = await reader.post(`${path}/export`)
    assert.match(file.headers.get('content-disposition') ?? '', /^attachment/)
    const data = JSON.parse(file.text)
    assert.equal(data.account_user[0].email, ben.email)
    assert.equal(data.reader_choice[0].choice, 'follow')
    assert.doesNotMatch(file.text, new RegExp(anna.email))
  })

  test('is erased only by their own address, and not of the last who runs the site', async () => {
    const wrong = await reader.post(`${path}/erase`, { email: anna.email })
    assert.equal(wrong.status, 422)
    assert.match(wrong.page.text, /Nothing was erased/)
    const last = await operator.post(`${path}/erase`, { email: anna.email })
    assert.match(last.page.text, /last operator of this site/)
    const gone = await reader.post(`${path}/erase`, { email: ` ${ben.email.toUpperCase()} ` })
    assert.equal(gone.leadsTo, '/sign-in?notice=personErased')
    assert.match((await reader.get('/saved')).leadsTo ?? '', /^\/sign-in/)
    assert.equal((await people.openBrowser().post('/sign-in', ben)).status, 422)
    assert.doesNotMatch((await operator.get('/settings/people')).text, new RegExp(ben.email))
  })
})

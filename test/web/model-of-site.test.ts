/** A model on a site: who may have it asked, how often, and what of its words whom is shown. */

import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { answerOf, type ModelProvider, startModelProvider } from '../model-provider.ts'
import { type Browser, join, type OpenPeople, openPeople, setUp } from './open-people.ts'
import { textOf, withClass } from './read-page.ts'

const invented = 'The mayor of Halm has resigned.'

describe('a model on a site', () => {
  let provider: ModelProvider
  let people: OpenPeople
  let operator: Browser
  let ben: Browser
  before(async () => {
    provider = await startModelProvider(({ sources }) => {
      const verbatim = sources.slice(0, 4).map(({ text, number }): [string, number[]] => [text, [number]])
      return { text: answerOf(...verbatim, [invented, [1]]) }
    })
    const place = { provider: 'openai-compatible', address: `${provider.origin}/v1`, name: 'tiny' } as const
    people = await openPeople({ model: { ...place, asksOfReader: 2 } })
    operator = await setUp(people)
    ben = await join(people, operator)
  })
  after(async () => {
    await people.close()
    await provider.close()
  })

  const path = '/search/answer/points?q=dam'
  const press = (browser: Browser) => browser.post(path, { task: 'key points' })

  it('is offered to its readers, and to nobody else', async () => {
    const nobody = people.openBrowser('203.0.113.9')
    const offers = async (browser: Browser) =>
      (await browser.get(path)).page.all('form', withClass('ask-model')).length
    assert.deepEqual([await offers(nobody), await offers(ben)], [0, 1])
    assert.match((await press(nobody)).leadsTo ?? '', /^\/sign-in/)
    assert.equal(provider.asked.length, 0)
    for (const browser of [nobody, ben])
      assert.doesNotMatch((await browser.get('/settings/model')).text, /OCTAVO/)
  })

  it('says what it rests on, and shows what was withheld to the operator alone', async () => {
    const [toBen, toOperator] = [await press(ben), await press(operator)]
    for (const { page } of [toBen, toOperator]) {
      assert.match(page.text, /What is written here goes back to (one report|\d+ independent reports)\./)
      assert.match(
        textOf(page.one('div', withClass('answer-end'))),
        /1 sentence withheld: not supported by the sources/,
      )
    }
    assert.ok(!toBen.text.includes(invented))
    assert.match(
      textOf(toOperator.page.one('details', withClass('withheld'))),
      /The mayor of Halm has resigned\. name/,
    )
  })

  it('is asked by one reader as often in a day as the site allows, and by the others all the same', async () => {
    assert.equal((await press(ben)).status, 200)
    const refused = await press(ben)
    assert.equal(refused.status, 429)
    assert.match(refused.page.text, /as often as this site allows in a day/)
    assert.equal((await press(operator)).status, 200)
    assert.deepEqual(people.errors, [])
  })
})

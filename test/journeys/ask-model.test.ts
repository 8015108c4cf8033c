/** A person sets a model, tries it, has an article told by it, looks at what that rests on, and stops another. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeFolder } from '../make-folder.ts'
import { type Asked, answerOf, startModelProvider, type Told } from '../model-provider.ts'
import { renderRss } from '../render-rss.ts'
import { waitUntil } from '../wait-until.ts'
import { startWebServer } from '../web-server.ts'
import { checkPage } from './check-page.ts'
import { keyboard } from './hand.ts'
import { openBrowser, withoutBrowser } from './open-browser.ts'
import { startProgram } from './start-program.ts'

const crew = 'The ferry Aurora left Halm at noon with 120 passengers, the harbour office said.'
const storm = 'A storm is forecast for Friday on the whole coast.'
const late = 'The last boat of the day came back at eight in the evening.'

/** What the model says; the last sentence is invented, and plain words never end. */
function tell({ instructions }: Asked): Told {
  if (instructions.includes('plain words')) return { text: '{"sentences":[', end: 'never', delayMs: 20 }
  const invented = 'The ferry Aurora left Halm at noon with 210 passengers, the harbour office said.'
  return { text: answerOf([crew, [1]], [storm, [2]], [late, [3]], [invented, [1]]), delayMs: 2 }
}

test('an article is told by a model', { skip: withoutBrowser }, async (t) => {
  const provider = await startModelProvider(tell)
  const outlet = await startWebServer((_, response) => {
    const items = [
      { title: 'The ferry sails', link: `${outlet.origin}/ferry`, text: `${crew} ${storm} ${late}` },
    ]
    response.setHeader('content-type', 'application/rss+xml')
    response.end(renderRss({ title: 'Bay Courier', items }))
  })
  t.after(() => Promise.all([provider.close(), outlet.close()]))
  const { address } = await startProgram(t, { folder: await makeFolder(t) })
  const page = await openBrowser(t)
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click()

  await page.goto(`${address}/settings/model`)
  await page.getByLabel('Provider').selectOption('openai-compatible')
  await page.getByLabel('Model', { exact: true }).fill('tiny-model')
  await page.getByLabel('Address').fill(`${provider.origin}/v1`)
  await page.getByLabel('Key', { exact: true }).fill('sk-key-that-nobody-sees-again')
  await page.getByLabel('Price of a million tokens').fill('2/8')
  await press('Save')
  await page.waitForURL(/notice=modelSaved$/)
  await press('Test the model')
  await page.waitForURL(/\/test$/)
  assert.match(await page.locator('main [role=status]').innerText(), /^It answered in/)
  await checkPage(page, 'model')

  await page.goto(`${address}/feeds`)
  await page.locator('#address').fill(`${outlet.origin}/feed`)
  await press('Add')
  await page.waitForURL(/notice=added$/)
  const answer = `${address}/article/1/answer/summary`
  await waitUntil('the article is understood', async () => {
    await page.goto(answer)
    return (await page.getByRole('button', { name: 'Write a summary' }).count()) > 0
  })
  await press('Write a summary with the AI model')
  await page.locator('.answer-end').waitFor()
  assert.equal(await page.locator('.growing > .cited > li').count(), 3)
  assert.equal(await page.locator('.asking').isVisible(), false)
  await keyboard.press(page.locator('.rests summary').first())
  assert.equal(await page.locator('.rests q').first().innerText(), crew)
  await keyboard.press(page.locator('.withheld summary'))
  assert.match(
    await page.locator('.withheld').innerText(),
    /1 sentence withheld[\s\S]*210 passengers[\s\S]*number/,
  )
  await checkPage(page, 'written-answer')

  await page.goto(answer)
  await page.getByRole('button', { name: 'Say it in plain words' }).click({ noWaitAfter: true })
  await page.getByText('tiny-model is being asked.').waitFor()
  await page.getByRole('link', { name: 'Stop' }).click()
  await page.getByRole('button', { name: 'Say it in plain words' }).waitFor()
  await waitUntil('the request is broken off', async () => provider.brokenOff() > 0)
})

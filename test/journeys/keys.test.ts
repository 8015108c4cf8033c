import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeFolder } from '../make-folder.ts'
import { waitUntil } from '../wait-until.ts'
import { checkPage } from './check-page.ts'
import { openBrowser, withoutBrowser } from './open-browser.ts'
import { startProgram } from './start-program.ts'

test('single keys move through a page, and leave alone what is typed', {
  skip: withoutBrowser,
}, async (t) => {
  const program = await startProgram(t, { folder: await makeFolder(t) })
  const page = await openBrowser(t)
  await waitUntil('two stories are there', async () => {
    await page.goto(program.address)
    return (await page.locator('[data-waiting]').count()) === 0
  })
  const titles = await page.locator('.card-title a').allInnerTexts()
  const focused = () => page.evaluate(() => document.activeElement?.textContent)
  await page.keyboard.press('j')
  assert.equal(await focused(), titles[0])
  await page.keyboard.press('j')
  assert.equal(await focused(), titles[1])
  await page.keyboard.press('k')
  assert.equal(await focused(), titles[0])
  await page.keyboard.press('o')
  await page.waitForURL(/\/sample\/(story|article)\//)

  await page.keyboard.press('/')
  await page.keyboard.type('joke')
  assert.equal(await page.locator('.quick-search input').inputValue(), 'joke')
  await page.locator('.quick-search input').blur()
  await page.keyboard.press('?')
  await page.waitForURL(/\/keys$/)
  await checkPage(page, 'keys')
  for (const path of ['about', 'nowhere', 'search']) {
    await page.goto(`${program.address}/${path}`)
    await checkPage(page, path)
  }
})

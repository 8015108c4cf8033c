/** A reader compares outlets, has an article read aloud by keyboard, asks and is briefed. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { checkPage } from './check-page.ts'
import { keyboard } from './hand.ts'
import { withoutBrowser } from './open-browser.ts'
import { openEdition } from './open-edition.ts'

/** A browser of tests has no voice of its own: this one says at once what it is given, when the test lets it end. */
function giveVoice(): void {
  const said: SpeechSynthesisUtterance[] = []
  const voice = Object.assign(new EventTarget(), {
    getVoices: () => [{}],
    speak: (one: SpeechSynthesisUtterance) => said.push(one),
    cancel: () => undefined,
  })
  Object.defineProperty(globalThis, 'speechSynthesis', { value: voice })
  Object.assign(globalThis, { endSaying: () => said.at(-1)?.dispatchEvent(new Event('end')), said })
}

async function listen(page: Page): Promise<void> {
  const marked = () => page.locator('.spoken').first().innerText()
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  assert.equal(await button('Pause').isVisible(), false)
  await keyboard.press(button('Listen'))
  assert.equal(await button('Listen').isVisible(), false)
  const first = await marked()
  await page.evaluate(() => (globalThis as unknown as { endSaying(): void }).endSaying())
  const second = await marked()
  assert.notEqual(second, first)
  await page.keyboard.press('Enter')
  assert.equal(await page.locator('.spoken').count(), 0, 'paused')
  await page.keyboard.press('Enter')
  assert.equal(await marked(), second, 'goes on where it was')
  await keyboard.press(button('Stop'))
  assert.equal(await page.locator('.spoken').count(), 0)
  assert.ok(await button('Listen').isVisible())
}

test('answers', { skip: withoutBrowser }, async (t) => {
  const { program, page, stories } = await openEdition(t)
  const open = (path: string) => page.goto(`${program.address}${path}`)
  const tool = (name: string) => page.getByRole('navigation', { name: 'Reading help' }).getByText(name)

  await open(`/story/${stories[0]?.id}`)
  assert.equal(await page.locator('[data-listen]').isVisible(), false, 'this browser has no voice')
  await page.context().addInitScript(giveVoice)
  await tool('Compare outlets').click()
  await page.waitForURL(/answer\/compare$/)
  await checkPage(page, 'compared-outlets')

  const cited = page.locator('.cite').first()
  const place = new URL((await cited.getAttribute('href')) ?? '', program.address)
  await cited.click()
  await page.waitForURL(place.href)
  assert.ok(await page.locator(place.hash).isVisible(), 'the sentence in its place')
  await listen(page)

  await open('/ask')
  await keyboard.send(page.locator('#q'), 'How high is the Ortell dam?')
  await page.waitForURL(/ask\?q=How/)
  assert.match(await page.locator('.answered').first().innerText(), /94 metres/)
  await checkPage(page, 'asked')
  await page.getByRole('link', { name: 'Briefing' }).click()
  await page.waitForURL(/\/briefing$/)
  await checkPage(page, 'briefing')
})

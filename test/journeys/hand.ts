import assert from 'node:assert/strict'
import type { Locator, Page } from 'playwright-core'

/** How a person works a page. */
export interface Hand {
  /** Follows a link or presses a button, and waits for the page that comes. */
  press(target: Locator): Promise<void>
  /** Writes into a field and sends its form. */
  send(field: Locator, text: string): Promise<void>
}

/** Points and clicks. */
export const mouse: Hand = {
  press: (target) => target.click(),
  async send(field, text) {
    await field.fill(text)
    await field.press('Enter')
  },
}

/** More than any page of the tests has places to stop at. */
const mostStops = 400

/** Only ever Tab, Enter and letters: what it reaches, anybody can reach without a mouse. */
export const keyboard: Hand = {
  async press(target) {
    await goTo(target)
    await target.page().keyboard.press('Enter')
  },
  async send(field, text) {
    await goTo(field)
    await field.page().keyboard.type(text)
    await field.page().keyboard.press('Enter')
  },
}

async function goTo(target: Locator): Promise<void> {
  const page = target.page()
  await target.waitFor()
  for (let stops = 0; stops < mostStops; stops++) {
    await page.keyboard.press('Tab')
    if (await target.evaluate((element) => element === document.activeElement)) return assertVisible(page)
  }
  assert.fail(`Tab never comes to ${target}`)
}

/** Whoever moves by keys must see where they are. */
async function assertVisible(page: Page): Promise<void> {
  const outline = await page.evaluate(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body)
    return outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth)
  })
  assert.ok(outline > 0, 'the focus cannot be seen')
}

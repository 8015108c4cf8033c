import assert from 'node:assert/strict'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const pictures = join(import.meta.dirname, '../../.ci/out')
const takesPictures = process.env.CI === 'true' || process.env.PICTURES === '1'

const wide = { width: 1200, height: 900 }
/** What a window of 1280 becomes at four times its size (WCAG 2.2, 1.4.10), and the narrowest telephone. */
const narrow = { width: 320, height: 800 }

/** What must hold of every page: axe finds nothing in light and dark, and nothing is wider than a narrow screen. */
export async function checkPage(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme })
    const { violations } = await axeFor(page, colorScheme).analyze()
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
    assert.deepEqual(found, [], `${name}, ${colorScheme}`)
    await takePicture(page, `${name}-${colorScheme}`)
  }
  await page.setViewportSize(narrow)
  await checkWidth(page, name)
  await takePicture(page, `${name}-narrow`)
  await page.setViewportSize(wide)
}

/** Between light and dark only colours differ. */
function axeFor(page: Page, colorScheme: 'light' | 'dark'): AxeBuilder {
  const axe = new AxeBuilder({ page })
  return colorScheme === 'light' ? axe : axe.withRules('color-contrast')
}

/** Fails where a reader would have to move the page sideways. */
export async function checkWidth(page: Page, name: string): Promise<void> {
  const { scrollWidth, clientWidth } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return { scrollWidth, clientWidth }
  })
  assert.ok(scrollWidth <= clientWidth, `${name} is ${scrollWidth} wide on a screen of ${clientWidth}`)
}

async function takePicture(page: Page, name: string): Promise<void> {
  if (!takesPictures) return
  await mkdir(pictures, { recursive: true })
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true })
}

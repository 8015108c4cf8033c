import type { TestContext } from 'node:test'
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { findChromium } from '../../scripts/find-chromium.ts'

const executablePath = findChromium(process.env)

/** As an option of a test that needs a browser: the reason to leave it out, or false. */
export const withoutBrowser: string | false =
  executablePath === undefined && 'needs Chromium on the PATH, or named by CHROMIUM'

/** The browser asks nobody anything by itself: what it loads, the page wanted. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A page of a new browser without any history, closed after the test. An error of a script of ours fails the test. */
export async function openBrowser(t: TestContext, options: BrowserContextOptions = {}): Promise<Page> {
  const browser = await chromium.launch({ args, ...(executablePath && { executablePath }) })
  t.after(() => browser.close())
  const page = await (await browser.newContext(options)).newPage()
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(String(error)))
  t.after(() => {
    if (errors.length > 0) throw new Error(errors.join('\n'))
  })
  return page
}

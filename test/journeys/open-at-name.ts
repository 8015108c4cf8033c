import type { TestContext } from 'node:test'
import type { Page } from 'playwright-core'
import { type Listening, listen } from '../../src/web/listen.ts'
import { anna, type OpenPeople, openPeople, type PeopleOptions } from '../web/open-people.ts'

export interface AtName {
  readonly address: string
  readonly code: string
}

/** A site that knows under which port it is reached, as passkeys and services want: it listens before it is opened. */
export async function openAtName(
  t: TestContext,
  prepare: (address: string) => Promise<PeopleOptions> = async () => ({}),
): Promise<AtName> {
  let people: OpenPeople | undefined
  const fetch: OpenPeople['fetch'] = (request, bindings) => {
    if (!people) throw new Error('the site is not open yet')
    return people.fetch(request, bindings)
  }
  const listening: Listening = await listen({ fetch }, { host: '127.0.0.1', port: 0 })
  const address = `http://localhost:${new URL(listening.address).port}`
  const opened = await openPeople({ ...(await prepare(address)), url: address })
  people = opened
  t.after(async () => {
    await listening.close()
    await opened.close()
  })
  return { address, code: opened.code }
}

/** Makes the first account by its form. */
export async function makeFirstAccount(page: Page, { address, code }: AtName): Promise<void> {
  await page.goto(`${address}/setup`)
  const { name, email, password } = anna
  await fill(page, { 'Setup code': code, Name: name, 'E-mail address': email, Password: password })
  await press(page, 'Make the first account')
  await page.waitForURL(/\/settings\/site$/)
}

/** Writes into fields by what they are called. */
export async function fill(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(fields))
    await page.getByLabel(label, { exact: true }).fill(value)
}

/** Presses the button of that name. */
export const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click()

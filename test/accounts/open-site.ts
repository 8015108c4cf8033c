/** Accounts as pages see them, over a store of their own. */

import assert from 'node:assert/strict'
import type { TestContext } from 'node:test'
import type { Accounts, Asker } from '../../src/accounts/accounts.ts'
import { makeSetupCode } from '../../src/accounts/make-setup-code.ts'
import { openAccounts } from '../../src/accounts/open-accounts.ts'
import type { IdentityService } from '../../src/model/identity-service.ts'
import type { Mail } from '../../src/model/mail.ts'
import { openStore } from '../../src/store/open-store.ts'
import type { Store } from '../../src/store/store.ts'

export const url = 'https://news.example'
/** Who runs the site, and who comes to it. */
export const anna = { name: 'Anna Berg', email: 'anna@example.org', password: 'ferries at nine' }
export const ben = { name: 'Ben', email: 'ben@example.org', password: 'lighthouse keeper', invitation: '' }
const letter = (subject: string) => (link: string) => ({ subject, text: link, html: link })
const letters = {
  proveAddress: letter('prove'),
  knownAddress: letter('known'),
  resetPassword: letter('reset'),
  newAddress: letter('new'),
  addressChanged: letter('changed'),
}

export interface OpenSite {
  readonly store: Store
  readonly accounts: Accounts
  readonly sent: Mail[]
  readonly code: string
}

interface SiteOptions {
  readonly hasMail?: boolean
  readonly service?: IdentityService
}

/** Accounts over a store; letters are kept in place of being sent. */
export async function openSite(
  t: TestContext,
  database: string,
  { hasMail = false, service }: SiteOptions = {},
): Promise<OpenSite> {
  const store = await openStore(database)
  const sent: Mail[] = []
  const sendMail = async (mail: Mail) => {
    sent.push(mail)
    return { ok: true } as const
  }
  const accounts = openAccounts({
    ...{ store, url, letters, now: Date.now, getSecret: async () => 'a secret of the tests, long enough' },
    mailer: hasMail ? { sendMail } : undefined,
    service,
    onError: (error) => assert.fail(String(error)),
  })
  t.after(async () => {
    await accounts.close()
    await store.close()
  })
  return { store, accounts, sent, code: (await makeSetupCode(store)) ?? '' }
}

/** A request with these cookies, from there. */
export function ask(cookies: readonly string[] = [], address = '192.0.2.7'): Asker {
  const cookie = cookies.map((one) => one.split(';')[0]).join('; ')
  return { headers: new Headers({ cookie, 'user-agent': 'Firefox/130.0 Linux' }), address }
}

/** What came of it, which must have gone well. */
export function getValue<Value>(result: { ok: true; value: Value } | { ok: false; reason: string }): Value {
  assert.ok(result.ok, result.ok ? '' : result.reason)
  return result.value
}

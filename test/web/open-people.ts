/** A site with accounts, and browsers that keep their cookies. */

import { makeSetupCode } from '../../src/accounts/make-setup-code.ts'
import { openAccounts } from '../../src/accounts/open-accounts.ts'
import type { IdentityService } from '../../src/model/identity-service.ts'
import type { Mailer } from '../../src/model/mail.ts'
import type { AddFeedOutcome, ModelChange } from '../../src/pipeline/commands.ts'
import type { Store } from '../../src/store/store.ts'
import { writeLetters } from '../../src/web/write-letters.ts'
import { fillNewsroom } from './fill-newsroom.ts'
import { type OpenSite, openSite } from './open-site.ts'
import { type ReadPage, readPage } from './read-page.ts'

export const siteUrl = 'https://news.example'
export const anna = { name: 'Anna Berg', email: 'anna@example.org', password: 'ferries at nine' }
export const ben = { name: 'Ben', email: 'ben@example.org', password: 'lighthouse keeper' }

export interface Answer {
  readonly status: number
  readonly headers: Headers
  /** Where it leads; undefined where it leads nowhere. */
  readonly leadsTo: string | undefined
  readonly text: string
  /** Throws where it is none. */
  readonly page: ReadPage
}

export interface Browser {
  get(path: string): Promise<Answer>
  post(
    path: string,
    fields?: Readonly<Record<string, string>> | FormData,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Answer>
}

export interface OpenPeople extends OpenSite {
  /** One more browser, in which nobody is signed in. */
  openBrowser(address?: string): Browser
  readonly code: string
}

export interface PeopleOptions {
  readonly service?: IdentityService
  /** Given where the site can send letters. */
  readonly mailer?: Mailer
  readonly url?: string
  readonly model?: Partial<ModelChange>
  /** What adding a feed gives. */
  readonly outcome?: AddFeedOutcome
}

/** Opens a site on which nobody has an account yet. */
export async function openPeople({
  service,
  mailer,
  url = siteUrl,
  model,
  outcome,
}: PeopleOptions = {}): Promise<OpenPeople> {
  const site = await openSite({
    fill: fillNewsroom,
    publicSite: { url, proxies: [] },
    ...(model && { model }),
    ...(outcome && { outcome }),
    openAccounts: (store: Store) =>
      openAccounts({
        ...{ store, url, now: Date.now, letters: writeLetters(url), mailer },
        service,
        getSecret: async () => 'a secret of the tests, long enough',
        onError: (error) => site.errors.push(error),
      }),
  })
  return {
    ...site,
    code: (await makeSetupCode(site.store)) ?? '',
    openBrowser: (address = '192.0.2.7') => openBrowser(site, address),
  }
}

/** The first account, signed in. */
export async function setUp(people: OpenPeople): Promise<Browser> {
  const browser = people.openBrowser()
  await browser.post('/setup', { ...anna, code: people.code })
  return browser
}

/** Signs somebody up by an invitation, and in. */
export async function join(people: OpenPeople, operator: Browser, role = 'reader'): Promise<Browser> {
  const { page } = await operator.post('/settings/people/invite', { role, note: 'Ben' })
  const link = page.one('input', (input) => input.attribs.id === 'link').attribs.value ?? ''
  const browser = people.openBrowser('198.51.100.4')
  await browser.get(link.replace(siteUrl, ''))
  await browser.post('/sign-up', { ...ben, invitation: link.split('=')[1] ?? '' })
  await browser.post('/sign-in', ben)
  return browser
}

function openBrowser({ fetch }: OpenSite, address: string): Browser {
  const jar = new Map<string, string>()
  const ask = async (path: string, init: RequestInit): Promise<Answer> => {
    const headers = new Headers(init.headers)
    if (!headers.has('cookie'))
      headers.set('cookie', [...jar].map(([name, value]) => `${name}=${value}`).join('; '))
    const bindings = { incoming: { socket: { remoteAddress: address } } }
    const response = await fetch(new Request(`${siteUrl}${path}`, { ...init, headers }), bindings)
    for (const cookie of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split('=')
      if (value === '') jar.delete(name)
      else jar.set(name, value)
    }
    const text = await response.text()
    return {
      ...{ status: response.status, headers: response.headers },
      leadsTo: response.headers.get('location') ?? undefined,
      text,
      get page() {
        return readPage(text)
      },
    }
  }
  return {
    get: (path) => ask(path, {}),
    post: (path, fields = {}, headers = {}) =>
      ask(path, {
        method: 'POST',
        body: fields instanceof FormData ? fields : new URLSearchParams(fields),
        headers,
      }),
  }
}

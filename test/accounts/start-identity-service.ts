/** A service that says who people are (OpenID Connect), on loopback, as operators run them. */

import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { TestContext } from 'node:test'
import Provider from 'oidc-provider'
import { returnPath } from '../../src/accounts/open-identity-service.ts'
import type { IdentityService } from '../../src/model/identity-service.ts'

export interface ServicePerson {
  readonly email: string
  readonly email_verified: boolean
  readonly name: string
}

export interface RunningService extends IdentityService {
  /** Goes there as a browser in which that person signs in and agrees, and gives the address to which it is sent back. */
  signIn(address: string, login: string): Promise<string>
}

/** Whoever is in the list may sign in there by their key, without a password. `isForged`: what it says was signed by others. */
export async function startIdentityService(
  t: TestContext,
  people: Readonly<Record<string, ServicePerson>>,
  siteUrl: string,
  { isForged = false } = {},
): Promise<RunningService> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`
  const [client, secret] = ['octavo', 'a secret between the two']
  const provider = new Provider(issuer, {
    clients: [{ client_id: client, client_secret: secret, redirect_uris: [`${siteUrl}${returnPath}`] }],
    claims: { email: ['email', 'email_verified'], profile: ['name'] },
    conformIdTokenClaims: false,
    cookies: { keys: ['a key of the tests'] },
    findAccount: (_, sub) => ({ accountId: sub, claims: async () => ({ sub, ...people[sub] }) }),
  })
  const answer = provider.callback()
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const others = JSON.stringify({
    keys: [{ ...publicKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' }],
  })
  server.on('request', (request, response) => {
    if (isForged && request.url === '/jwks')
      response.setHeader('content-type', 'application/jwk-set+json').end(others)
    else void answer(request, response)
  })
  t.after(() => {
    server.closeAllConnections()
    server.close()
  })
  return { name: 'Harbour', issuer, client, secret, signIn: (address, login) => follow(address, login) }
}

/** Through the service's own pages for trying it out: a form to sign in, a form to agree. */
async function follow(address: string, login: string): Promise<string> {
  const jar = new Map<string, string>()
  const { origin } = new URL(address)
  let [at, init]: [string, RequestInit] = [address, {}]
  for (let steps = 0; steps < 12; steps++) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { ...init.headers, cookie }
    const response = await fetch(at, { ...init, headers, redirect: 'manual' })
    for (const set of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (set.split(';')[0] ?? '').split('=')
      jar.set(name, value)
    }
    const location = response.headers.get('location')
    if (location !== null) {
      at = new URL(location, at).href
      init = {}
      if (new URL(at).origin !== origin) return at
      continue
    }
    const page = await response.text()
    const [, action] = /<form[^>]*action="([^"]+)"/.exec(page) ?? []
    const [, prompt] = /name="prompt" value="(\w+)"/.exec(page) ?? []
    if (action === undefined || prompt === undefined)
      throw new Error(`no form at ${at}: ${page.slice(0, 300)}`)
    at = new URL(action, at).href
    const fields = prompt === 'login' ? { prompt, login, password: 'any' } : { prompt }
    init = { method: 'POST', body: new URLSearchParams(fields) }
  }
  throw new Error('the service sends in circles')
}

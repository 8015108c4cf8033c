import { betterAuth } from 'better-auth/minimal'
import type { Store } from '../store/store.ts'
import { addressHeader } from './ask-library.ts'
import { hashPassword, isHashOf } from './hash-password.ts'
import { nameCookie } from './name-cookie.ts'
import { recordAdapter } from './record-adapter.ts'
import { sessionOpener } from './session-opener.ts'

export interface AuthOptions {
  readonly store: Store
  /** What cookies are signed with. */
  readonly secret: string
  /** Where people reach the site: `https://news.example.org`. */
  readonly url: string
  /** Whether an address must be proved before anybody signs in with it. */
  readonly provesAddresses: boolean
}

export type Auth = ReturnType<typeof openAuth>

const daySeconds = 86_400
/** Who reads every few weeks stays signed in. */
const sessionDays = 30

/** What lengths mean is judged elsewhere; the library counts in its own way, and a sign may be several of its units. */
const mostUnits = 1_000

/** The accounts library over our store. None of its own addresses is served: what our pages offer is all there is. */
export function openAuth({ store, secret, url, provesAddresses }: AuthOptions) {
  const isSecure = url.startsWith('https:')
  const attributes = { httpOnly: true, sameSite: 'lax', secure: isSecure, path: '/' } as const
  return betterAuth({
    ...{ baseURL: url, secret, database: recordAdapter(store) },
    plugins: [sessionOpener()],
    telemetry: { enabled: false },
    logger: { disabled: true },
    rateLimit: { enabled: false },
    emailAndPassword: {
      ...{ enabled: true, disableSignUp: true, minPasswordLength: 1, maxPasswordLength: mostUnits },
      ...{ requireEmailVerification: provesAddresses, revokeSessionsOnPasswordReset: true },
      password: { hash: hashPassword, verify: ({ hash, password }) => isHashOf(hash, password) },
    },
    session: { expiresIn: sessionDays * daySeconds, updateAge: daySeconds },
    // Who reads the database makes no link of what stands there.
    verification: { storeIdentifier: 'hashed' },
    advanced: {
      ...{ useSecureCookies: false, defaultCookieAttributes: attributes },
      cookies: { session_token: { name: nameCookie(url), attributes } },
      ipAddress: { ipAddressHeaders: [addressHeader], ipv6Subnet: 128 },
    },
  })
}

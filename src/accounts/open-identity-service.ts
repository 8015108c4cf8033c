import { z } from 'zod'
import { fail, type Result, succeed } from '../lib/result.ts'
import type { IdentityService } from '../model/identity-service.ts'
import { type AccountsContext, hourMs } from './accounts-context.ts'

type Library = typeof import('openid-client')
type Configuration = Awaited<ReturnType<Library['discovery']>>

export interface ServiceAnswer {
  /** Of somebody at that service, for good. */
  readonly subject: string
  /** Undefined where the service does not say that it reaches them. */
  readonly email: string | undefined
  /** What they are called there, the best first. */
  readonly names: readonly string[]
}

/** What a browser takes along on its way to the service, and brings back. */
export interface ServiceTrip {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
}

/** The service as our pages ask it. */
export interface AskedService {
  /** Where a browser is sent, and what it takes along. */
  begin(): Promise<Result<{ readonly address: string; readonly trip: ServiceTrip }, 'unreachable'>>
  /** Who came back, with the query of the address to which the service sent them. */
  end(query: string, trip: ServiceTrip): Promise<Result<ServiceAnswer, 'unreachable' | 'refused'>>
}

/** What the ways by the service share. */
export interface ServiceContext extends AccountsContext {
  readonly service: IdentityService
  readonly asked: AskedService
}

/** Where the service sends people back to. */
export const returnPath = '/sign-in/service/return'

const timeoutSeconds = 10

const claims = z.object({
  email: z.email().max(254).optional().catch(undefined),
  email_verified: z.union([z.boolean(), z.literal('true')]).optional(),
  name: z.string().optional().catch(undefined),
  preferred_username: z.string().optional().catch(undefined),
})

/** Asks the service what it offers when it is first needed, and again every hour: its keys change. */
export function openIdentityService(
  service: IdentityService,
  { url, now }: Pick<AccountsContext, 'url' | 'now'>,
): AskedService {
  let known: { readonly at: number; readonly configuration: Configuration } | undefined
  const open = async () => {
    const library = await import('openid-client')
    if (!known || now() - known.at > hourMs)
      known = { at: now(), configuration: await discover(library, service) }
    return { library, configuration: known.configuration }
  }
  return {
    begin: () => begin(open, url),
    end: (query, trip) => end(open, new URL(`${url}${returnPath}${query}`), trip),
  }
}

type Open = () => Promise<{ readonly library: Library; readonly configuration: Configuration }>

function discover(
  { discovery, allowInsecureRequests, enableNonRepudiationChecks }: Library,
  { issuer, client, secret }: IdentityService,
): Promise<Configuration> {
  const server = new URL(issuer)
  // Of itself the library believes the connection, and looks at no signature. The options let http pass on this machine alone.
  const execute = [
    enableNonRepudiationChecks,
    ...(server.protocol === 'http:' ? [allowInsecureRequests] : []),
  ]
  return discovery(server, client, secret, undefined, { execute, timeout: timeoutSeconds })
}

async function begin(open: Open, url: string): ReturnType<AskedService['begin']> {
  try {
    const { library, configuration } = await open()
    const trip = {
      ...{ state: library.randomState(), nonce: library.randomNonce() },
      verifier: library.randomPKCECodeVerifier(),
    }
    const address = library.buildAuthorizationUrl(configuration, {
      ...{ redirect_uri: `${url}${returnPath}`, scope: 'openid email profile' },
      ...{ state: trip.state, nonce: trip.nonce, code_challenge_method: 'S256' },
      code_challenge: await library.calculatePKCECodeChallenge(trip.verifier),
    })
    return succeed({ address: address.href, trip })
  } catch (error) {
    return fail('unreachable', String(error))
  }
}

/** The library looks at issuer, audience, nonce, times and signature of what the service says. */
async function end(open: Open, address: URL, trip: ServiceTrip): ReturnType<AskedService['end']> {
  const opened = await open().catch((error: unknown) => fail('unreachable', String(error)))
  if ('ok' in opened) return opened
  const { library, configuration } = opened
  try {
    const tokens = await library.authorizationCodeGrant(configuration, address, {
      ...{ pkceCodeVerifier: trip.verifier, expectedState: trip.state, expectedNonce: trip.nonce },
      idTokenExpected: true,
    })
    const told = tokens.claims()
    if (!told) return fail('refused', 'the service says not who it is')
    const more = told.email
      ? told
      : await library.fetchUserInfo(configuration, tokens.access_token, told.sub).catch(() => told)
    return succeed(toAnswer(told.sub, claims.parse(more)))
  } catch (error) {
    return fail('refused', String(error))
  }
}

function toAnswer(subject: string, told: z.infer<typeof claims>): ServiceAnswer {
  const names = [told.name, told.preferred_username].filter((name) => name !== undefined)
  return { subject, email: told.email_verified ? told.email : undefined, names }
}

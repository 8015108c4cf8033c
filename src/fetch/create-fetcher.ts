import { lookup } from 'node:dns'
import { setTimeout } from 'node:timers/promises'
import { Agent, buildConnector, Client } from 'undici'
import { fail } from '../lib/result.ts'
import { maxKnownAddress } from '../lib/url.ts'
import type { Timestamp } from '../model/ids.ts'
import { type AllowedAddress, isAllowedUrl } from './allowed-addresses.ts'
import type {
  FetchFailure,
  FetchRequest,
  FetchResult,
  FormRequest,
  FormResult,
  Message,
} from './fetch-result.ts'
import { guardedLookup, mayConnect, type Resolve } from './guarded-lookup.ts'
import { createHostGate, type HostGate } from './host-gate.ts'
import { postOnce, type RequestContext, requestOnce } from './request-once.ts'
import { toServer } from './to-server.ts'

export interface Fetcher {
  /** Never rejects because of what a server does. */
  fetch(request: FetchRequest): Promise<FetchResult>
  /** Sends a form, under the same guard and limits. Never rejects because of what a server does. */
  post(request: FormRequest): Promise<FormResult>
  /** Sends a message once, under the same guard and limits, without a pause. Never rejects because of what a server does. */
  send(message: Message): Promise<FormResult>
  /** Ends what is under way (as `no connection`) and all connections. */
  close(): Promise<void>
  /** A failure after that says nothing about the server. */
  isClosed(): boolean
}

export interface FetcherOptions {
  /** Who asks, with an address where a publisher can read more: `'Octavo/0.1.0 (+https://…)'`. */
  readonly userAgent: string
  readonly now: () => Timestamp
  readonly allowedAddresses?: readonly AllowedAddress[]
  /** Name resolution; the machine's own unless another is given. */
  readonly resolve?: Resolve
  readonly connectTimeoutMs?: number
  /** For one request from connecting to the last byte; each redirect is a request of its own. */
  readonly timeoutMs?: number
  readonly maxBodyBytes?: number
  /** Between two requests to one host. Allowed addresses are the operator's own and get none. */
  readonly pauseMs?: number
}

const defaults = {
  // Two rounds of the 3 s after which a lost SYN is sent again, and some.
  connectTimeoutMs: 10_000,
  // A feed of the largest size permitted at 3 Mbit/s.
  timeoutMs: 30_000,
  // A thousand long articles with their whole text are some 11 MB; what is much larger is not meant to be polled.
  maxBodyBytes: 32_000_000,
  // Slower than a person who reads.
  pauseMs: 2000,
}

// A chain of publishers' own (http → https → www → new path) takes four.
const maxRedirects = 5

// Twice what Node takes from a client: publishers' security policies and cookies alone can exceed its 16 kB.
const maxHeaderBytes = 32_768

interface Network extends RequestContext {
  readonly allowed: readonly AllowedAddress[]
  readonly gate: HostGate
  /** Does the request when it is its host's turn. */
  readonly pass: <T>(url: URL, work: () => Promise<T>) => Promise<T>
}

/** The polite network: conditional, limited, one request a host at a time, and never to a private address unasked. */
export function createFetcher(options: FetcherOptions): Fetcher {
  const settings = { ...defaults, ...options }
  const allowed = options.allowedAddresses ?? []
  const closing = new AbortController()
  const gate = createHostGate((ms) => setTimeout(ms, undefined, { signal: closing.signal }).catch(() => {}))
  const agent = createAgent(settings.connectTimeoutMs, allowed, options.resolve ?? lookup)
  const network: Network = {
    ...settings,
    agent,
    allowed,
    gate,
    closing: closing.signal,
    pass: (url, work) => gate.pass(url.hostname, isAllowedUrl(url, allowed) ? 0 : settings.pauseMs, work),
  }
  return {
    fetch: (request) => follow(request, network),
    post: (request) => submit(request, network),
    send: (message) => deliver(message, network),
    async close() {
      closing.abort()
      await agent.destroy()
    },
    isClosed: () => closing.signal.aborted,
  }
}

/** Connections of each origin by a look-up of their own, since only here is the port known that an exception names. */
function createAgent(timeout: number, allowed: readonly AllowedAddress[], resolve: Resolve): Agent {
  return new Agent({
    maxHeaderSize: maxHeaderBytes,
    factory: (origin, clientOptions) => {
      const { port } = toServer(new URL(origin))
      const connect = buildConnector({
        timeout,
        allowH2: false,
        lookup: guardedLookup(port, allowed, resolve),
      })
      return new Client(origin, { ...clientOptions, connect })
    },
  })
}

/** Follows redirects by hand, so that the guard stands before every hop. */
async function follow(request: FetchRequest, network: Network): Promise<FetchResult> {
  if (!URL.canParse(request.url)) return fail('bad address', `"${request.url}" is not an address`)
  let url = new URL(request.url)
  let movedTo: string | undefined
  let isMovedSoFar = true
  for (let redirects = 0; redirects <= maxRedirects; redirects++) {
    const answer = await visit(url, { ...request, isRedirected: redirects > 0 }, network)
    if (!('redirectTo' in answer)) {
      return answer.ok && movedTo !== undefined ? { ...answer, movedTo } : answer
    }
    url = answer.redirectTo
    // What follows a temporary redirect says nothing about where the first address has moved to.
    isMovedSoFar &&= answer.permanent
    if (isMovedSoFar) movedTo = url.href.length > maxKnownAddress ? undefined : url.href
  }
  return fail('too many redirects', `more than ${maxRedirects}, the last to ${url.href}`)
}

async function submit(request: FormRequest, network: Network): Promise<FormResult> {
  if (!URL.canParse(request.url)) return fail('bad address', `"${request.url}" is not an address`)
  const body = new URLSearchParams(request.fields).toString()
  const form = { body, headers: { 'content-type': 'application/x-www-form-urlencoded' } }
  let url = new URL(request.url)
  for (let redirects = 0; redirects <= maxRedirects; redirects++) {
    const asked = url
    const refusal = findRefusal(asked, {}, network)
    const answer = refusal ?? (await network.pass(asked, () => postOnce(asked, form, network)))
    if (!('redirectTo' in answer)) return answer
    url = answer.redirectTo
  }
  return fail('too many redirects', `more than ${maxRedirects}, the last to ${url.href}`)
}

async function deliver(message: Message, network: Network): Promise<FormResult> {
  if (!URL.canParse(message.url)) return fail('bad address', `"${message.url}" is not an address`)
  const url = new URL(message.url)
  const refusal = findRefusal(url, message, network)
  if (refusal) return refusal
  // One server has the messages of many readers: it takes them one after the other, but waits for no pause.
  const answer = await network.gate.pass(url.hostname, 0, () => postOnce(url, message, network))
  return 'redirectTo' in answer
    ? fail('unexpected status', `redirected to ${answer.redirectTo.href}`)
    : answer
}

interface Visit extends FetchRequest {
  readonly isRedirected: boolean
}

async function visit(url: URL, request: Visit, network: Network) {
  const refusal = findRefusal(url, request, network)
  if (refusal) return refusal
  if (request.isRedirected && (await request.mayFollow?.(url.href)) === false)
    return fail('unexpected status', `redirected to ${url.href}, which may not be asked for`)
  return network.pass(url, () => requestOnce(url, request, network))
}

/** Why this address is not even tried, if so. */
function findRefusal(
  url: URL,
  { typedUrl }: Pick<FetchRequest, 'typedUrl'>,
  network: Network,
): FetchFailure | undefined {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return fail('bad address', `${url.protocol} is neither http nor https`)
  }
  if (!mayConnect(toServer(url), network.allowed)) {
    return fail('private address', `${url.hostname} is not a public address`)
  }
  if (!isUsualPort(url) && !isSameServer(url, typedUrl) && !isAllowedUrl(url, network.allowed)) {
    return fail('unusual port', `${url.host} is asked at port ${url.port}`)
  }
  return undefined
}

function isUsualPort(url: URL): boolean {
  return [80, 443].includes(toServer(url).port)
}

function isSameServer(url: URL, typedUrl: string | undefined): boolean {
  const typed = URL.parse(typedUrl ?? '')
  return typed?.hostname === url.hostname && toServer(typed).port === toServer(url).port
}

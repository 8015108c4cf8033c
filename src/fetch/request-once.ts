import { type Agent, type Dispatcher, errors } from 'undici'
import { fail } from '../lib/result.ts'
import type { Validators } from '../model/feed.ts'
import type { Timestamp } from '../model/ids.ts'
import type { FetchFailure, FetchRequest, FetchResult, FormResult, Message } from './fetch-result.ts'
import { nameFailure } from './name-failure.ts'
import { nameStatus } from './name-status.ts'
import { discard, readBody } from './read-body.ts'
import type { ReadHeader } from './read-header.ts'
import { readMaxAge } from './read-max-age.ts'
import { readRetryAfter } from './read-retry-after.ts'

/** What every request of a fetcher shares. */
export interface RequestContext {
  readonly agent: Agent
  readonly userAgent: string
  readonly timeoutMs: number
  readonly maxBodyBytes: number
  readonly now: () => Timestamp
  /** Aborted when the fetcher is closed, which also destroys the agent and so ends all requests. */
  readonly closing: AbortSignal
}

export interface Redirect {
  readonly redirectTo: URL
  readonly permanent: boolean
}

/** One request to one address, without following redirects. The time limit covers all from connecting to the last byte. */
export async function requestOnce(
  url: URL,
  {
    validators = {},
    accept = 'feed',
    maxBodyBytes,
  }: Pick<FetchRequest, 'validators' | 'accept' | 'maxBodyBytes'>,
  context: RequestContext,
): Promise<FetchResult | Redirect> {
  return withinLimit(context, async (signal) => {
    const send = () =>
      context.agent.request({
        origin: url.origin,
        path: url.pathname + url.search,
        method: 'GET',
        headers: listHeaders(url, { validators, accept, userAgent: context.userAgent }),
        signal,
      })
    const response = await send().catch((error) =>
      isStaleConnection(error) ? send() : Promise.reject(error),
    )
    const limits = {
      ...context,
      maxBodyBytes: Math.min(maxBodyBytes ?? context.maxBodyBytes, context.maxBodyBytes),
    }
    return readAnswer(response, url, validators, limits)
  })
}

/** One message sent to one address, under the same limit. Only 307 and 308 ask for it to be sent elsewhere (RFC 9110 §15.4). */
export async function postOnce(
  url: URL,
  { headers, body }: Pick<Message, 'headers' | 'body'>,
  context: RequestContext,
): Promise<FormResult | Redirect> {
  return withinLimit(context, async (signal) => {
    const { statusCode: status, ...response } = await context.agent.request({
      origin: url.origin,
      path: url.pathname + url.search,
      method: 'POST',
      headers: {
        'user-agent': context.userAgent,
        ...(url.username !== '' && { authorization: toBasicAuthorization(url) }),
        ...headers,
      },
      body,
      signal,
    })
    discard(response.body)
    const header = readerOf(response)
    if (status >= 200 && status < 300) return { ok: true, url: url.href, status }
    if (status === 307 || status === 308) return readRedirect(status, header, url)
    return { ...fail(nameStatus(status), `status ${status}`), ...readPatience(header, context.now()) }
  })
}

/** Does all of a request within the time limit; what goes wrong on the way is named. */
async function withinLimit<T>(
  context: RequestContext,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T | FetchFailure> {
  // Not AbortSignal.timeout: its timer, and all that hangs on it, would live on for the whole limit after each answer.
  const limit = new AbortController()
  const timer = setTimeout(() => limit.abort(explainTimeout(context.timeoutMs)), context.timeoutMs)
  try {
    return await work(limit.signal)
  } catch (error) {
    if (context.closing.aborted) return fail('no connection', 'the fetcher was closed')
    return nameFailure(error)
  } finally {
    clearTimeout(timer)
  }
}

function readerOf({ headers }: Pick<Dispatcher.ResponseData, 'headers'>): ReadHeader {
  return (name) => [headers[name]].flat()[0]
}

/** Did a kept connection, over which an answer had come before, end just as it was used again (RFC 9112 §9.3.1)? */
function isStaleConnection(error: unknown): boolean {
  return error instanceof errors.SocketError && (error.socket?.bytesRead ?? 0) > 0
}

function explainTimeout(timeoutMs: number): DOMException {
  return new DOMException(`no complete answer within ${timeoutMs} ms`, 'TimeoutError')
}

const accepted = {
  feed: 'application/feed+json, application/atom+xml, application/rss+xml, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5',
  // Without SVG, which can hold programs.
  picture: 'image/avif, image/webp, image/png, image/jpeg, image/gif;q=0.9, */*;q=0.1',
  page: 'text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.5',
}

interface Asking extends Required<Pick<FetchRequest, 'validators' | 'accept'>> {
  readonly userAgent: string
}

/** No cookie, no referer, nothing else that could tell one reader from another. */
function listHeaders(url: URL, { validators, accept, userAgent }: Asking): Record<string, string> {
  return {
    'user-agent': userAgent,
    accept: accepted[accept],
    'accept-encoding': 'gzip, deflate, br, zstd',
    ...(validators.etag !== undefined && { 'if-none-match': validators.etag }),
    ...(validators.lastModified !== undefined && { 'if-modified-since': validators.lastModified }),
    ...(url.username !== '' && { authorization: toBasicAuthorization(url) }),
  }
}

function toBasicAuthorization(url: URL): string {
  const credentials = `${decodePart(url.username)}:${decodePart(url.password)}`
  return `Basic ${Buffer.from(credentials).toString('base64')}`
}

/** What is no escape stands for itself: a redirect may lead to any address, `http://50%@a.example` too. */
function decodePart(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

async function readAnswer(
  response: Dispatcher.ResponseData,
  url: URL,
  validators: Validators,
  context: RequestContext,
): Promise<FetchResult | Redirect> {
  const { statusCode: status, body: stream } = response
  const header = readerOf(response)
  if (status >= 200 && status < 300) return readSuccess(response, header, url, context)
  if (status === 304 && isConditional(validators)) {
    // Has no body (RFC 9110 §15.4.5); reading its end keeps the connection for the host's next feed.
    await stream.dump()
    return {
      ok: true,
      notModified: true,
      url: url.href,
      validators: { ...validators, ...readValidators(header) },
      ...readLifetime(header, context.now()),
    }
  }
  discard(stream)
  if (redirectStatuses.has(status)) return readRedirect(status, header, url)
  return { ...fail(nameStatus(status), `status ${status}`), ...readPatience(header, context.now()) }
}

async function readSuccess(
  response: Dispatcher.ResponseData,
  header: ReadHeader,
  url: URL,
  context: RequestContext,
): Promise<FetchResult> {
  const lengths = { contentLength: header('content-length'), contentEncoding: header('content-encoding') }
  const body = await readBody(response.body, lengths, context.maxBodyBytes)
  if (!body.ok) return body
  const contentType = header('content-type')
  const links = [response.headers.link ?? []].flat().join(', ')
  return {
    ok: true,
    notModified: false,
    url: url.href,
    body: body.value,
    validators: readValidators(header),
    ...(contentType !== undefined && { contentType }),
    ...(links !== '' && { links }),
    ...readLifetime(header, context.now()),
  }
}

const redirectStatuses = new Set([301, 302, 303, 307, 308])

function readRedirect(status: number, header: ReadHeader, url: URL): FetchFailure | Redirect {
  const location = header('location')
  if (location === undefined) return fail('unexpected status', `status ${status} without a Location`)
  // Headers are read as Latin-1; a Location that is not ASCII is UTF-8 in practice.
  const target = Buffer.from(location, 'latin1').toString('utf8')
  if (!URL.canParse(target, url.href)) return fail('bad address', `redirected to "${target}"`)
  return { redirectTo: new URL(target, url), permanent: status === 301 || status === 308 }
}

function isConditional(validators: Validators): boolean {
  return validators.etag !== undefined || validators.lastModified !== undefined
}

function readValidators(header: ReadHeader): Validators {
  const etag = header('etag')
  const lastModified = header('last-modified')
  return { ...(etag !== undefined && { etag }), ...(lastModified !== undefined && { lastModified }) }
}

function readLifetime(header: ReadHeader, now: Timestamp) {
  const maxAgeMs = readMaxAge(header, now)
  return maxAgeMs === undefined ? {} : { maxAgeMs }
}

function readPatience(header: ReadHeader, now: Timestamp) {
  const retryAfterMs = readRetryAfter(header, now)
  return retryAfterMs === undefined ? {} : { retryAfterMs }
}

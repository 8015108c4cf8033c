/** For tests of fetching: answers to give, and the run of one case. */
import assert from 'node:assert/strict'
import type { Socket } from 'node:net'
import { type TestContext, test } from 'node:test'
import { parseAllowedAddresses } from '../src/fetch/allowed-addresses.ts'
import { createFetcher, type Fetcher, type FetcherOptions } from '../src/fetch/create-fetcher.ts'
import type { FetchRequest, FetchResult } from '../src/fetch/fetch-result.ts'
import type { Resolve } from '../src/fetch/guarded-lookup.ts'
import { type RawServer, startRawServer } from './raw-server.ts'

export const feed = '<rss><channel><title>Ortell Gazette</title></channel></rss>'
const now = Date.UTC(2026, 0, 2, 12)

export type Answer = (socket: Socket, path: string) => void

/** A whole answer with its length, over a connection that may be kept. */
export function reply(status: string, headers: readonly string[] = [], body: string | Buffer = feed): Answer {
  const head = [`HTTP/1.1 ${status}`, ...headers, `Content-Length: ${Buffer.byteLength(body)}`]
  return (socket) => {
    socket.write(`${head.join('\r\n')}\r\n\r\n`, 'latin1')
    socket.write(body)
  }
}

export interface FetchCase {
  readonly name: string
  readonly given: Answer
  readonly request?: Omit<FetchRequest, 'url'>
  readonly options?: Partial<FetcherOptions>
  readonly expected: Readonly<Record<string, unknown>>
  /** How many requests the server is to see, where that is the point. */
  readonly requests?: number
}

/** Runs each case against a server of its own. A case with a resolver is asked for by name. */
export function testFetchCases(cases: readonly FetchCase[]): void {
  for (const { name, given, request, options, expected, requests } of cases) {
    test(name, async (t) => {
      const { server, fetcher } = await startPair(t, given, options)
      const host = options?.resolve ? 'feeds.example' : '127.0.0.1'
      const result = await fetcher.fetch({ url: `http://${host}:${server.port}/`, ...request })
      const readable = toReadable(result, server.origin)
      for (const [key, value] of Object.entries(expected)) assert.deepEqual(readable[key], value, key)
      if (requests !== undefined) assert.equal(server.requests.length, requests)
    })
  }
}

/** A server that gives one answer and a fetcher that may reach it, both closed after the test. */
export async function startPair(
  t: TestContext,
  answer: Answer,
  options: Partial<FetcherOptions> = {},
): Promise<{ readonly server: RawServer; readonly fetcher: Fetcher }> {
  const server = await startRawServer(answer)
  const allowed = parseAllowedAddresses(`127.0.0.1:${server.port}, feeds.example:${server.port}`)
  assert.ok(allowed.ok)
  const fetcher = startFetcher(t, { allowedAddresses: allowed.value, ...options })
  t.after(() => server.close())
  return { server, fetcher }
}

/** A fetcher that is closed after the test. */
export function startFetcher(t: TestContext, options: Partial<FetcherOptions> = {}): Fetcher {
  const fetcher = createFetcher({
    userAgent: 'Octavo/1 (+https://octavo.example)',
    now: () => now,
    ...options,
  })
  t.after(() => fetcher.close())
  return fetcher
}

/** A look-up that gives one address for every name. */
export function resolveTo(address: string): Resolve {
  return (_name, _options, callback) => callback(null, [{ address, family: 4 }])
}

/** With text for bytes and paths for the test server's addresses. */
function toReadable(result: FetchResult, origin: string): Record<string, unknown> {
  const entries = Object.entries(result).map(([key, value]) => {
    if (value instanceof Uint8Array) return [key, Buffer.from(value).toString()]
    return [key, typeof value === 'string' ? value.replace(origin, '') : value]
  })
  return Object.fromEntries(entries)
}

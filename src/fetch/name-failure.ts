import { errors } from 'undici'
import { fail } from '../lib/result.ts'
import type { FailureReason } from '../model/feed.ts'
import type { FetchFailure } from './fetch-result.ts'

// Codes of node:dns, node:net, node:zlib and undici whose meaning is not simply that no connection came about.
// EAI_AGAIN stays out: the resolver could not be reached, which says nothing about the host.
const reasonByCode: Readonly<Record<string, FailureReason>> = {
  PRIVATE_ADDRESS: 'private address',
  ENOTFOUND: 'no such host',
  ENODATA: 'no such host',
  ETIMEDOUT: 'timed out',
  UND_ERR_CONNECT_TIMEOUT: 'timed out',
  UND_ERR_HEADERS_TIMEOUT: 'timed out',
  UND_ERR_BODY_TIMEOUT: 'timed out',
  UND_ERR_HEADERS_OVERFLOW: 'too large',
  HPE_HEADER_OVERFLOW: 'too large',
  ERR_BUFFER_TOO_LARGE: 'too large',
}

/** What went wrong on the network, by the error's code. An error without one is a bug and is thrown again. */
export function nameFailure(error: unknown): FetchFailure {
  if (!(error instanceof Error)) throw error
  if (error.name === 'TimeoutError') return fail('timed out', error.message)
  if (error instanceof errors.HTTPParserError && !error.code) return fail('no connection', error.message)
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  if (code === undefined) throw error
  return fail(reasonByCode[code] ?? 'no connection', error.message ? `${error.message} (${code})` : code)
}

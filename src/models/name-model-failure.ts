import type { ModelFailure, ModelFailureReason } from '../model/language-model.ts'
import { hideKey } from './hide-key.ts'

interface Surroundings {
  /** Why we ended it ourselves, if we did. */
  readonly aborted: 'cancelled' | 'slow' | undefined
  readonly key: string
}

const mostOfDetail = 200

/** What an error of a provider's library, or of the network, comes to. Whatever repeats the key has it taken out. */
export function nameModelFailure(error: unknown, { aborted, key }: Surroundings): ModelFailure {
  if (aborted) return { reason: aborted, detail: aborted }
  const status = readStatus(error)
  if (isOfForm(error)) return { reason: 'malformed', detail: 'what came is not in the protocol' }
  return { reason: nameReason(error, status), detail: tellDetail(error, key, status) }
}

/** A fault of ours, found before anybody was asked: a library that cannot be loaded. */
export function nameOwnFault(error: unknown, key: string): ModelFailure {
  return { reason: 'own fault', detail: tellDetail(error, key) }
}

function tellDetail(error: unknown, key: string, status?: number): string {
  const told = error instanceof Error ? error.message : 'the stream told of an error'
  const detail = `${status === undefined ? '' : `${status}: `}${hideKey(told, key)}`.replace(/\s+/g, ' ')
  return detail.slice(0, mostOfDetail)
}

/** Whether a server wants the request to be another one. */
export function isRefusal(error: unknown): boolean {
  return [400, 422].includes(readStatus(error) ?? 0)
}

function nameReason(error: unknown, status: number | undefined): ModelFailureReason {
  if (status === 401 || status === 403) return 'refused key'
  if (status === 402 || status === 429) return 'quota'
  if (status === 404) return 'unknown model'
  if (status !== undefined && status >= 300) return status >= 500 ? 'broken' : 'refused'
  if (isOfNetwork(error)) return 'unreachable'
  return 'cut off'
}

/** Their messages repeat what came. */
function isOfForm(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  // A whole answer that cannot be read has the status of one that can.
  const isUnread = readStatus(error) === 200 && /^Invalid JSON/.test(error.message)
  return isUnread || /^AI_(JSONParse|TypeValidation|InvalidResponseData)Error$/.test(error.name)
}

/** The libraries give failures of a connection a name of their own, with a cause; after the first byte they have none. */
function isOfNetwork(error: unknown): boolean {
  return error instanceof Error && /^Cannot connect/.test(error.message)
}

function readStatus(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('statusCode' in error)) return undefined
  return typeof error.statusCode === 'number' ? error.statusCode : undefined
}

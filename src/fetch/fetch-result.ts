import type { FailureReason, Validators } from '../model/feed.ts'

export interface FetchRequest {
  readonly url: string
  /** What the last answer said; sent back byte for byte so that an unchanged resource costs one line. */
  readonly validators?: Validators
  /** An address that a person typed: its host may be asked at its port. Others are asked at 80 and 443 only. */
  readonly typedUrl?: string
  /** What is looked for; a feed unless something else is. */
  readonly accept?: 'feed' | 'page' | 'picture'
  /** Less than the fetcher would take. */
  readonly maxBodyBytes?: number
  /** Asked of each address that a redirect leads to, once the guard has let it pass. */
  readonly mayFollow?: (url: string) => Promise<boolean>
}

/** A form to be sent, as `application/x-www-form-urlencoded`. */
export interface FormRequest {
  readonly url: string
  readonly fields: Readonly<Record<string, string>>
}

/** A message for a program, sent as it is to just this address: what redirects it has not taken it. */
export interface Message {
  /** A host that a person typed may be asked at its port. */
  readonly url: string
  readonly typedUrl?: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array
}

/** A form or a message was taken, or not. */
export type FormResult = { readonly ok: true; readonly url: string; readonly status: number } | FetchFailure

/** What one fetch came to. A dead or hostile server is an answer, never an exception. */
export type FetchResult = Fetched | NotModified | FetchFailure

interface Answered {
  readonly ok: true
  /** Where the answer came from in the end, after redirects. */
  readonly url: string
  /** To be sent with the next request; a 304 that names none keeps the old ones. */
  readonly validators: Validators
  /** The new address, when the old one said that it has moved for good. */
  readonly movedTo?: string
  /** How long the server says that its answer stays fresh. */
  readonly maxAgeMs?: number
}

export interface Fetched extends Answered {
  readonly notModified: false
  /** Decompressed, never empty. */
  readonly body: Uint8Array
  readonly contentType?: string
  /** The `Link` headers, as one. */
  readonly links?: string
}

export interface NotModified extends Answered {
  readonly notModified: true
}

export interface FetchFailure {
  readonly ok: false
  readonly reason: FailureReason
  /** For the operator: the cause as the network put it. */
  readonly detail: string
  /** How long the server asks to be left alone. */
  readonly retryAfterMs?: number
}

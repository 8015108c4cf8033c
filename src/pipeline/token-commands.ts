/** What a person may do about programs that read this archive. */

import type { AccessScope, AccessToken } from '../model/access-token.ts'

export interface TokenCommands {
  /** Newest first. */
  list(): Promise<AccessToken[]>
  /** The secret is told once and not kept. Undefined where there are too many already. */
  make(wanted: WantedToken): Promise<MadeToken | undefined>
  /** From then on nobody gets in with it. */
  end(id: string): Promise<void>
  /** Whose secret this is. */
  find(secret: string): Promise<AccessToken | undefined>
}

export interface WantedToken {
  readonly name: string
  readonly scopes: readonly AccessScope[]
}

export interface MadeToken extends AccessToken {
  readonly secret: string
}

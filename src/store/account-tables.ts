import type { Generated } from 'kysely'

/** The tables of accounts. Of the first four the accounts library says what they hold: names and roles are the reader's. */
export interface AccountTables {
  account_user: {
    reader_id: number
    email: string
    email_verified: number
    created_at: number
    updated_at: number
    blocked_at: number | null
  }
  account_login: {
    key: string
    reader_id: number
    account_id: string
    provider_id: string
    access_token: string | null
    refresh_token: string | null
    id_token: string | null
    access_token_expires_at: number | null
    refresh_token_expires_at: number | null
    scope: string | null
    password: string | null
    created_at: number
    updated_at: number
  }
  account_session: {
    key: string
    reader_id: number
    token: string
    expires_at: number
    ip_address: string | null
    user_agent: string | null
    created_at: number
    updated_at: number
  }
  account_check: {
    key: string
    identifier: string
    value: string
    expires_at: number
    created_at: number
    updated_at: number
  }
  account_passkey: {
    key: string
    reader_id: number
    name: string
    public_key: string
    counter: number
    created_at: number
    used_at: number | null
  }
  account_second_step: {
    reader_id: number
    secret: string
    last_step: number
    begun_at: number
    confirmed_at: number | null
  }
  account_recovery_code: { key: string; reader_id: number }
  invitation: {
    id: Generated<number>
    code_hash: string
    role: string
    note: string
    made_at: number
    expires_at: number
  }
  attempt: { key: string; ends_at: number; count: number }
  audit: {
    id: Generated<number>
    at: number
    reader_id: number | null
    action: string
    detail: string
    address: string
  }
}

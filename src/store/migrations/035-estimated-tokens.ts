import type { Dialect } from './dialect.ts'

/** How many of the tokens that a day took nobody counted. */
export function estimatedTokens({ moment }: Dialect): string[] {
  return [`alter table model_use add column estimated_tokens ${moment} not null default 0`]
}

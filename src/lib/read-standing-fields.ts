/** A search that a reader follows or mutes, as it stands behind the question mark of its address. */

export const standingFields = ['q', 'outlet', 'tag', 'language'] as const
export type StandingFields = Readonly<Partial<Record<(typeof standingFields)[number], string>>>

/** Its fields: `q=dam&language=en` → `{ q: 'dam', language: 'en' }` */
export function readStandingFields(query: string): StandingFields {
  const given = new URLSearchParams(query)
  return Object.fromEntries(
    standingFields.flatMap((name) => (given.has(name) ? [[name, given.get(name) ?? '']] : [])),
  )
}

import { foldSigns } from '../lib/content-fingerprint.ts'
import { findFigures } from './find-figures.ts'
import type { Claims, Elsewhere, IsElsewhere } from './find-materials.ts'
import type { ReadRevision } from './read-sentences.ts'

export interface ComparedClaims {
  readonly earlier: ReadRevision
  readonly later: ReadRevision
  /** Of sentences that are new or gone as a whole. */
  readonly added: readonly Claims[]
  readonly removed: readonly Claims[]
  readonly language: string
}

/** Tells of a claim whether it stands in the other text; each text is read for it when it is first asked about. */
export function readElsewhere({ earlier, later, added, removed, language }: ComparedClaims): Elsewhere {
  return {
    inAdded: isInClaims(added),
    inRemoved: isInClaims(removed),
    inEarlier: isInRevision(earlier, language),
    inLater: isInRevision(later, language),
  }
}

function isInClaims(all: readonly Claims[]): IsElsewhere {
  const keysOf = new Map<string, ReadonlySet<string>>()
  return (kind, { key }) => {
    if (kind === 'headline') return false
    const keys = keysOf.get(kind) ?? new Set(all.flatMap((claims) => claims[kind].map((claim) => claim.key)))
    keysOf.set(kind, keys)
    return keys.has(key)
  }
}

function isInRevision({ title, text }: ReadRevision, language: string): IsElsewhere {
  const whole = once(() => `${title.text}\n${text}`)
  const words = once(
    () =>
      new Set(
        whole()
          .toLowerCase()
          .match(/[\p{L}\p{M}\p{N}]{1,255}/gu),
      ),
  )
  const figures = once(() => new Set(findFigures(whole(), language).map(({ key }) => key)))
  const folded = once(() => foldSigns(whole()))
  return (kind, { key }) => {
    if (kind === 'number') return figures().has(key)
    if (kind === 'quote') return folded().includes(key)
    return (key.match(/[\p{L}\p{M}\p{N}]{1,255}/gu) ?? []).every((word) => words().has(word))
  }
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

import type { KeptQuote } from '../model/quote.ts'
import { toSpeakerSlug } from '../understand/to-speaker-slug.ts'
import { toTagSlug } from '../understand/to-tag-slug.ts'

/** Somebody whom a story quotes by a full name, or a body. */
export interface StorySpeaker {
  readonly slug: string
  readonly name: string
  readonly isPerson: boolean
}

/** Who speaks in a quote, if it is somebody known. */
export type NameSpeaker = (quote: KeptQuote) => StorySpeaker | undefined

/**
 * Who speaks in the quotes of a story: whom one of them calls by a name that is sure enough for a page of their own, in all
 * forms of it. `Berg` is Anna Berg where no other Berg is heard; `Photos` and `reports` are nobody.
 */
export function nameSpeakers(quotes: readonly KeptQuote[]): NameSpeaker {
  const known = new Map<string, StorySpeaker>()
  for (const { speakerSlug: slug, speaker: name, speakerKind } of quotes) {
    if (slug === undefined || name === undefined) continue
    const earlier = known.get(slug)
    if (!earlier || (isWhole(name) && !isWhole(earlier.name)))
      known.set(slug, { slug, name, isPerson: speakerKind !== 'organisation' })
  }
  const persons = [...known.values()].filter(({ isPerson }) => isPerson)
  const bySurname = Map.groupBy(persons, ({ slug }) => slug.split('-').at(-1))
  return ({ speakerSlug, speaker, speakerKind, onRecord }) => {
    if (speakerSlug !== undefined) return known.get(speakerSlug)
    if (speaker === undefined || (onRecord !== 'on record' && onRecord !== 'social post')) return undefined
    if (isWhole(speaker)) return known.get(toSpeakerSlug(speaker, speakerKind ?? 'person'))
    const [one, ...others] = bySurname.get(toTagSlug(speaker)) ?? []
    return others.length === 0 ? one : undefined
  }
}

function isWhole(name: string): boolean {
  return name.includes(' ')
}

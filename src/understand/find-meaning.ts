import type { OutletId, Timestamp } from '../model/ids.ts'
import type { TagKind } from '../model/tag.ts'
import { isNameVariant } from './is-name-variant.ts'

/** What outlets use a short name for. */
export interface Meaning {
  readonly label: string
  readonly kind: TagKind
  readonly outlets: ReadonlyMap<OutletId, Timestamp>
}

interface Asked {
  /** So many outlets agree on what is short for something, and so many on a surname. */
  readonly outlets: number
  readonly surname: number
}

// A short name means what nearly all mean by it; of one that has two meanings each text must say which.
const clearMajority = 5
// Of two forms of one name the usual one: twice as many outlets write it.
const usualForm = 2

/** What outlets agree that a short name means; undefined where they do not. Forms of one name are one meaning. */
export function findMeaning(
  meanings: ReadonlyMap<string, Meaning>,
  asked: Asked,
): (Meaning & { readonly slug: string }) | undefined {
  let best: readonly [string, Meaning] | undefined
  // One walk: a publisher may introduce one short name for thousands of long ones.
  for (const meaning of meanings) if (!best || compareMeanings(meaning, best) < 0) best = meaning
  if (!best) return undefined
  const [slug, { label, kind, outlets }] = best
  let second = 0
  for (const [, other] of meanings)
    if (other !== best[1] && other.outlets.size > second && !isNameVariant(other.label, label))
      second = other.outlets.size
  const least = kind === 'person' ? asked.surname : asked.outlets
  return outlets.size >= Math.max(least, clearMajority * second) ? { slug, ...best[1] } : undefined
}

/** The usual form of a person's name, where all of the surname are that person: `Don B. Berg` → Donald Berg. */
export function findUsualName(
  meanings: ReadonlyMap<string, Meaning>,
  label: string,
  asked: Asked,
): (Meaning & { readonly slug: string }) | undefined {
  const meant = findMeaning(meanings, asked)
  if (meant?.kind !== 'person' || !isNameVariant(meant.label, label)) return undefined
  const own = meanings.values().find((meaning) => meaning.label === label)?.outlets.size ?? 0
  return meant.outlets.size >= usualForm * own ? meant : undefined
}

type MeaningEntry = readonly [slug: string, Meaning]

/** That of more outlets first; of two with as many the one whose slug comes first, so that a restart finds the same. */
function compareMeanings([a, one]: MeaningEntry, [b, other]: MeaningEntry): number {
  return other.outlets.size - one.outlets.size || (a < b ? -1 : 1)
}

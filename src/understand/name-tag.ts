import type { TagKind } from '../model/tag.ts'
import { isEmptyTag } from './empty-tags.ts'
import type { Mention } from './list-mentions.ts'
import { isPlaceName } from './place-names.ts'
import { eventWords, organisationWords, placeWords } from './tag-kind-words.ts'

export interface NamedTag {
  /** As the text writes it in full. */
  readonly label: string
  readonly kind: TagKind
}

/**
 * A name in full, and of what it is, by what the text says around it: `Berg` of a text that names Anna Berg once is Anna
 * Berg, a person; `Hampshire` of one that names New Hampshire is that place.
 */
export function nameTag(label: string, around: Around): NamedTag {
  const long = around.shortNames.get(label.replaceAll('.', ''))
  if (long !== undefined) return { label: long, kind: tellKind(long, long, around, 'organisation') }
  const isWord = !/[ -]/.test(label)
  const full = isWord && !capitalisesNouns.has(around.language) ? expandName(label, around) : label
  return { label: full, kind: tellKind(full, label, around) }
}

/** What a text says around its names. */
export interface Around {
  readonly mentions: readonly Mention[]
  readonly language: string
  /** What the text introduces as short for what: `WHO` → `World Health Organization`. */
  readonly shortNames: ReadonlyMap<string, string>
}

// Where every noun has a capital, the word before a name may be anything.
const capitalisesNouns = new Set(['de', 'lb'])

function expandName(label: string, { mentions, language }: Around): string {
  const counts = new Map<string, number>()
  // `Striker Anna Berg` at the beginning of a sentence may be a word and a name.
  for (const { name, isInitial } of mentions)
    if (
      (!isInitial || name.split(' ').length === 2) &&
      name.endsWith(` ${label}`) &&
      name.split(' ').length <= 4 &&
      // `The Republican` is no name of a Republican, `Monday the CWA` none of it.
      !/(?:^| )(?:the|an?) /i.test(name) &&
      !isDescribed(name, language)
    )
      counts.set(name, (counts.get(name) ?? 0) + 1)
  const [best, second] = [...counts].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length)
  if (!best) return label
  // Two of one surname: which is meant nobody knows.
  return !second || best[1] >= 3 * second[1] ? best[0] : label
}

/** `Candidate Berg` and `Harbour-led Berg` are a word and a name; `North Halm` is a name. */
function isDescribed(name: string, language: string): boolean {
  const first = name.slice(0, name.indexOf(' '))
  if (/-\p{Ll}{3,}$/u.test(first)) return true
  return isEmptyTag(first, language) && !placeWords.has(first.toLowerCase())
}

function tellKind(
  full: string,
  label: string,
  { mentions, language }: Around,
  otherwise: TagKind = 'topic',
): TagKind {
  if (isPlaceName(full, language)) return 'place'
  const parts = full.toLowerCase().split(/[\s-]+/)
  if (eventWords.has(parts[0] as string)) return 'topic'
  if (parts.some((part) => organisationWords.has(part)) || /^\p{Lu}[\p{Lu}\p{N}]{1,5}$/u.test(full))
    return 'organisation'
  if (placeWords.has(parts[0] as string) || placeWords.has(parts.at(-1) as string)) return 'place'
  const own = mentions.filter(({ name }) => name === full)
  if (own.some(({ role, gender }) => role !== '' || gender !== undefined)) return 'person'
  // A name of two or three words whose last stands alone elsewhere is a person's: `Anna Berg … Berg said`.
  const isShortened = full !== label || mentions.some(({ name }) => name === parts.at(-1))
  const surname = full.split(' ').at(-1)
  const standsAlone = mentions.some(({ name }) => name === surname)
  const isOfCountry =
    /^(?:\p{Lu}\.?){2,3} /u.test(full) && isPlaceName(full.split(' ')[0]?.replaceAll('.', '') ?? '', language)
  if (parts.length >= 2 && parts.length <= 3 && isShortened && standsAlone && !isOfCountry) return 'person'
  return otherwise
}

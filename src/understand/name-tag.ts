import type { TagKind } from '../model/tag.ts'
import { isEmptyTag } from './empty-tags.ts'
import { isPlaceName } from './place-names.ts'
import { placeWords } from './tag-kind-words.ts'
import { type NamesOfText, tellKind } from './tell-kind.ts'

export interface NamedTag {
  /** As the text writes it in full. */
  readonly label: string
  readonly kind: TagKind
  /** Whether the text tells the kind; else it is a topic for want of better. */
  readonly isTold: boolean
  /** Whether the text has several names in full for it. */
  readonly isOpen: boolean
}

/** What a text says around its names. */
export interface Around extends NamesOfText {
  /** What the text introduces as short for what: `WHO` → `World Health Organization`. */
  readonly shortNames: ReadonlyMap<string, string>
}

/**
 * A name in full, and of what it is, by what the text says around it: `Berg` of a text that names Anna Berg once is Anna
 * Berg, a person; `Hampshire` of one that names New Hampshire is that place.
 */
export function nameTag(label: string, around: Around): NamedTag {
  const long = around.shortNames.get(label.replaceAll('.', ''))
  const found = long ?? findFullName(label, around)
  const full = found ?? label
  const kind = tellKind(full, long ?? label, around) ?? (long === undefined ? undefined : 'organisation')
  return { label: full, kind: kind ?? 'topic', isTold: kind !== undefined, isOpen: found === undefined }
}

// Where every noun has a capital, the word before a name may be anything.
const capitalisesNouns = new Set(['de', 'lb'])

/** Undefined where the text has several: which of two Bergs is meant nobody knows. */
function findFullName(label: string, around: Around): string | undefined {
  if (!/[ -]/.test(label)) return capitalisesNouns.has(around.language) ? label : expandName(label, around)
  const plain = dropInitials(label)
  if (plain !== label && around.mentions.some(({ name }) => name === plain)) return plain
  const home = dropHome(label, around)
  return home === label ? findNamesake(label, around) : home
}

/** `Anna B. Berg` → `Anna Berg` */
function dropInitials(name: string): string {
  return name.replace(/^(\p{L}[\p{L}'’-]+) (?:\p{Lu}\. ?)+(\p{Lu}[\p{L}'’-]+)$/u, '$1 $2')
}

/** `Anna Berg of Ohio` → `Anna Berg`; the Bank of Ohio keeps its name. */
function dropHome(label: string, around: Around): string {
  const [, name, home] = /^(\S+ \S+) of (.+)$/.exec(label) ?? []
  if (name === undefined || home === undefined || !isPlaceName(home, around.language)) return label
  return tellKind(name, name, around) === 'person' ? name : label
}

/** `Special Counsel Anna Berg` of a text that has Anna Berg, a person, is Anna Berg; so is `Intelligence Anna Berg`, what is left of an office. */
function findNamesake(label: string, around: Around): string {
  const words = label.split(' ')
  const ends = words.slice(1, -1).map((_, at) => at + 1)
  const isPerson = (from: number) => {
    const name = words.slice(from).join(' ')
    return tellKind(name, name, around) === 'person'
  }
  const named = ends.find((from) => {
    const name = words.slice(from).join(' ')
    return around.mentions.some((one) => one.name === name) && isPerson(from)
  })
  const isOffice = (from: number) => isEmptyTag(words.slice(0, from).join(' '), around.language)
  const from = named ?? ends.find((at) => isOffice(at) && isPerson(at)) ?? 0
  return words.slice(from).join(' ')
}

function expandName(label: string, around: Around): string | undefined {
  const { mentions, language } = around
  const counts = new Map<string, number>()
  // `YORK` of a dateline is told as York.
  const ending = ` ${label.toLowerCase()}`
  for (const { name, isInitial } of mentions) {
    if (!name.toLowerCase().endsWith(ending)) continue
    const full = dropInitials(name)
    const words = full.split(' ').length
    // `The Republican` is no name of a Republican, `Monday the CWA` none of it.
    const isPlain =
      /^\p{Lu}/u.test(full) && !/(?:^| )(?:the|an?) /i.test(full) && !isDescribed(full, language)
    // `Striker Anna Berg` at the beginning of a sentence may be a word and a name.
    if (isPlain && words <= 4 && (!isInitial || words === 2)) counts.set(full, (counts.get(full) ?? 0) + 1)
  }
  const [best, second] = [...counts].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length)
  if (!best) return findFirstName(label, around)
  if (second && best[1] < 3 * second[1]) return undefined
  const isPlain = mentions.some(({ name }) => name === best[0])
  // With its initials where the text has it only so.
  return isPlain ? best[0] : (mentions.find(({ name }) => dropInitials(name) === best[0])?.name ?? label)
}

/** Who is called by the first name alone: `Anna` of a text that has one Anna Berg. */
function findFirstName(label: string, around: Around): string {
  if (tellKind(label, label, around) === 'place') return label
  const named = around.mentions.filter(
    ({ name }) => name.startsWith(`${label} `) && !name.includes(' ', label.length + 1),
  )
  const [name, ...others] = new Set(named.map((one) => one.name))
  return name !== undefined && others.length === 0 && tellKind(name, name, around) === 'person' ? name : label
}

/** `Candidate Berg` and `Harbour-led Berg` are a word and a name; `North Halm` is a name. */
function isDescribed(name: string, language: string): boolean {
  const first = name.slice(0, name.indexOf(' '))
  if (/-\p{Ll}{3,}$/u.test(first)) return true
  return isEmptyTag(first, language) && !placeWords.has(first.toLowerCase())
}

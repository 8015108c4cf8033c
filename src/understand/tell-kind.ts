import { agencies } from '../lib/agencies.ts'
import type { TagKind } from '../model/tag.ts'
import { isEmptyTag } from './empty-tags.ts'
import type { Mention } from './list-mentions.ts'
import { getNameCues } from './name-cues.ts'
import { knownOutlets } from './outlet-names.ts'
import { isPlaceName } from './place-names.ts'
import { getStopWords } from './stop-words.ts'
import { eventWords, matterWords, organisationWords, placeWords } from './tag-kind-words.ts'

/** What a text says around its names. */
export interface NamesOfText {
  readonly text: string
  readonly mentions: readonly Mention[]
  readonly language: string
}

/** How often what stands around a name says so. */
interface Uses {
  /** Has an office or is called Mr or Ms. */
  readonly offices: number
  readonly speaks: number
  /** Something is in it. */
  readonly places: number
  /** Has an article, as no person's name has. */
  readonly things: number
  readonly all: number
}

const outletNames = new Set(
  [...knownOutlets, ...agencies].flatMap(({ name, aliases }) =>
    [name, ...aliases].map((one) => one.replace(/^The /, '')),
  ),
)
// They say of what party somebody is or was, and stand before anything: `the Republican Harbour Act`.
const noOffices = new Set(['republican', 'democrat', 'democratic', 'former', 'acting', 'chief', 'general'])

/**
 * Of what a name is: by its own words, else by those around it. Undefined where nothing tells: `Anna Berg said` is a person,
 * `in Halm, near Halm` a place, `the Harbour said` an organisation.
 */
export function tellKind(full: string, label: string, names: NamesOfText): TagKind | undefined {
  if (isPlaceName(full, names.language)) return 'place'
  const byWords = tellByWords(full)
  if (byWords !== undefined) return byWords
  const written = findWritten(full, names)
  if (written !== undefined) return tellKind(written, written, names)
  if (acronym.test(full)) return 'organisation'
  return full.includes(' ') ? tellWords(full, label, names) : tellWord(full, names)
}

/** As a text has it elsewhere that shouts it in front of a report: `HALM` of `It rained in Halm` is no acronym. */
function findWritten(full: string, { mentions }: NamesOfText): string | undefined {
  if (full !== full.toUpperCase()) return undefined
  return mentions.find(({ name }) => name !== full && name.toUpperCase() === full)?.name
}

function tellByWords(full: string): TagKind | undefined {
  if (outletNames.has(full.replace(/^The /, ''))) return 'organisation'
  const parts = full.toLowerCase().split(/[\s-]+/)
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  if (eventWords.has(first) || matterWords.has(last)) return 'topic'
  if (parts.some((part) => organisationWords.has(part))) return 'organisation'
  return undefined
}

const acronym = /^\p{Lu}[\p{Lu}\p{N}]{1,5}$|^(?:\p{Lu}\.){2,5}$/u

function isPlaceByWords(full: string): boolean {
  const parts = full.toLowerCase().split(/[\s-]+/)
  return placeWords.has(parts[0] ?? '') || placeWords.has(parts.at(-1) ?? '')
}

/** Who speaks and is never told in full is no person: outlets tell a person's first name once. */
function tellWord(name: string, names: NamesOfText): TagKind | undefined {
  const uses = countUses([name], names)
  if (uses.offices > 0) return 'person'
  if (isPlaceByWords(name)) return 'place'
  if (uses.places * 4 >= uses.all && uses.places > uses.speaks + uses.things) return 'place'
  return uses.speaks > 0 ? 'organisation' : undefined
}

function tellWords(full: string, label: string, names: NamesOfText): TagKind | undefined {
  const parts = full.split(' ')
  const [first, last] = [parts[0], parts.at(-1)] as [string, string]
  const uses = countUses([full, last], names)
  if (uses.offices > 0) return 'person'
  if (isPlaceByWords(full)) return 'place'
  if (isWord(first, names.language)) return uses.speaks > 0 ? 'organisation' : undefined
  if (uses.places > 1 && uses.places > uses.speaks) return 'place'
  if (uses.things > uses.speaks) return uses.speaks > 0 ? 'organisation' : undefined
  // A name of two or three words whose last stands alone elsewhere is a person's: `Anna Berg … Berg`.
  const isShortened = full !== label || names.mentions.some(({ name }) => name === last)
  const isOfCountry = /^(?:\p{Lu}\.?){2,3} /u.test(full)
  if (uses.speaks > 0) return isShortened ? 'person' : undefined
  return parts.length <= 3 && isShortened && !isOfCountry && uses.things + uses.places === 0
    ? 'person'
    : undefined
}

/** No first name: `Time`, `Planning`, `Central`. */
function isWord(first: string, language: string): boolean {
  const lower = first.toLowerCase()
  const isPlain = getStopWords(language).has(lower) && lower !== 'will'
  return (
    isPlain || isEmptyTag(first, language) || placeWords.has(lower) || /^\p{L}{2,}(?:ing|ned)$/u.test(first)
  )
}

function countUses(called: readonly string[], { text, mentions, language }: NamesOfText): Uses {
  const cues = getNameCues(language)
  const uses = { offices: 0, places: 0, things: 0, speaks: 0, all: 0 }
  for (const { name, start, end, role, gender } of mentions) {
    if (!called.includes(name)) continue
    uses.all++
    const before = text.slice(Math.max(0, start - 24), start)
    const after = text.slice(end, end + 32)
    if (cues.speaks.test(after)) uses.speaks++
    const isCalled = gender !== undefined || role.split(' ').some((one) => one !== '' && !noOffices.has(one))
    // `Ortellers, who` are many.
    const isOne = name.includes(' ') && cues.who.test(after)
    if (isCalled || isOne || cues.role.test(before)) uses.offices++
    // `The Berg campaign` says nothing of Berg.
    if (!standsAlone(after, language)) continue
    if (cues.inside.test(before)) uses.places++
    if (cues.article.test(before)) uses.things++
  }
  return uses
}

function standsAlone(after: string, language: string): boolean {
  const next = /^ (\p{L}[\p{L}\p{M}’']*)/u.exec(after)?.[1]
  if (next === undefined) return !/^[-‐‑]?\p{L}/u.test(after)
  return getStopWords(language).has(next.toLowerCase()) || getNameCues(language).speaks.test(after)
}

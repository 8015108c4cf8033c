import type { Reason } from '../model/reason.ts'
import type { GivenTag, ShortName } from '../model/tag.ts'
import { isEmptyTag } from './empty-tags.ts'
import { findDateline } from './find-dateline.ts'
import { findShortNames } from './find-short-names.ts'
import { isFiling, isFormat } from './is-filing.ts'
import { listMentions } from './list-mentions.ts'
import { type Around, type NamedTag, nameTag } from './name-tag.ts'
import type { RankedTag } from './rank-tags.ts'
import type { IdentifiedTag } from './tag-vocabulary.ts'
import { toNameKey, toShortForm } from './to-tag-form.ts'
import { toTagSlug } from './to-tag-slug.ts'

export interface HashtagEvidence {
  readonly ranked: readonly RankedTag[]
  /** As the feed names them. */
  readonly categories: readonly string[]
  readonly text: string
  readonly language: string
  /** Whether it is the name of an outlet: what an outlet calls itself is no subject. */
  readonly isOutlet: (slug: string) => boolean
  /** Which tag a name is. */
  readonly identify: (named: NamedTag) => IdentifiedTag
}

interface Read extends HashtagEvidence, Around {}

// A page with more is read as noise.
const maxHashtags = 5
/**
 * The at most five hashtags of an article, or candidates for one: a phrase is given only where it is in the vocabulary, the
 * feed names it, or it is a name; a plain word alone never starts one. Names are told in full.
 */
export function chooseHashtags(evidence: HashtagEvidence): GivenTag[] {
  const { ranked, categories, text } = evidence
  const read = { ...evidence, mentions: listMentions(text), shortNames: findShortNames(text) }
  const proposals = new Map<string, GivenTag>()
  const best = ranked[0]?.score ?? 1
  for (const tag of ranked) propose(proposals, weighRanked(tag, best, read))
  for (const category of categories) propose(proposals, weighCategory(category, read))
  const chosen: GivenTag[] = []
  for (const tag of [...proposals.values()].sort((a, b) => b.score - a.score || (a.slug < b.slug ? -1 : 1))) {
    if (chosen.length === maxHashtags) break
    if (!chosen.some((other) => isWithin(tag.slug, other.slug))) chosen.push(tag)
  }
  return chosen
}

function propose(proposals: Map<string, GivenTag>, tag: GivenTag | undefined): void {
  if (!tag) return
  const earlier = proposals.get(tag.slug)
  if (!earlier) proposals.set(tag.slug, tag)
  else {
    // Named twice by different rules: both reasons stand.
    const better = earlier.score >= tag.score ? earlier : tag
    proposals.set(tag.slug, {
      ...better,
      score: Math.min(1, better.score + 0.1),
      why: [...earlier.why, ...tag.why],
      shortNames: [...earlier.shortNames, ...tag.shortNames],
      aliases: [...earlier.aliases, ...tag.aliases],
    })
  }
}

function weighRanked({ label, score, why, name }: RankedTag, best: number, read: Read): GivenTag | undefined {
  if (isEmptyTag(label, read.language)) return undefined
  const bare = name ? dropDescription(label, read.language) : label
  // What has a capital once or twice may be a name: it is looked for in full, and has to be in use.
  const named: NamedTag =
    name || isCapital(label, read.language) ? nameTag(bare, read) : { label, ...plainTopic }
  const tag = findNamed(named, read)
  if (!tag) return undefined
  const { isAdmitted, reasons } = tag
  if (!isAdmitted && !name) return undefined
  if (tag.given.kind === 'place' && isOnlyDateline(label, read.text)) return undefined
  // `US` is a section of many outlets, and a country.
  if (isFormat(label) && tag.given.kind !== 'place') return undefined
  // The root, as phrases score far below words and names are mostly phrases.
  const share = Math.sqrt(score / best)
  const inFull = named.label === bare ? [] : [{ rule: 'name in full' as const, detail: named.label }]
  return {
    ...tag.given,
    score: isAdmitted ? 0.3 + 0.7 * share : 0.8 * share,
    why: [...reasons, ...inFull, ...why],
    shortNames: isShortName(named, bare, read) ? [toShortName(bare, read.language)] : [],
  }
}

function isOnlyDateline(label: string, text: string): boolean {
  const dateline = findDateline(text)
  if (!dateline?.place.toLowerCase().includes(label.toLowerCase())) return false
  const title = text.slice(0, text.indexOf('\n'))
  return ![title, text.slice(dateline.end)].some((part) => part.includes(label))
}

const plainTopic = { kind: 'topic', isTold: true, isOpen: false } as const

function isCapital(label: string, language: string): boolean {
  return language !== 'de' && /^\p{Lu}/u.test(label)
}

// Offices that nobody is called by alone: `King Berg` would lose a part of the name.
const offices =
  /^(?:(?:president(?:-elect)?|(?:vice|prime|first|deputy|special|attorney) (?:president|minister|counsel|general)|senator|sen\.?|representative|rep\.?|congress(?:wo)?man|governor|gov\.?|mayor|chancellor|ambassador|mr\.?|mrs\.?|ms\.?|dr\.?|candidate|nominee|chair(?:wo)?man|director|\S*(?:präsident|kanzler|minister|bürgermeister|senator|herr)(?:in)?|frau) )+(?=\p{Lu})/iu

/** `President-elect Berg` and `Senator Berg` → `Berg`: what was told of a name before it. */
function dropDescription(label: string, language: string): string {
  const bare = label.replace(/^(?:\p{Lu}[\p{L}.]*-\p{Ll}{3,} )+(?=\p{Lu})/u, '').replace(offices, '')
  return isEmptyTag(bare, language) ? label : bare
}

/** Of a person the surname, of anything else what stands in brackets: `Hampshire` is not short for New Hampshire. */
function isShortName(named: NamedTag, label: string, { shortNames }: Around): boolean {
  return named.label !== label && (named.kind === 'person' || shortNames.has(label.replaceAll('.', '')))
}

function toShortName(label: string, language: string): ShortName {
  return { slug: toTagSlug(label), label, form: toShortForm(label, language) }
}

function weighCategory(category: string, read: Read): GivenTag | undefined {
  const { text, mentions } = read
  const filed = category.replace(/^#|_/g, ' ').replace(/\s+/g, ' ').trim()
  if (filed.length > 40 || isFiling(filed) || /[/|>:]/.test(filed)) return undefined
  const label = findSpelling(filed, mentions)
  const isName = mentions.some(({ name }) => name === label)
  const tag = findNamed(isName ? { ...nameTag(label, read), label } : { label, ...plainTopic }, read)
  if (!tag) return undefined
  const isTold = text.toLowerCase().includes(label.toLowerCase())
  const why: Reason[] = [...tag.reasons, { rule: 'feed category', detail: label }]
  if (isTold) why.push({ rule: 'named in the text', detail: label })
  return { ...tag.given, score: 0.4 + (isTold ? 0.3 : 0) + (tag.isAdmitted ? 0.2 : 0), why, shortNames: [] }
}

/** `harbour authority` of a text that has `the Harbour Authority` → `Harbour Authority`: some feeds file all in small letters. */
function findSpelling(label: string, mentions: Around['mentions']): string {
  if (label !== label.toLowerCase()) return label
  return mentions.find(({ name, isInitial }) => !isInitial && name.toLowerCase() === label)?.name ?? label
}

interface FoundNamed {
  readonly given: Omit<GivenTag, 'score' | 'why' | 'shortNames'>
  readonly isAdmitted: boolean
  readonly reasons: readonly Reason[]
}

/** The tag that a name is; undefined where it says nothing as one. */
function findNamed(
  named: NamedTag,
  { language, isOutlet, identify }: HashtagEvidence,
): FoundNamed | undefined {
  const { slug, label, kind, isTold, form, alias, isAdmitted } = identify(named)
  if (slug.length < 2 || isEmptyTag(label, language) || isOutlet(slug)) return undefined
  // Unless all outlets mean one of them.
  if (named.isOpen && alias === undefined) return undefined
  const same = alias ? [{ rule: 'same tag' as const, detail: alias.label }] : []
  const known = isAdmitted ? [{ rule: 'tag in use' as const, detail: label }] : []
  return {
    given: {
      ...{ slug, label, kind, language, form, told: isTold ? kind : ('name' as const) },
      nameKey: toNameKey({ label, language }),
      aliases: alias ? [alias] : [],
    },
    isAdmitted,
    reasons: [...known, ...same],
  }
}

function isWithin(slug: string, other: string): boolean {
  return `-${other}-`.includes(`-${slug}-`) || `-${slug}-`.includes(`-${other}-`)
}

import type { Reason } from '../model/reason.ts'
import type { GivenTag, ShortName } from '../model/tag.ts'
import { isEmptyTag } from './empty-tags.ts'
import { findShortNames } from './find-short-names.ts'
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
// Sections and formats of an outlet, not subjects.
const sections =
  /^(?:news|latest|top|top stories|home|homepage|world|uk|us|general|uncategori[sz]ed|featured?|main|other|blog|article|story|video|photos?|live|opinion|analysis|breaking|nachrichten|aktuell|allgemein|actualités?|actualidad|noticias|notizie|новости|новини|główne)$/i

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
  const bare = name ? dropDescription(label) : label
  const named = name ? nameTag(bare, read) : { label, kind: 'topic' as const }
  const tag = findNamed(named, read)
  if (!tag) return undefined
  const { isAdmitted, reasons } = tag
  if (!isAdmitted && !name) return undefined
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

/** `President-elect Berg` → `Berg`: what was told of a name before it, with a small letter behind a hyphen. */
function dropDescription(label: string): string {
  return label.replace(/^(?:\p{Lu}[\p{L}.]*-\p{Ll}{3,} )+(?=\p{Lu})/u, '')
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
  const label = category.replace(/^#|_/g, ' ').replace(/\s+/g, ' ').trim()
  if (label.length > 40 || sections.test(label) || /[/|>:]/.test(label)) return undefined
  const isName = mentions.some(({ name }) => name === label)
  const { kind } = isName ? nameTag(label, read) : { kind: 'topic' as const }
  const tag = findNamed({ label, kind }, read)
  if (!tag) return undefined
  const isTold = text.toLowerCase().includes(label.toLowerCase())
  const why: Reason[] = [...tag.reasons, { rule: 'feed category', detail: label }]
  if (isTold) why.push({ rule: 'named in the text', detail: label })
  return { ...tag.given, score: 0.4 + (isTold ? 0.3 : 0) + (tag.isAdmitted ? 0.2 : 0), why, shortNames: [] }
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
  const { slug, label, kind, form, alias, isAdmitted } = identify(named)
  if (slug.length < 2 || isEmptyTag(label, language) || isOutlet(slug)) return undefined
  const same = alias ? [{ rule: 'same tag' as const, detail: alias.label }] : []
  const known = isAdmitted ? [{ rule: 'tag in use' as const, detail: label }] : []
  return {
    given: {
      ...{ slug, label, kind, language, form },
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

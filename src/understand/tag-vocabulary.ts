import type { OutletId, Timestamp } from '../model/ids.ts'
import {
  type GivenTag,
  type KnownTag,
  type ShortNameUse,
  type TagKind,
  type TagName,
  type TagUse,
  tagWindowMs,
} from '../model/tag.ts'
import { toShortForm, toTagForm } from './to-tag-form.ts'
import { toTagSlug } from './to-tag-slug.ts'

/** The tags in use, who uses what may become one, and what short names mean. */
export interface TagVocabulary {
  readonly admitted: Set<string>
  /** The tag of each form: whoever came first. */
  readonly byForm: Map<string, string>
  readonly uses: Map<string, Map<OutletId, Timestamp>>
  /** By the form of the short name, what outlets have used it for. */
  readonly meanings: Map<string, Map<string, Meaning>>
  /** So many outlets make a tag, or an alias of one. */
  readonly asked: number
}

interface Meaning {
  readonly label: string
  readonly kind: TagKind
  readonly outlets: Map<OutletId, Timestamp>
}

/** A name as a text has it, and of what. */
export interface NamedAs {
  readonly label: string
  readonly kind: TagKind
}

/** The tag that a name is. */
export interface IdentifiedTag extends NamedAs {
  readonly slug: string
  readonly form: string
  readonly isAdmitted: boolean
  /** The name, where it has an address of its own. */
  readonly alias: TagName | undefined
}

interface Kept {
  /** In the order in which they came. */
  readonly tags: Iterable<KnownTag>
  readonly uses: Iterable<TagUse>
  readonly shortNames: Iterable<ShortNameUse>
}

// A short name means what nearly all mean by it; of one that has two meanings each text must say which.
const clearMajority = 5
// Who is called by a surname alone is known everywhere; of fewer outlets another of that name may be meant tomorrow.
const outletsForSurname = 5

/** A vocabulary of what was kept of it. */
export function createTagVocabulary({ tags, uses, shortNames }: Kept, asked: number): TagVocabulary {
  const vocabulary: TagVocabulary = {
    ...{ admitted: new Set(), byForm: new Map(), uses: new Map(), meanings: new Map(), asked },
  }
  for (const { slug, form, isAdmitted } of tags) {
    if (isAdmitted) vocabulary.admitted.add(slug)
    keepForm(vocabulary, form, slug)
  }
  for (const use of uses) keepUse(vocabulary, use)
  for (const use of shortNames) keepShortName(vocabulary, use)
  return vocabulary
}

/**
 * Which tag a name is: what outlets agree that a short name means, else that of the same form, however it is written. A
 * name that nobody used before is its own.
 */
export function identifyTag(vocabulary: TagVocabulary, named: NamedAs, language: string): IdentifiedTag {
  const meant = findMeaning(vocabulary, named.label, language)
  const { label, kind } = meant ?? named
  const form = toTagForm({ label, kind, language })
  const slug = meant?.slug ?? vocabulary.byForm.get(form) ?? toTagSlug(label)
  const own = { slug: toTagSlug(named.label), label: named.label }
  const alias = own.slug === slug ? undefined : own
  return { slug, label, kind, form, alias, isAdmitted: vocabulary.admitted.has(slug) }
}

/** Notes the tags of an article of an outlet; each comes back with all the names that lead to it from now on. */
export function noteTags(
  vocabulary: TagVocabulary,
  tags: readonly GivenTag[],
  by: Omit<TagUse, 'slug'>,
): GivenTag[] {
  return tags.map((tag) => {
    const { slug, label, kind } = tag
    for (const { form } of tag.shortNames) keepShortName(vocabulary, { ...by, form, slug, label, kind })
    const aliases = listAliases(vocabulary, tag)
    for (const alias of aliases) turnIntoAlias(vocabulary, alias, tag)
    keepForm(vocabulary, tag.form, slug)
    noteTagUse(vocabulary, { slug, ...by })
    return { ...tag, aliases }
  })
}

/** A tag is admitted once several outlets have used it within the window: as the store counts it. */
function noteTagUse(vocabulary: TagVocabulary, use: TagUse): void {
  const own = keepUse(vocabulary, use)
  const recent = [...own.values()].filter((at) => at >= use.at - tagWindowMs)
  if (recent.length >= vocabulary.asked) vocabulary.admitted.add(use.slug)
}

/** What the text had in place of the tag, and the short names that by now mean it wherever they stand. */
function listAliases(vocabulary: TagVocabulary, tag: GivenTag): TagName[] {
  const agreed = tag.shortNames.filter(
    ({ label }) => findMeaning(vocabulary, label, tag.language)?.slug === tag.slug,
  )
  const names = agreed.flatMap(({ slug, label, form }) => [
    { slug, label },
    { slug: vocabulary.byForm.get(form) ?? slug, label },
  ])
  const all = [...tag.aliases, ...names].filter(({ slug }) => slug !== tag.slug)
  return [...new Map(all.map((alias) => [alias.slug, alias])).values()]
}

/** What an alias was used for, and was short for, counts for its tag; it keeps no form of its own. */
function turnIntoAlias(vocabulary: TagVocabulary, alias: TagName, { slug, language }: GivenTag): void {
  const { admitted, byForm, uses, meanings } = vocabulary
  const topic = toTagForm({ label: alias.label, kind: 'topic', language })
  for (const form of [topic, toShortForm(alias.label, language)])
    if (byForm.get(form) === alias.slug) byForm.delete(form)
  if (admitted.delete(alias.slug)) admitted.add(slug)
  const own = uses.get(alias.slug)
  if (own === undefined) return
  for (const [outletId, at] of own) keepUse(vocabulary, { slug, outletId, at })
  uses.delete(alias.slug)
  for (const [form, known] of meanings) {
    const meaning = known.get(alias.slug)
    if (!meaning) continue
    known.delete(alias.slug)
    for (const [outletId, at] of meaning.outlets)
      keepShortName(vocabulary, { ...meaning, form, slug, outletId, at })
  }
}

type MeaningEntry = readonly [slug: string, { readonly outlets: ReadonlyMap<unknown, unknown> }]

/** That of more outlets first; of two with as many the one whose slug comes first, so that a restart finds the same. */
function compareMeanings([a, one]: MeaningEntry, [b, other]: MeaningEntry): number {
  return other.outlets.size - one.outlets.size || (a < b ? -1 : 1)
}

function findMeaning(
  { meanings, asked, byForm, uses }: TagVocabulary,
  label: string,
  language: string,
): (NamedAs & { readonly slug: string }) | undefined {
  const form = toShortForm(label, language)
  // `aid` is not what `AID` is short for.
  const known = /^\p{Lu}/u.test(label) ? meanings.get(form) : undefined
  if (!known) return undefined
  let best: readonly [string, Meaning] | undefined
  let second = 0
  // One walk: a publisher may introduce one short name for thousands of long ones.
  for (const meaning of known) {
    const isBetter = !best || compareMeanings(meaning, best) < 0
    second = Math.max(second, (isBetter ? best : meaning)?.[1].outlets.size ?? 0)
    if (isBetter) best = meaning
  }
  if (!best) return undefined
  const [slug, { label: long, kind, outlets }] = best
  const least = kind === 'person' ? outletsForSurname : asked
  const isClear = outlets.size >= Math.max(least, clearMajority * second)
  // Where more outlets leave it at that, somebody better known is meant: of two Bergs the one who needs no first name.
  const bare = uses.get(byForm.get(form) ?? toTagSlug(label))?.size ?? 0
  return isClear && outlets.size >= bare ? { slug, label: long, kind } : undefined
}

function keepForm({ byForm }: TagVocabulary, form: string, slug: string): void {
  if (!byForm.has(form)) byForm.set(form, slug)
}

function keepUse({ uses }: TagVocabulary, { slug, outletId, at }: TagUse): Map<OutletId, Timestamp> {
  const own = uses.get(slug) ?? new Map<OutletId, Timestamp>()
  uses.set(slug, own)
  return own.set(outletId, Math.max(at, own.get(outletId) ?? at))
}

function keepShortName({ meanings }: TagVocabulary, use: ShortNameUse): void {
  const { form, slug, label, kind, outletId, at } = use
  const known = meanings.get(form) ?? new Map<string, Meaning>()
  meanings.set(form, known)
  const meaning = known.get(slug) ?? { label, kind, outlets: new Map<OutletId, Timestamp>() }
  known.set(slug, meaning)
  meaning.outlets.set(outletId, Math.max(at, meaning.outlets.get(outletId) ?? at))
}

/** Lets go of uses before a time, and of what was not admitted by then; what was admitted stays. */
export function forgetTagUses(vocabulary: TagVocabulary, before: Timestamp): void {
  const { admitted, byForm, uses, meanings } = vocabulary
  for (const [slug, own] of uses) if (forgetBefore(own, before)) uses.delete(slug)
  for (const [form, known] of meanings) {
    for (const [slug, { outlets }] of known) if (forgetBefore(outlets, before)) known.delete(slug)
    if (known.size === 0) meanings.delete(form)
  }
  for (const [form, slug] of byForm) if (!admitted.has(slug) && !uses.has(slug)) byForm.delete(form)
}

/** Whether nothing is left. */
function forgetBefore(own: Map<OutletId, Timestamp>, before: Timestamp): boolean {
  for (const [outletId, at] of own) if (at < before) own.delete(outletId)
  return own.size === 0
}

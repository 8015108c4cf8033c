import type { OutletId, Timestamp } from '../model/ids.ts'
import {
  type GivenTag,
  type KnownTag,
  type ShortNameUse,
  type TagKind,
  type TagName,
  type TagUse,
  type ToldKind,
  tagKinds,
  tagWindowMs,
} from '../model/tag.ts'
import { findMeaning, findUsualName, type Meaning } from './find-meaning.ts'
import { findStandardName } from './find-standard-name.ts'
import { toShortForm, toTagForm } from './to-tag-form.ts'
import { toTagSlug } from './to-tag-slug.ts'

/** The tags in use, who uses what may become one, and what short names mean. */
export interface TagVocabulary {
  readonly admitted: Set<string>
  /** The tag of each form: whoever came first. */
  readonly byForm: Map<string, string>
  readonly uses: Map<string, Map<OutletId, Use>>
  /** By the form of the short name, what outlets have used it for. */
  readonly meanings: Map<string, Map<string, KeptMeaning>>
  /** So many outlets make a tag, or an alias of one. */
  readonly asked: number
}

interface Use {
  readonly at: Timestamp
  readonly told: ToldKind
}

interface KeptMeaning extends Meaning {
  readonly outlets: Map<OutletId, Timestamp>
}

/** A name as a text has it, and of what. */
export interface NamedAs {
  readonly label: string
  readonly kind: TagKind
  /** Whether the text tells the kind. */
  readonly isTold: boolean
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

// Who is called by a surname alone is known everywhere; of fewer outlets another of that name may be meant tomorrow.
const outletsForSurname = 5
// Who is known everywhere is called by the surname alone by some three times as many as tell the first name.
const mostBare = 3
// One outlet in eight says of what a name is; the others have it only.
const leastShareTold = 8

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
  const standard = findStandardName(named.label, language)
  const meant = standard ? undefined : findAgreed(vocabulary, named.label, language)
  const { label, kind } = standard ?? meant ?? named
  const isTold = kind !== 'topic' || named.isTold
  const form = toTagForm({ label, kind, language })
  const slug = meant?.slug ?? vocabulary.byForm.get(form) ?? toTagSlug(label)
  const own = { slug: toTagSlug(named.label), label: named.label }
  const alias = own.slug === slug ? undefined : own
  const isAdmitted = vocabulary.admitted.has(slug) && (!isPlainWord(named.label) || isTopic(vocabulary, slug))
  return { slug, label, kind, isTold, form, alias, isAdmitted }
}

/** `carrier` is not what texts mean by `Carrier`, unless an outlet names it as a topic. */
function isPlainWord(label: string): boolean {
  return /^\p{Ll}[^ -]*$/u.test(label)
}

function isTopic({ uses }: TagVocabulary, slug: string): boolean {
  const own = uses.get(slug)
  return own === undefined || own.values().some(({ told }) => told === 'topic')
}

/** Notes the tags of an article of an outlet; each comes back with all the names that lead to it from now on. */
export function noteTags(
  vocabulary: TagVocabulary,
  tags: readonly GivenTag[],
  by: Pick<TagUse, 'outletId' | 'at'>,
): GivenTag[] {
  return tags.map((tag) => {
    const { slug, label, kind, told } = tag
    for (const { form } of tag.shortNames) keepShortName(vocabulary, { ...by, form, slug, label, kind })
    const aliases = listAliases(vocabulary, tag)
    for (const alias of aliases) turnIntoAlias(vocabulary, alias, tag)
    keepForm(vocabulary, tag.form, slug)
    const uses = noteTagUse(vocabulary, { slug, told, ...by })
    return { ...tag, aliases, kind: settleKind([...uses.values()].map((use) => use.told)) }
  })
}

/** A tag is admitted once several outlets have used it within the window: as the store counts it. */
function noteTagUse(vocabulary: TagVocabulary, use: TagUse): ReadonlyMap<OutletId, Use> {
  const own = keepUse(vocabulary, use)
  const recent = [...own.values()].filter(({ at }) => at >= use.at - tagWindowMs)
  if (recent.length >= vocabulary.asked) vocabulary.admitted.add(use.slug)
  return own
}

/** What most outlets that say so say, each once; a topic where hardly any does. */
function settleKind(told: readonly ToldKind[]): TagKind {
  const clear = told.filter((kind) => kind !== 'name' && kind !== 'topic')
  if (clear.length * leastShareTold < told.length) return 'topic'
  const counts = Map.groupBy<TagKind, ToldKind>(clear, (kind) => kind as TagKind)
  const [best] = tagKinds.toSorted((a, b) => (counts.get(b)?.length ?? 0) - (counts.get(a)?.length ?? 0))
  return best ?? 'topic'
}

/** What the text had in place of the tag, and the short names that by now mean it wherever they stand. */
function listAliases(vocabulary: TagVocabulary, tag: GivenTag): TagName[] {
  const agreed = tag.shortNames.filter(
    ({ label }) => findAgreed(vocabulary, label, tag.language)?.slug === tag.slug,
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
  for (const [outletId, use] of own) keepUse(vocabulary, { ...use, slug, outletId })
  uses.delete(alias.slug)
  for (const [form, known] of meanings) {
    const meaning = known.get(alias.slug)
    if (!meaning) continue
    known.delete(alias.slug)
    for (const [outletId, at] of meaning.outlets)
      keepShortName(vocabulary, { ...meaning, form, slug, outletId, at })
  }
}

/** What outlets agree that a name means: a short one, or the surname of a person's in another form. */
function findAgreed(vocabulary: TagVocabulary, label: string, language: string) {
  const { meanings, asked } = vocabulary
  // `aid` is not what `AID` is short for.
  if (!/^\p{Lu}/u.test(label)) return undefined
  const form = toShortForm(label, language)
  const agreed = { outlets: asked, surname: outletsForSurname }
  const known = meanings.get(form)
  const meant = known && findMeaning(known, agreed)
  // Where many more outlets leave it at that, somebody better known is meant: of two Bergs the one who needs no first name.
  if (meant) return mostBare * meant.outlets.size >= countBare(vocabulary, form, label) ? meant : undefined
  const surname = label.includes(' ')
    ? meanings.get(toShortForm(label.split(' ').at(-1) as string, language))
    : undefined
  return surname && findUsualName(surname, label, agreed)
}

function countBare({ byForm, uses }: TagVocabulary, form: string, label: string): number {
  return label.includes(' ') ? 0 : (uses.get(byForm.get(form) ?? toTagSlug(label))?.size ?? 0)
}

function keepForm({ byForm }: TagVocabulary, form: string, slug: string): void {
  if (!byForm.has(form)) byForm.set(form, slug)
}

/** As the store keeps it: of the latest. */
function keepUse({ uses }: TagVocabulary, { slug, outletId, at, told }: TagUse): Map<OutletId, Use> {
  const own = uses.get(slug) ?? new Map<OutletId, Use>()
  uses.set(slug, own)
  const known = own.get(outletId)
  return known && known.at >= at ? own : own.set(outletId, { at, told })
}

function keepShortName({ meanings }: TagVocabulary, use: ShortNameUse): void {
  const { form, slug, label, kind, outletId, at } = use
  const known = meanings.get(form) ?? new Map<string, KeptMeaning>()
  meanings.set(form, known)
  const meaning = known.get(slug) ?? { label, kind, outlets: new Map<OutletId, Timestamp>() }
  known.set(slug, meaning)
  meaning.outlets.set(outletId, Math.max(at, meaning.outlets.get(outletId) ?? at))
}

/** Lets go of uses before a time, and of what was not admitted by then; what was admitted stays. */
export function forgetTagUses(vocabulary: TagVocabulary, before: Timestamp): void {
  const { admitted, byForm, uses, meanings } = vocabulary
  for (const [slug, own] of uses) {
    for (const [outletId, { at }] of own) if (at < before) own.delete(outletId)
    if (own.size === 0) uses.delete(slug)
  }
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

import type { KeptQuote } from '../model/quote.ts'
import type { ArticleTag, TagKind } from '../model/tag.ts'
import type { ToldText } from '../model/told-text.ts'
import { findNames, readKnownNames } from '../understand/find-names.ts'
import { findShortNames } from '../understand/find-short-names.ts'
import { isShortName } from './find-introduction.ts'
import { listSentences } from './list-sentences.ts'

/** Somebody or something that an article names, and the pages that there are about it. */
export interface NamedThing {
  readonly name: string
  /** Undefined where the text alone does not tell. */
  readonly kind: TagKind | undefined
  readonly tagSlug: string | undefined
  readonly speakerSlug: string | undefined
}

/** As many as a person looks up. */
const mostNames = 10
const mostSentences = 60

/**
 * Who and what somebody new to an article may want explained: who speaks in it, then its hashtags, then further names of
 * several words, those named first first, and short names. A name that is part of another stands once.
 */
export function listNames(
  told: ToldText,
  { tags, quotes }: { readonly tags: readonly ArticleTag[]; readonly quotes: readonly KeptQuote[] },
): NamedThing[] {
  const found = new Map<string, NamedThing>()
  const add = (thing: NamedThing) => {
    const key = thing.name.toLowerCase()
    const known = found.get(key)
    if (known) found.set(key, joinThings(known, thing))
    else if (!isWithin(thing.name, [...found.values()])) found.set(key, thing)
  }
  for (const { speaker, speakerSlug } of quotes)
    if (speaker !== undefined && speakerSlug !== undefined)
      add({ name: speaker, kind: 'person', tagSlug: undefined, speakerSlug })
  for (const { label, kind, slug } of tags) add({ name: label, kind, tagSlug: slug, speakerSlug: undefined })
  for (const name of listFurther(told))
    add({ name, kind: undefined, tagSlug: undefined, speakerSlug: undefined })
  return [...found.values()].slice(0, mostNames)
}

/** Whether a name is part of another or has it in itself; two letters of a short name are in many. */
export function isWithin(name: string, others: readonly Pick<NamedThing, 'name'>[]): boolean {
  const key = name.toLowerCase()
  return others.some((other) => {
    const known = other.name.toLowerCase()
    if (isShortName(name) || isShortName(other.name)) return known === key
    return known.includes(key) || key.includes(known)
  })
}

/** What is known of the same by two. */
export function joinThings(one: NamedThing, other: NamedThing): NamedThing {
  return {
    name: one.name,
    kind: one.kind ?? other.kind,
    tagSlug: one.tagSlug ?? other.tagSlug,
    speakerSlug: one.speakerSlug ?? other.speakerSlug,
  }
}

/** A name of several words in capitals alone is the place in front of a report. */
function listFurther(told: ToldText): string[] {
  const { language, text } = told
  const known = readKnownNames(text, language)
  const names = listSentences(told, mostSentences).flatMap((sentence) =>
    findNames(sentence.text, known, language),
  )
  return [...new Set(names)]
    .filter((name) => /\s/.test(name) && name !== name.toUpperCase())
    .concat(listShort(text))
}

/** Those that it introduces or says again; letters that stand once are a place or an agency in front of a report, or matter little. */
function listShort(text: string): string[] {
  const once = new Set<string>()
  const again = new Set(findShortNames(text).keys())
  for (const [name] of text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{N}]{1,6}(?![\p{L}\p{N}])/gu))
    if (once.has(name)) again.add(name)
    else once.add(name)
  return [...again]
}

import type { TagKind } from '../model/tag.ts'
import { bodyNames, memberPlaces } from './body-names.ts'
import { nationWords } from './nation-words.ts'
import { findCountry, getCountryName, isPlaceName } from './place-names.ts'
import { foldAccents, stemWord } from './stem-word.ts'
import { toTagSlug } from './to-tag-slug.ts'

interface StandardName {
  readonly label: string
  readonly kind: TagKind
}

/**
 * The one name of what is known everywhere under several: `U.S.` → United States, `Russians` → Russia, `GOP` and `Senate
 * Republicans` → Republican Party, `BERLIN` → Berlin. Only of names: `turkey` is none.
 */
export function findStandardName(label: string, language: string): StandardName | undefined {
  if (!/^\p{Lu}/u.test(label)) return undefined
  const known = language === 'und' ? 'en' : language
  const bare = /^(?:\p{Lu}\. ?){2,}$/u.test(label) ? label.replaceAll(/[. ]/g, '') : label
  const body = findBody(toTagSlug(bare), known)
  if (body !== undefined) return { label: body, kind: 'organisation' }
  const nation = findNation(bare.toLowerCase(), known)
  if (nation !== undefined) return { label: getCountryName(nation, known), kind: 'place' }
  const country = findCountry(bare, known)
  if (country) return { label: getCountryName(country.code, known), kind: 'place' }
  return isShouted(bare) && isPlaceName(bare, known) ? { label: toWritten(bare), kind: 'place' } : undefined
}

function isShouted(label: string): boolean {
  return label.length > 3 && label === label.toUpperCase() && label !== label.toLowerCase()
}

function toWritten(label: string): string {
  return label.replace(/\p{L}[\p{L}\p{M}]*/gu, (word) => word.slice(0, 1) + word.slice(1).toLowerCase())
}

const bodies = new Map<string, ReadonlyMap<string, string>>()

function findBody(slug: string, language: string): string | undefined {
  const known = getBodies(language)
  const found = known.get(slug)
  if (found !== undefined) return found
  const parts = slug.split('-')
  const party = parts.length > 1 ? known.get(parts.at(-1) as string) : undefined
  const isOfMembers = parts.slice(0, -1).every((part) => memberPlaces.has(part) || isPart(part, language))
  return isOfMembers ? party : undefined
}

/** A part of a country or a city: Sweden's Democrats are another party than those of Wisconsin. */
function isPart(word: string, language: string): boolean {
  return isPlaceName(word, language) && findCountry(word, language) === undefined
}

function getBodies(language: string): ReadonlyMap<string, string> {
  const known = bodies.get(language)
  if (known) return known
  const names = new Map<string, string>()
  for (const [name, others] of bodyNames[language] ?? [])
    for (const other of [name, ...others.split('|')]) names.set(toTagSlug(other), name)
  bodies.set(language, names)
  return names
}

const nations = new Map<string, ReadonlyMap<string, string>>()

function findNation(lower: string, language: string): string | undefined {
  return getNations(language).get(toNationStem(lower, language))
}

/** English nations have a plural and no other ending: Finn is no Finnish. */
function toNationStem(lower: string, language: string): string {
  return language === 'en' ? lower.replace(/s$/, '') : stemWord(language, foldAccents(lower))
}

function getNations(language: string): ReadonlyMap<string, string> {
  const known = nations.get(language)
  if (known) return known
  const codes = new Map<string, string>()
  for (const row of (nationWords[language] ?? '').split(',')) {
    const [, code = '', words = ''] = /^\s*(\S+)\s+(.*)$/s.exec(row) ?? []
    for (const word of words.replace(/\s+/g, ' ').trim().split('|'))
      codes.set(toNationStem(word, language), code)
  }
  nations.set(language, codes)
  return codes
}

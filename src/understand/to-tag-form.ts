/** What the spellings of one tag share. */

import { romanise } from '../lib/romanise.ts'
import type { TagKind } from '../model/tag.ts'
import { findCountry } from './place-names.ts'
import { toTagSlug } from './to-tag-slug.ts'

type Ending = readonly [RegExp, string]

// Only endings that are surely those of a plural. Where the stem changes, or one ending has several meanings, forms stay apart.
const plurals: Readonly<Record<string, readonly Ending[]>> = {
  en: [
    [/([^aeiou])ies$/, '$1y'],
    [/(s|x|z|ch|sh)es$/, '$1'],
    [/([^sui])s$/, '$1'],
  ],
  fr: [
    [/eaux$/, 'eau'],
    [/([^su])s$/, '$1'],
  ],
  es: [
    [/([lrndz])es$/, '$1'],
    [/([^s])s$/, '$1'],
  ],
  pt: [
    [/coes$/, 'cao'],
    [/([^s])s$/, '$1'],
  ],
  it: [[/ioni$/, 'ione']],
  de: [[/(ung|heit|keit|schaft|ion|tat|ei)en$/, '$1']],
  nl: [[/(ing)en$/, '$1']],
}
// A shorter word has no room for an ending: `gas`, `SMS`.
const shortestPlural = 5

// `United States of America`
const mostCountryWords = 4

const british: readonly Ending[] = [
  [/is(ation|ations|e|ed|ing)$/, 'iz$1'],
  [/([^aeiou])our$/, '$1or'],
  [/^defence$/, 'defense'],
  [/^centre$/, 'center'],
]

interface NamedAs {
  readonly label: string
  readonly kind: TagKind
  readonly language: string
}

/**
 * What equal tags share however they are written: `U.S.`, `US` and `United States` of English; `Floods` and `flood`;
 * `Covid-19` and `Covid 19`; `US Senate` and `U.S. Senate`. Two languages' names of one place are not equal.
 */
export function toTagForm({ label, kind, language }: NamedAs): string {
  const bare = /^(?:\p{Lu}\.){2,}$/u.test(label) ? label.replaceAll('.', '') : label
  const country = findCountry(bare, language)
  if (country) return `${country.code}@${country.language}`
  const words = toTagSlug(shortenCountry(bare, language)).split('-')
  const spelled = language === 'en' ? words.map((word) => change(word, british)) : words
  const isPlural = kind === 'topic' && bare !== bare.toUpperCase()
  const last = spelled.at(-1) as string
  const singular = isPlural ? change(last, plurals[language] ?? [], shortestPlural) : last
  return [...spelled.slice(0, -1), singular].join('')
}

/** `United States Senate` and `U.S. Senate` → `us Senate`. */
function shortenCountry(label: string, language: string): string {
  const words = label.split(' ')
  for (let end = Math.min(words.length - 1, mostCountryWords); end > 0; end--) {
    const start = words.slice(0, end).join(' ')
    const country = findCountry(/\./.test(start) ? start.replaceAll(/[. ]/g, '') : start, language)
    if (country) return `${country.code} ${words.slice(end).join(' ')}`
  }
  return label
}

/** The form of a short name, which has no plural: `W.H.O.` → `who`. */
export function toShortForm(label: string, language: string): string {
  return toTagForm({ label, kind: 'organisation', language })
}

/** By what a tag is found in other languages: a country by its code, a name by its Latin letters: `Новиков` → `novikov`. */
export function toNameKey({ label, language }: Omit<NamedAs, 'kind'>): string {
  const country = findCountry(label, language)
  return country ? `country ${country.code}` : romanise(toTagSlug(label)).replaceAll('-', '')
}

function change(word: string, endings: readonly Ending[], shortest = 0): string {
  const found = word.length >= shortest ? endings.find(([ending]) => ending.test(word)) : undefined
  return found ? word.replace(found[0], found[1]) : word
}

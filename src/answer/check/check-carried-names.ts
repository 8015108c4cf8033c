import { editDistance } from '../../lib/edit-distance.ts'
import type { Doubt } from '../../model/answer.ts'
import { findForename } from '../../understand/find-forename.ts'
import { matterWords, organisationWords, placeWords } from '../../understand/tag-kind-words.ts'
import { tellNameKind } from '../../understand/tell-name-kind.ts'

export interface NamedText {
  readonly text: string
  readonly language: string
}

/**
 * Whether the persons whom an original and its translation name in full are the same, where both write names alike (Latin
 * letters): a surname has to come again, as other languages spell it, and nobody may be added. Places have other names elsewhere, and
 * are not looked at.
 */
export function checkCarriedNames(own: NamedText, original: NamedText): Doubt[] {
  if (!isLatin(own.text) || !isLatin(original.text)) return []
  return [
    ...listAbsent(own, original).map((name) => `${name} is not in the original`),
    ...listAbsent(original, own).map((name) => `${name} is missing`),
  ].map((detail) => ({ kind: 'name', detail }))
}

/** Most of its letters: a name in another script may stand in any text. */
function isLatin(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  return (text.match(/\p{Script=Latin}/gu)?.length ?? 0) > letters * 0.8
}

function listAbsent({ text, language }: NamedText, other: NamedText): string[] {
  const words = (other.text.match(/\p{Lu}[\p{L}\p{M}]{2,39}/gu) ?? []).map(fold)
  const isThere = (word: string) => words.some((one) => isAlike(fold(word), one))
  return listPersons(text).flatMap(({ forename, surnames }) => {
    // Where every noun has a capital, what stands behind a forename may be one: `Als Maria Blumen kaufte`.
    const asked = capitalisesNouns.has(language) ? [forename, ...surnames] : surnames
    return asked.some(isThere) ? [] : `${forename} ${surnames.join(' ')}`
  })
}

const capitalisesNouns = new Set(['de', 'lb'])

interface Person {
  readonly forename: string
  /** What follows it with a capital; one of these is the surname. */
  readonly surnames: readonly string[]
}

const word = "\\p{Lu}[\\p{L}\\p{M}'’-]{2,39}"
const between = '(?:von|van|der|den|de|del|di|da|dos|du|la|al|bin|\\p{Lu}\\.)'
const nameRun = new RegExp(`(?<![\\p{L}\\p{N}])${word}(?: (?:${between} ){0,2}${word}){1,5}`, 'gu')

/** Forenames that are words, places or months as well, so that `April Rain` is nobody. */
const alsoWords = new Set(
  `alexandria april austin bill carolina chad christian dawn dean dick florence frank georgia grace grant guy hope iris jasmine
  jesus king mark may max mercedes nelson norman prince ray rose roman ruby rusty troy victoria virginia will`.split(
    /\s+/,
  ),
)

/** `Charles Bridge` is a bridge, and `Karlsbrücke` elsewhere. */
const thingWords = placeWords.union(matterWords).union(organisationWords)

function listPersons(text: string): Person[] {
  return (text.match(nameRun) ?? []).flatMap((run) => {
    const parts = run.split(' ')
    const at = parts.findIndex((part) => findForename(part) !== undefined)
    const forename = parts[at]
    if (forename === undefined || alsoWords.has(forename.toLowerCase())) return []
    const surnames = parts.slice(at + 1, at + 4).filter((part) => /^\p{Lu}[\p{L}\p{M}'’-]{2}/u.test(part))
    const kind = tellNameKind(
      `${forename} ${surnames[0]}`,
      { role: '', gender: undefined, hasArticle: false },
      { alone: new Set(), surnames: new Set() },
    )
    const isThing = surnames.some((surname) => thingWords.has(surname.toLowerCase()))
    return surnames.length > 0 && kind === 'person' && !isThing ? { forename, surnames } : []
  })
}

/** `Müller` and `Mueller` are one word, `Łukasz` and `Lukasz`, too. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}'’-]/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .replace(/([aou])e/g, '$1')
}

/** Of the longer word this share of letters may be another: `Selenskyj` and `Zelensky`, `Gorbatschow` and `Gorbachev`. */
const mostChanged = 0.4

/** The same name as another language spells or declines it. */
function isAlike(one: string, other: string): boolean {
  if (one.startsWith(other) || other.startsWith(one)) return true
  return editDistance(one, other) <= mostChanged * Math.max(one.length, other.length)
}

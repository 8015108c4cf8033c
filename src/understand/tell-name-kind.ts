import { findForename } from './find-forename.ts'
import { findOutletNames } from './find-outlet-names.ts'
import type { Mention } from './list-mentions.ts'
import { nationWords } from './nation-words.ts'
import { isPlaceName } from './place-names.ts'
import { findPollster } from './pollsters.ts'
import * as told from './speaker-words.ts'
import { getStopWords } from './stop-words.ts'
import { organisationWords } from './tag-kind-words.ts'

/** Of what a name is, as far as it and its text say; `other` is a group or a country, `thing` says nothing, `unsure` may be anything. */
export type NameKind = 'person' | 'organisation' | 'outlet' | 'pollster' | 'other' | 'thing' | 'unsure'

/** More is a headline or a list of links that was taken for a name. */
const mostNames = 4
// What is between the parts of a person’s name.
const particles = new Set('de la von van der den al bin du di da dos del'.split(' '))
// Written as places are, and speaking as those who sit there.
const seats = /^(?:White House|Kremlin|Pentagon|Downing Street|Vatican)$/
const sights = /^(?:Rose Garden|Capitol Hill|Oval Office|West Wing|Air Force One|Fort .+|Camp David|New .+)$/

/** A person’s name without what is before it or glued to it: `Amtrak CEO Anna Berg` → Anna Berg; `Adviser Berg` → Berg. */
export function toBareName(name: string): string {
  // How some pages run a name into its link text: `Anna BergAnna Maria BergTen things`.
  const glued = /^((\p{Lu}\p{L}+) (?:\S+ )?\p{Lu}\p{Ll}+)\2(?!\p{Ll})/u.exec(name)
  let parts = (glued?.[1] ?? name).split(' ')
  const role = parts.slice(0, -1).findLastIndex((part) => told.roleNames.has(part.toLowerCase()))
  parts = parts.slice(role + 1)
  // `American Anna Berg`, `Intelligence Anna Berg`: what has a forename begins with it.
  const first = parts.slice(0, -1).findIndex((part) => findForename(part) !== undefined)
  if (first > 0 && !/^\p{Lu}\.?$/u.test(parts[0] as string) && !told.bodyWords.has(lastOf(parts)))
    parts = parts.slice(first)
  return toMixedCase(parts).join(' ')
}

/** Transcripts write who speaks in capitals. */
function toMixedCase(parts: readonly string[]): string[] {
  // `ANNA BERG SAYING:` before what is heard.
  if (parts.length > 2 && parts.at(-1) === 'SAYING') return toMixedCase(parts.slice(0, -1))
  const isLoud = parts.length > 1 && parts.every((part) => /^[\p{Lu}.'’-]+$/u.test(part))
  if (!isLoud || findForename(parts[0] as string) === undefined) return [...parts]
  return parts.map((part) =>
    part.length < 3
      ? part
      : part.toLowerCase().replace(/(?<![\p{L}])\p{L}|(?<=['’-])\p{L}/gu, (letter) => letter.toUpperCase()),
  )
}

function lastOf(parts: readonly string[]): string {
  return (parts.at(-1) ?? '').toLowerCase().replace(/\.$/, '')
}

/** Without where somebody is from: `Anna Berg of Corvane` → Anna Berg; `Bank of Corvane` is a name. */
export function cutOrigin(mention: Mention): Mention {
  const name = /^(.+?)[ \u00a0]of[ \u00a0]/u.exec(mention.name)?.[1]
  if (name === undefined || isBody(lastOf(name.split(' ')))) return mention
  return { ...mention, name, end: mention.start + name.length, surname: name.split(' ').at(-1) as string }
}

/** What the rest of a text says of its names. */
export interface NameEvidence {
  /** Names of one word, which stand for a surname. */
  readonly alone: ReadonlySet<string>
  /** Last words behind a forename. */
  readonly surnames: ReadonlySet<string>
}

/** Which names of a text stand alone, and which behind a forename, each once. */
export function readEvidence(mentions: readonly Mention[]): NameEvidence {
  const isSingle = ({ name }: Mention) => !name.includes(' ')
  const hasForename = ({ name }: Mention) => findForename(name.split(' ')[0] as string) !== undefined
  return {
    alone: new Set(mentions.filter(isSingle).map(({ name }) => name)),
    surnames: new Set(
      mentions.filter((one) => !isSingle(one) && hasForename(one)).map(({ surname }) => surname),
    ),
  }
}

/** Of what a name is; `hasArticle`: `the` or the like is before it. */
export function tellNameKind(
  name: string,
  mention: Pick<Mention, 'role' | 'gender'> & { readonly hasArticle: boolean },
  evidence: NameEvidence,
): NameKind {
  const parts = name.split(' ')
  const lower = parts.map((part) => part.toLowerCase().replace(/\.$/, ''))
  const last = lastOf(parts)
  const isCalled = hasForename(parts)
  if (seats.test(name)) return 'organisation'
  if (/\p{Ll}{3}\p{Lu}/u.test(name) || sights.test(name)) return 'thing'
  if (told.captionWords.has(last)) return 'thing'
  if (isPlaceName(name, 'en')) return 'other'
  if (/^(?:U\.?S\.?(?:A\.?)?|U\.?K\.?|E\.?U\.?)$/.test(name)) return 'other'
  if (isOutletName(name)) return 'outlet'
  if (!isCalled && parts.length > 1 && !told.sureBodyWords.has(last) && findPollster(name)) return 'pollster'
  if (lower.some((part) => told.groupWords.has(part))) return 'other'
  if (!isCalled || mention.hasArticle || told.sureBodyWords.has(last)) {
    const body = tellBody(lower, last)
    if (body) return body
  }
  if (!isCalled && isOffice(last)) return 'other'
  if (!isCalled && parts.length > 1) {
    if (lower.slice(0, -1).some((part) => told.eventWords.has(part))) return 'thing'
    if (told.compassWords.has(lower[0] as string) || isPeople(last)) return 'other'
  }
  if (isSurname(parts)) return tellSingle(name, mention, evidence)
  if (mention.hasArticle || parts.length > mostNames) return 'unsure'
  const isWritten = parts.every((part, at) =>
    /^\p{Lu}/u.test(part) ? part.length > 1 : at > 0 && particles.has(part),
  )
  if (!isCalled && (isCommon(lower) || isPlaceName(parts.slice(0, -1).join(' '), 'en'))) return 'unsure'
  if (!isWritten || parts.some((part) => /^[\p{Lu}\p{N}]{4,}$/u.test(part))) return 'unsure'
  const isKnown =
    isCalled ||
    mention.role !== '' ||
    mention.gender !== undefined ||
    (evidence.alone.has(parts.at(-1) as string) &&
      tellNoSurname(parts.at(-1) as string, evidence) === undefined)
  return isKnown ? 'person' : 'unsure'
}

function isBody(word: string): boolean {
  return told.bodyWords.has(word) || organisationWords.has(word)
}

/** Begins as no name does: `If Congress`, `Harbour-led Berg`, `Iran Is Obama`. */
function isCommon(lower: readonly string[]): boolean {
  const stops = getStopWords('en')
  return lower.some((word) => stops.has(word) && word.length > 1 && !particles.has(word)) || isLed(lower)
}

/** `Harbour-led Council`, `If Congress`. */
function isLed([first = '']: readonly string[]): boolean {
  return /-\p{Ll}{3,}$/u.test(first) || told.openers.has(first)
}

function isOffice(last: string): boolean {
  return told.roleNames.has(last) || told.titles.has(last)
}

function tellBody(lower: readonly string[], last: string): NameKind | undefined {
  if (lower.length > 1 && (told.workWords.has(last) || told.siteWords.has(last))) return 'thing'
  if (lower.length === 1 && (told.stateWords.has(last) || isBody(last))) return 'unsure'
  if (lower.length > 1 && told.outletWords.has(last)) return 'outlet'
  const joint = lower.findIndex(
    (word) => word === 'of' || word === 'for' || word === 'on' || word === 'against',
  )
  const isJoint = joint > 0 && isBody(lower[joint - 1] as string)
  if (lower.length === 2 && told.plainWords.has(lower[0] as string) && isBody(last)) return 'unsure'
  if (lower.length > 1 && (isBody(last) || isJoint)) return isLed(lower) ? 'unsure' : 'organisation'
  // `Fox News Berg`: a body and somebody of it, or what was never one name.
  if (joint > 0 || lower.slice(0, -1).some((word) => isBody(word) || told.outletWords.has(word)))
    return 'unsure'
  return undefined
}

// Written as initials are: `U.S. Treasury`, `at 5 P.M. Berg`.
const noInitials =
  /^(?:U\.S\.(?:A\.)?|U\.K\.|U\.N\.|E\.U\.|D\.C\.|N\.[CDHJMY]\.|S\.[CD]\.|R\.I\.|L\.A\.|[AP]\.M\.|O\.K\.)$/

/** Begins as a person’s name does: `Anna`, `J.`, but not `I. But`. */
function hasForename([first = '', second = '']: readonly string[]): boolean {
  if (findForename(first) !== undefined) return true
  return (
    /^(?:\p{Lu}\.)+$/u.test(first) && !noInitials.test(first) && !getStopWords('en').has(second.toLowerCase())
  )
}

let nations: ReadonlySet<string> | undefined

/** A nation or a faith, or of one: `Corvanian`, `Islam`. */
function isPeople(word: string): boolean {
  nations ??= new Set(
    (nationWords.en ?? '').split(',').flatMap((row) =>
      row
        .trim()
        .slice(row.trim().indexOf(' ') + 1)
        .split('|'),
    ),
  )
  return told.peopleWords.has(word) || nations.has(word)
}

/** What a word names that is hardly a surname, unless the text has it behind a forename: `Islam`, `Google`. */
function tellNoSurname(word: string, { surnames }: NameEvidence): NameKind | undefined {
  if (surnames.has(word)) return undefined
  const lower = word.toLowerCase()
  if (told.knownBodies.has(lower)) return findPollster(word) ? 'pollster' : 'organisation'
  if (told.knownMatters.has(lower)) return 'thing'
  return isPeople(lower) ? 'other' : undefined
}

/** A surname, or an acronym. */
function tellSingle(
  name: string,
  { hasArticle, gender, role }: Parameters<typeof tellNameKind>[1],
  evidence: NameEvidence,
): NameKind {
  const other = gender === undefined && role === '' ? tellNoSurname(name, evidence) : undefined
  if (other) return other
  const isShort = /^(?:\p{Lu}\.?){2,6}$/u.test(name)
  if (isShort) return hasArticle ? 'organisation' : 'unsure'
  return hasArticle && gender === undefined && role === '' ? 'unsure' : 'person'
}

/** `Berg`, `Van Berg`, `Berg III`. */
function isSurname(parts: readonly string[]): boolean {
  if (parts.length === 1) return true
  return (
    parts.length === 2 &&
    (particles.has((parts[0] as string).toLowerCase()) ||
      /^(?:I{2,3}|IV|Jr\.?|Sr\.?)$/.test(parts[1] as string))
  )
}

function isOutletName(name: string): boolean {
  return findOutletNames(name).some(({ start, end }) => end - start === name.length)
}

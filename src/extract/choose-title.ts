import { foldSpace } from '../lib/text.ts'
import { toPlainTitle } from '../lib/to-plain-text.ts'
import { registrableDomain } from '../lib/url.ts'
import { toKey } from './find-heading.ts'

export interface TitleClues {
  /** The texts of the page's `h1`, in order. */
  readonly headings: readonly string[]
  /** What the head says: JSON-LD headline, `og:title` and such, the most trusted first; the `title` element last. */
  readonly stated: readonly string[]
  readonly siteNames: readonly string[]
  readonly url: string
}

export interface ChosenTitle {
  readonly title: string
  readonly reason: string
}

/**
 * An article's title without the outlet's name. What the page shows as its heading and the head says too is surest; then
 * what the head says. Empty where nothing speaks.
 */
export function chooseTitle({ headings, stated, siteNames, url }: TitleClues): ChosenTitle {
  const titleKeys = new Set(stated.map(toKey))
  const named = [...siteNames, ...hostNames(url), ...listAdditions(stated)].map(toKey)
  const names = named.filter((name) => name.length > 1 && !titleKeys.has(name))
  const isTitle = (text: string): boolean => text !== '' && text.length <= maxHeading && !isName(text, names)
  const shown = headings.map((text) => withoutName(toPlainTitle(text), names)).filter(isTitle)
  const said = stated.map(toPlainTitle).filter(isTitle)
  const cleaned = said.map((text) => withoutSite(text, names))
  return (
    findSame(shown, [...cleaned, ...said]) ??
    findPart(shown, cleaned) ??
    findLike(shown, cleaned) ??
    findStated(cleaned, shown) ?? {
      title: cleaned[0] ?? shown[0] ?? said[0] ?? stated[0] ?? '',
      reason: 'nothing better',
    }
  )
}

// The longest headlines have some 300 signs.
const maxHeading = 400
// Shorter ones are sections and labels.
const minHeading = 12

function findSame(shown: readonly string[], said: readonly string[]): ChosenTitle | undefined {
  const keys = new Set(said.map(toKey))
  const title = shown.find((text) => keys.has(toKey(text)))
  return title === undefined ? undefined : { title, reason: 'heading and head say the same' }
}

function findPart(shown: readonly string[], said: readonly string[]): ChosenTitle | undefined {
  for (const text of said) {
    const key = ` ${toKey(text)} `
    const inner = shown.find((each) => toKey(each).length >= minHeading && key.includes(` ${toKey(each)} `))
    if (inner !== undefined) return { title: inner, reason: 'heading is part of what the head says' }
    // A heading may begin with a label above the title.
    const outer = shown.find(
      (each) =>
        ` ${toKey(each)} `.endsWith(key) && key.length >= minHeading && key.length * 2 > toKey(each).length,
    )
    if (outer !== undefined) return { title: text, reason: 'heading with a label before it' }
  }
  return undefined
}

function findLike(shown: readonly string[], said: readonly string[]): ChosenTitle | undefined {
  for (const text of said) {
    const like = shown.find((each) => isWhole(each) && countCommon(each, text) >= minCommon)
    if (like !== undefined) return { title: like, reason: 'heading is like what the head says' }
  }
  const [only] = shown
  if (shown.length === 1 && only !== undefined && toKey(only).split(' ').length >= 3)
    return { title: only, reason: 'only heading' }
  return undefined
}

function findStated([first]: readonly string[], shown: readonly string[]): ChosenTitle | undefined {
  if (first === undefined) return undefined
  const key = toKey(first)
  return key.length >= minHeading || shown.length === 0 ? { title: first, reason: 'head' } : undefined
}

// Of the shorter one's words.
const minCommon = 0.4

/** Neither a label nor a sentence that stands where the title should. */
function isWhole(heading: string): boolean {
  return heading.split(' ').length > 3 && heading.length <= 150
}

/** Which share of the shorter text's words the longer one has too. */
function countCommon(one: string, other: string): number {
  const [a, b] = [new Set(toKey(one).split(' ')), new Set(toKey(other).split(' '))]
  const common = [...a].filter((word) => b.has(word)).length
  return common / Math.min(a.size, b.size)
}

// A hyphen parts words too, so it needs its spaces; so does a colon.
const separators = /\s+[|–—»«·•:~/\\<>-]+\s+|\s*[|»«•]\s*|\s+::\s+|:\s+(?=\S+$)/

/** What one form of a title has before or behind another: `['Dam bursts', 'Dam bursts | Post']` → `['Post']`. */
function listAdditions(stated: readonly string[]): string[] {
  return stated.flatMap((long) =>
    stated.flatMap((short) => {
      if (short.length < minHeading || long.length <= short.length || !long.includes(short)) return []
      const [before = '', behind = ''] = long.split(short)
      // Only what is parted from the title: other additions are more of it.
      return [
        ...(/[|–—:»-]\s*$/.test(before) ? [before] : []),
        ...(/^\s*[|–—»-]\s/.test(behind) ? [behind] : []),
      ]
    }),
  )
}

/** `('Dam bursts | Ortell Post', ['ortell post'])` → `'Dam bursts'` */
function withoutSite(text: string, names: readonly string[]): string {
  const short = withoutName(text, names)
  return short === text ? withoutTail(text) : short
}

function toParts(title: string): string[] {
  return title
    .split(separators)
    .map(foldSpace)
    .filter((part) => part !== '')
}

function withoutName(text: string, names: readonly string[]): string {
  const parts = toParts(text)
  if (parts.length < 2) return text
  let [from, to] = [0, parts.length]
  while (to - from > 1 && isName(parts[to - 1] ?? '', names)) to -= 1
  while (to - from > 1 && isName(parts[from] ?? '', names)) from += 1
  if (to - from === parts.length) return text
  const start = text.indexOf(parts[from] ?? '')
  const last = parts[to - 1] ?? ''
  return text.slice(start, text.lastIndexOf(last) + last.length)
}

/** Behind a bar stands a name, though nothing else says so: `'Dam bursts in Ortell | Evening News'`. */
function withoutTail(text: string): string {
  const parts = toParts(text)
  if (parts.length < 2) return text
  const last = parts.at(-1) ?? ''
  const before = foldSpace(text.slice(0, text.lastIndexOf(last)).replace(/[\s|–—»«·•:~/\\<>-]+$/, ''))
  const mark = text.slice(before.length, text.lastIndexOf(last))
  const isTail =
    /[|»·•]/.test(mark) || (/[–—-]/.test(mark) && last.split(' ').length <= 4 && /^\p{Lu}/u.test(last))
  return isTail && before.length > last.length && before.length >= minHeading ? before : text
}

// `News`, `Online`, `.co.uk`, `Magazine`
const maxAddition = 9

/** Whether a text is the outlet's name or one of its forms: `('BBC News', ['bbc'])` → true. */
function isName(text: string, names: readonly string[]): boolean {
  const key = toKey(text)
  const solid = key.replaceAll(' ', '')
  if (solid === '') return true
  return names.some((name) => {
    const other = name.replaceAll(' ', '')
    if (solid === other) return true
    const [short, long] = solid.length < other.length ? [solid, other] : [other, solid]
    return short.length > 3 && long.startsWith(short) && long.length - short.length <= maxAddition
  })
}

function hostNames(url: string): string[] {
  const host = URL.parse(url)?.hostname.replace(/^www\./, '') ?? ''
  const domain = registrableDomain(url) ?? ''
  return [host, domain, domain.split('.')[0] ?? '']
}

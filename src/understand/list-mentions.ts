import type { Span } from '../model/ids.ts'
import { femaleTitles, maleTitles, titles } from './speaker-words.ts'
import { getStopWords } from './stop-words.ts'

/** `Anna Berg, R-Ariz.`: of which party, and from where. */
const party = /^[RDI]-\p{L}/u

export type Gender = 'male' | 'female'

/** A name at one place of a text. */
export interface Mention extends Span {
  /** Without titles: `Anna Berg`, `Berg`. */
  readonly name: string
  /** The last word of the name, by which later sentences call the same person. */
  readonly surname: string
  readonly gender: Gender | undefined
  /** The words of a role before it: `Mayor` in `Mayor Anna Berg`. */
  readonly role: string
  /** At the beginning of a sentence, where a capital says nothing. */
  readonly isInitial: boolean
}

// A stop belongs to a title or an initial, and to nothing else: a sentence ends behind a name.
const part = String.raw`(?:(?:\p{Lu}\.){1,4}|(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Capt|Sgt|St|Jr|Sr)\.|\p{Lu}[\p{L}\p{M}'’-]{0,40}|&)`
// What somebody owns is not their name: `Corvane’s Anna Berg`.
const joint = String.raw`(?<!['’]s?)[ \u00a0](?:(?:of|de|la|von|van|der|den|al|bin|du|di|da|dos|del|the)[ \u00a0])?`
// Bounded: what has more words is a headline.
const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])${part}(?:${joint}${part}){0,6}`, 'gu')

// Days stand behind names without a comma; `Black Friday` is a name, and so may `June` be, but not `June 14`.
const dayBehind =
  /(?<!(?:^|[ \u00a0])(?:Black|Super|Good|Bloody|Easter|Palm|Ash|Cyber|Giving))[ \u00a0](?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/u
const dateWord =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|July|(?:Septem|Octo|Novem|Decem)ber)$/u
const mayBeMonth = /^(?:April|May|June|August|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/u
const ofSpeaker = /^I['’](?:m|ve|d|ll)$/u

/** Names in the order of a text, with the titles that stand before them. A word that begins a sentence is none unless it stands elsewhere too. */
export function listMentions(text: string): Mention[] {
  const found = Array.from(text.matchAll(pattern), ({ 0: run, index }) => ({
    words: (run.endsWith('day') ? run.replace(dayBehind, '') : run).split(/[ \u00a0]/),
    index,
    initial: isInitial(text, index),
  }))
  const inside = new Set(found.flatMap(({ words, initial }) => (initial ? [] : words)))
  return found
    .flatMap(({ words, index, initial }) => toMention(words, { index, initial, inside }))
    .filter(({ name, end }) => !ofSpeaker.test(name) && !isDate(name, text.slice(end, end + 3)))
}

function isDate(name: string, behind: string): boolean {
  return dateWord.test(name) || (mayBeMonth.test(name) && /^\.?[ \u00a0]\p{N}/u.test(behind))
}

function isInitial(text: string, at: number): boolean {
  // Most names stand behind a word and a blank.
  if (at > 1 && text.charAt(at - 1) === ' ' && /[a-z,]/.test(text.charAt(at - 2))) return false
  return /(?:^|[.!?:\n]["”'’)]?\s*["“'‘(]?\s*|["“‘])$/u.test(text.slice(Math.max(0, at - 6), at))
}

interface Place {
  readonly index: number
  readonly initial: boolean
  /** Words that have a capital where it says something. */
  readonly inside: ReadonlySet<string>
}

/** What a text adds to the last word of a name. */
const ending = /(?:['’]s?|[.,'’-])$/u

function toMention(words: readonly string[], { index, initial, inside }: Place): Mention[] {
  const isName = (word: string) => !initial || inside.has(word)
  const last = words.at(-1) as string
  const bare = ending.test(last) ? last.replace(/['’]s?$/u, '').replace(/[.,'’-]+$/u, '') : last
  const parts = words.with(-1, bare)
  let first = 0
  let gender: Gender | undefined
  const role: string[] = []
  for (const [at, part] of parts.slice(0, -1).entries()) {
    const title = part.replace(/\.$/, '').toLowerCase()
    if (!titles.has(title)) continue
    if (maleTitles.has(title)) gender = 'male'
    if (femaleTitles.has(title)) gender = 'female'
    role.push(title)
    // What is before a title is where or what of: `Corvane Mayor Anna Berg`.
    first = at + 1
  }
  // `Secretary of Trade Anna Berg` → Anna Berg.
  if (first > 0 && parts.length - first > 2 && /^\p{Ll}/u.test(parts[first] as string)) first += 2
  while (first < parts.length - 1 && /^\p{Ll}/u.test(parts[first] as string)) first++
  // `But Berg` → Berg.
  const isStop = (word: string) => getStopWords('en').has(word.toLowerCase())
  if (first < parts.length - 1 && isStop(parts[first] as string) && !isName('')) first++
  const name = parts.slice(first).join(' ')
  if (parts.length === 1 && (!isName(name) || isStop(name))) return []
  if (name.length < 2 || titles.has(name.toLowerCase()) || party.test(name)) return []
  const start = index + parts.slice(0, first).reduce((length, part) => length + part.length + 1, 0)
  const surname = (parts.at(-1) as string).replace(/^(?:Jr|Sr)\.?$/, parts.at(-2) ?? '')
  return [
    {
      ...{ start, end: start + name.length, name, surname, gender, role: role.join(' ') },
      isInitial: initial && first === 0,
    },
  ]
}

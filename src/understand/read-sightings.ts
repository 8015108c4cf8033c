import type { KeptQuote } from '../model/quote.ts'
import type { Calling, Sighting } from '../model/sighting.ts'
import { findAmericanState } from './american-states.ts'
import { findCalling, findPairCallings } from './calling-words.ts'
import { longestText } from './keep-quotes.ts'
import { listMentions, type Mention } from './list-mentions.ts'
import { getStopWords } from './stop-words.ts'
import { cutOrigin, readEvidence, tellNameKind, toBareName } from './tell-name-kind.ts'
import { toSpeakerSlug } from './to-speaker-slug.ts'

/** In characters: as far as what stands beside a name tells who it is. */
const reachBefore = 60
const reachBehind = 140
/** More is a list of names. */
const mostOthers = 24
/** Of each, as many as are read on a page. */
const mostRoles = 4

interface Named {
  readonly slug: string
  /** Where the bare name begins, and ends. */
  readonly start: number
  readonly end: number
}

/**
 * What an English text says of each person whom it quotes by a full name: `“…,” said Anna Berg, a farmer in Ohio` → a farmer
 * in Ohio. `mentions` are those of the text, where somebody listed them before.
 */
export function readSightings(
  whole: string,
  language: string,
  quotes: readonly KeptQuote[],
  mentions?: readonly Mention[],
): Map<string, Sighting> {
  if (language !== 'en') return new Map()
  const text = whole.slice(0, longestText)
  const quoted = new Set(
    quotes.flatMap(({ speakerSlug, speakerKind }) =>
      speakerSlug !== undefined && speakerKind === 'person' ? [speakerSlug] : [],
    ),
  )
  if (quoted.size === 0) return new Map()
  const named = Map.groupBy(listNamed(mentions ?? listMentions(text).map(cutOrigin)), ({ slug }) => slug)
  const slugs = [...named.keys()]
  return new Map(
    [...quoted].map((slug) => {
      const others = slugs.filter((other) => other !== slug).slice(0, mostOthers)
      return [slug, readSighting(text, named.get(slug) ?? [], others)]
    }),
  )
}

/** The people whom a text names in full, at each place. */
function listNamed(mentions: readonly Mention[]): Named[] {
  const evidence = readEvidence(mentions)
  return mentions.flatMap((mention) => {
    const name = toBareName(mention.name)
    if (!name.includes(' ')) return []
    if (tellNameKind(name, { ...mention, hasArticle: false }, evidence) !== 'person') return []
    return [{ slug: toSpeakerSlug(name, 'person'), ...findBare(mention, name) }]
  })
}

function findBare({ name, start, end }: Mention, bare: string): Pick<Named, 'start' | 'end'> {
  const at = name.indexOf(bare)
  return at === -1 ? { start, end } : { start: start + at, end: Math.min(end, start + at + bare.length) }
}

interface Role {
  readonly words: string | undefined
  readonly callings: readonly Calling[]
  readonly state: string | undefined
  readonly party: string | undefined
}

function readSighting(text: string, places: readonly Named[], others: readonly string[]): Sighting {
  const roles = places.flatMap(({ start, end }) => [
    readBefore(text.slice(Math.max(0, start - reachBefore), start)),
    readBehind(text.slice(end, end + reachBehind)),
  ])
  const each = (part: 'words' | 'state' | 'party') => [
    ...new Set(roles.flatMap((role) => (role?.[part] === undefined ? [] : [role[part]]))),
  ]
  return {
    roles: each('words').slice(0, mostRoles),
    callings: [...new Set(roles.flatMap((role) => role?.callings ?? []))],
    ...{ states: each('state'), parties: each('party'), others },
  }
}

const boundary = /[,;:!?"“”()[\]\n—–]|(?<!\b(?:[A-Z]|Gov|Sen|Rep|Dr|Prof|Gen|Col|Lt|Capt|Sgt|Adm|Rev|Maj))\. /

/** `Ohio Gov. `, `a local farmer `. */
function readBefore(before: string): Role | undefined {
  const stretch = before.split(boundary).at(-1)?.trimEnd() ?? ''
  const words = stretch.split(/\s+/).filter(Boolean)
  const callings = readCallings(words)
  if (callings.length === 0) return undefined
  // As far as words are of one phrase: `told the Ohio farmer` → Ohio farmer.
  const first = words.findLastIndex((word, at) => at < words.length - 1 && isEnd(word)) + 1
  const phrase = words.slice(first)
  return { words: phrase.join(' '), callings, state: findFirstState(phrase), party: findParty(phrase) }
}

function isEnd(word: string): boolean {
  return getStopWords('en').has(word.toLowerCase()) || /(?:ed|[’']s|^\p{Lu}\p{Ll}+day)$/u.test(word)
}

/** What the last word of a phrase says, by the one before it: `press secretary`, `law professor`, `police chief`. */
function readCallings(words: readonly string[]): Calling[] {
  const head = words.at(-1) ?? ''
  const before = (words.at(-2) ?? '').toLowerCase()
  const pair = findPairCallings(before, head.toLowerCase())
  // `then-Sen.`, `actor-director`.
  const calling = pair ? undefined : (findCalling(head) ?? findCalling(head.split('-').at(-1) as string))
  return pair ? [...pair] : calling ? [calling] : []
}

const seat = /^,? ?\(?([DRI])-([A-Z][\p{L}.]*\.?(?: [A-Z][\p{L}.]*)?)/u
const apposition =
  /^(?:, (?:\d{1,3}, )?| (?:is|was) (?=an? ))(?:(?:who (?:is|was) )?(an?|the|then) )?([^,;:()“”"—–]{3,100})/
// What begins so goes on about somebody else, or about what somebody does.
const notOwn = /^(?:\P{Ll}|\p{L}+ing\s|(?:and|or|but|whom|which|as|if|when|where|while|a|an)\s)/u
const joint =
  /\s(?:of|for|in|at|from|who|with|whose|and|to|on|based|that|which|by|living|working|said|says)\s/

/** `, a farmer in Ohio,`, ` (R-Ohio)`, `, D-Mich.,`. */
function readBehind(behind: string): Role | undefined {
  const [, party, place] = seat.exec(behind) ?? []
  if (party) {
    const state =
      findAmericanState(place as string) ?? findAmericanState((place as string).split(' ')[0] as string)
    return { words: `${party}-${place}`, callings: ['office'], state, party }
  }
  const [, article = '', phrase = ''] = apposition.exec(behind) ?? []
  const whole = phrase.split(/(?<!\b\p{Lu}\p{L}{0,3})\. /u)[0] as string
  const [head = ''] = whole.split(joint)
  const words = head.trim().split(/\s+/)
  const callings = readCallings(words)
  // `, Senator Tomas Holt and …`: without an article the next of a list, unless it begins small.
  if (callings.length === 0 || (article === '' && notOwn.test(whole))) return undefined
  return {
    words: `${article} ${whole}`.trim().replace(/[.\s]+$/, ''),
    ...{ callings, state: findFirstState(whole.split(' ')), party: findParty(words) },
  }
}

function findFirstState(words: readonly string[]): string | undefined {
  for (const [at, word] of words.entries()) {
    const state = findAmericanState(`${word} ${words[at + 1] ?? ''}`) ?? findAmericanState(word)
    if (state) return state
  }
  return undefined
}

function findParty(words: readonly string[]): string | undefined {
  if (words.some((word) => /^(?:Republican|GOP)$/.test(word))) return 'R'
  return words.some((word) => /^(?:Democrat|Democratic)$/.test(word)) ? 'D' : undefined
}

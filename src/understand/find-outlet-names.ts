import { agencies } from '../lib/agencies.ts'
import type { Span } from '../model/ids.ts'
import { knownOutlets } from './outlet-names.ts'

/** The name of an outlet or agency at one place of a text, with an English article before it. */
export interface OutletMention extends Span {
  readonly name: string
  readonly domain: string
}

interface Known {
  /** Without an English article. */
  readonly written: string
  /** Of one word that is also an ordinary one: only the article makes it a name, as in `The Sun`. */
  readonly asksArticle: boolean
  readonly name: string
  readonly domain: string
}

const article = /(?<![\p{L}\p{N}])the $/iu

/** What a text adds to a name. */
const ending = /['’]s?$|\.$/u
const endingSigns = new Set("'’.s")

/** Most words end otherwise, which their last letter tells. */
function withoutEnding(word: string): string {
  return endingSigns.has(word.charAt(word.length - 1)) ? word.replace(ending, '') : word
}

// The longest name first, so that `The Times of Israel` is not `The Times`.
const known = listKnown()
const knownByWord = Map.groupBy(known, ({ written }) => firstWordOf(written))
const knownByDomain = Map.groupBy(known, ({ domain }) => domain)
/** Words that may begin a name: those with a capital or a figure, in scripts that have none all, and the few names without one. */
const beginning = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:[\\p{Lu}\\p{Lo}\\p{N}][\\p{L}\\p{N}.'’-]*|(?:${[...knownByWord.keys()].filter((first) => /^\p{Ll}/u.test(first)).join('|')})(?![\\p{L}\\p{N}]))`,
  'gu',
)

/** `Times`: alone the name of one, and the end of the names of several others. */
const shared = new Set(
  known
    .filter(({ written, asksArticle, domain }) => asksArticle && isEndOfOthers(written, domain))
    .map(({ written }) => written),
)
/** Before the name of a paper: of which country it is. */
const british = /(?:Brit\p{L}+|London|UK|U\.K\.)(?:['’]s)?,? (?:[\p{Ll}-]+ ){0,3}(?:the )?$/u
const longestBritish = 60

function isEndOfOthers(written: string, domain: string): boolean {
  const others = known.filter((one) => one.domain !== domain && one.written.endsWith(` ${written}`))
  return new Set(others.map((one) => one.domain)).size > 1
}

function listKnown(): Known[] {
  const names = [...knownOutlets, ...agencies].flatMap(({ name, domain, aliases }) =>
    Array.from(new Set([name, ...aliases]), (form) => {
      const written = form.replace(/^The /, '')
      return { written, asksArticle: written !== form && !written.includes(' '), name, domain }
    }),
  )
  return names.sort((one, other) => other.written.length - one.written.length)
}

function firstWordOf(written: string): string {
  return written.match(/[\p{L}\p{N}][\p{L}\p{N}.'’-]*/u)?.[0].replace(ending, '') ?? written
}

/**
 * Known outlets and agencies where a text names them, in order and apart: `'told the Guardian'` → 5 to 17. Behind `The New
 * York Times`, and in that paper itself, `the Times` is that one; where nothing tells which of several it is, it is none.
 * `own` has the hosts of those whose text it is.
 */
export function findOutletNames(text: string, own: ReadonlySet<string> = new Set()): OutletMention[] {
  const found: OutletMention[] = []
  const called = new Map<string, Known>()
  const open = new Set<OutletMention>()
  for (const domain of own) for (const one of knownByDomain.get(domain) ?? []) noteLastWord(called, one)
  let from = 0
  for (const { 0: run, index } of text.matchAll(beginning)) {
    if (index < from) continue
    const first = withoutEnding(run)
    const [short, names] = [called.get(first), knownByWord.get(first)]
    if (!short && !names) continue
    const hasArticle = article.test(text.slice(Math.max(0, index - 5), index))
    const name =
      (hasArticle ? short : undefined) ??
      names?.find((one) => (hasArticle || !one.asksArticle) && isAt(text, index, one.written))
    if (!name) continue
    noteLastWord(called, name)
    from = index + (isAt(text, index, name.written) ? name.written : first).length
    const mention = {
      start: hasArticle ? index - 4 : index,
      end: from,
      name: name.name,
      domain: name.domain,
    }
    found.push(mention)
    if (name !== short && name.asksArticle && shared.has(name.written)) open.add(mention)
  }
  return open.size === 0
    ? found
    : found.flatMap((one) => (open.has(one) ? settle(text, one, called, own) : one))
}

/** Which of those that share the end of their names is meant: the one that the text names further on, or the only one of its country. */
function settle(
  text: string,
  mention: OutletMention,
  called: ReadonlyMap<string, Known>,
  own: ReadonlySet<string>,
): OutletMention[] {
  const { start, end } = mention
  const later = called.get(text.slice(start + 4, end))
  if (later) return [{ ...mention, name: later.name, domain: later.domain }]
  const isAlone = start === 0 && end === text.length
  const isBritish =
    [...own].some((host) => host.endsWith('.uk')) ||
    british.test(text.slice(Math.max(0, start - longestBritish), start))
  return isAlone || isBritish ? [mention] : []
}

/** `The Wall Street Journal` is `the Journal` from then on. */
function noteLastWord(called: Map<string, Known>, known: Known): void {
  const words = known.written.split(' ')
  if (words.length > 1) called.set(words.at(-1) as string, known)
}

function isAt(text: string, index: number, written: string): boolean {
  const end = index + written.length
  return text.startsWith(written, index) && !/^[\p{L}\p{N}]/u.test(text.slice(end, end + 2))
}

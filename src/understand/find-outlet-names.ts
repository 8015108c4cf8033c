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

// The longest name first, so that `The Times of Israel` is not `The Times`.
const known = listKnown()
const knownByWord = Map.groupBy(known, ({ written }) => firstWordOf(written))
const knownByDomain = Map.groupBy(known, ({ domain }) => domain)
/** Words that may begin a name: those with a capital or a figure, in scripts that have none all, and the few names without one. */
const beginning = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:[\\p{Lu}\\p{Lo}\\p{N}][\\p{L}\\p{N}.'’-]*|(?:${[...knownByWord.keys()].filter((first) => /^\p{Ll}/u.test(first)).join('|')})(?![\\p{L}\\p{N}]))`,
  'gu',
)

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
 * York Times`, and in that paper itself, `the Times` is that one. `own` has the hosts of those whose text it is.
 */
export function findOutletNames(text: string, own: ReadonlySet<string> = new Set()): OutletMention[] {
  const found: OutletMention[] = []
  const called = new Map<string, Known>()
  for (const domain of own) for (const one of knownByDomain.get(domain) ?? []) noteLastWord(called, one)
  let from = 0
  for (const { 0: run, index } of text.matchAll(beginning)) {
    if (index < from) continue
    const first = run.replace(ending, '')
    const [short, names] = [called.get(first), knownByWord.get(first)]
    if (!short && !names) continue
    const hasArticle = article.test(text.slice(Math.max(0, index - 5), index))
    const name =
      (hasArticle ? short : undefined) ??
      names?.find((one) => (hasArticle || !one.asksArticle) && isAt(text, index, one.written))
    if (!name) continue
    noteLastWord(called, name)
    from = index + (isAt(text, index, name.written) ? name.written : first).length
    found.push({ start: hasArticle ? index - 4 : index, end: from, name: name.name, domain: name.domain })
  }
  return found
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

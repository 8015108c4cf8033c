import type { Timestamp } from '../model/ids.ts'
import type { Reason } from '../model/reason.ts'
import type { ReadText, ReadWord } from './read-text.ts'
import { rateRarity, type TermCounts } from './term-counts.ts'

/** A phrase that says what an article is about, before vocabulary control. */
export interface RankedTag {
  readonly label: string
  readonly score: number
  readonly why: readonly Reason[]
  /** Its stems joined by blanks: what other forms of it share. */
  readonly key: string
  /** Surely a proper name, by its capitals. */
  readonly name: boolean
}

interface Candidate {
  readonly key: string
  readonly stems: readonly string[]
  readonly forms: Map<string, number>
  readonly firstSentence: number
  /** Of its first form. */
  readonly letters: number
  readonly inTitle: boolean
  count: number
  capitals: number
  /** How many words stand right before or after it, over all its occurrences. */
  besides: number
}

// Beyond fourteen letters a word is no likelier to be a key.
const maxLetters = 14
// Longer phrases are hardly ever tags: 3 in 100 of those that people chose.
const maxPhrase = 4

/** The phrases that say best what a text is about: frequent in it, rare elsewhere, early, written as names. */
export function rankTags(
  read: ReadText,
  table: TermCounts,
  { at, limit }: { readonly at: Timestamp; readonly limit: number },
): RankedTag[] {
  const candidates = findCandidates(read)
  const scored = [...candidates.values()].filter(isPhrase).map((candidate) => ({
    candidate,
    score: scoreCandidate(candidate, table, at),
  }))
  scored.sort((a, b) => b.score - a.score || (a.candidate.key < b.candidate.key ? -1 : 1))
  const kept: typeof scored = []
  for (const one of scored) {
    if (kept.length === limit) break
    if (!kept.some((other) => isPartOf(one.candidate, other.candidate))) kept.push(one)
  }
  return kept.map(({ candidate, score }) => toTag(candidate, score, read.language))
}

function findCandidates({ words }: ReadText): Map<string, Candidate> {
  const candidates = new Map<string, Candidate>()
  const pairs = countPairs(words)
  for (let at = 0; at < words.length; at++) {
    const phrase: ReadWord[] = []
    let [key, form] = ['', '']
    let isCapital = true
    const before = isBeside(words[at - 1], words[at]) ? 1 : 0
    for (let next = at; next < words.length && phrase.length < maxPhrase; next++) {
      const word = words[next] as ReadWord
      if (word.kind !== 'word' || (next > at && word.link === undefined)) break
      isCapital &&= word.capital
      // Most pairs come once, and no phrase with such a pair comes again: it is one in the title or as a name alone.
      if (next > at && pairs[next] === 1 && word.sentence > 0 && !isCapital) break
      phrase.push(word)
      key += next === at ? word.stem : ` ${word.stem}`
      form += next === at ? word.text : `${word.link}${word.text}`
      // Parts of a hyphenated word are no words.
      if (words[at]?.link === '-' || words[next + 1]?.link === '-') continue
      addCandidate(candidates, phrase, {
        ...{ key, letters: form.length },
        form: isCalledNew(words, at) ? `New ${form}` : form,
        besides: before + (isBeside(word, words[next + 1]) ? 1 : 0),
        name: isName(words, at, next),
      })
    }
  }
  return candidates
}

/** As many as two bytes tell apart: of the 500 pairs of a text hardly any share a place, and those only count as more. */
const pairPlaces = 65_536
const pairCounts = new Uint8Array(pairPlaces)

/** How often each word stands behind the one before it: once, or perhaps more often. */
function countPairs(words: readonly ReadWord[]): Uint16Array {
  pairCounts.fill(0)
  const pairs = new Uint16Array(words.length)
  let before = 0
  for (const [at, { stem }] of words.entries()) {
    const own = hashStem(stem)
    const place = (Math.imul(before, 31) ^ own) & (pairPlaces - 1)
    before = own
    pairs[at] = place
    pairCounts[place] = Math.min(2, (pairCounts[place] as number) + 1)
  }
  for (const [at, place] of pairs.entries()) pairs[at] = pairCounts[place] as number
  return pairs
}

/** FNV-1a over UTF-16, its halves put together. */
function hashStem(stem: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < stem.length; at++) hash = Math.imul(hash ^ stem.charCodeAt(at), 0x01000193)
  return hash ^ (hash >>> 16)
}

function isBeside(one: ReadWord | undefined, next: ReadWord | undefined): boolean {
  return one?.kind === 'word' && next?.kind === 'word' && next.link !== undefined
}

/** Whether the words from `first` to `last` are capitalised and those around them are not part of the name. */
function isName(words: readonly ReadWord[], first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (!words[at]?.capital) return false
  const before = words[first]?.link !== undefined && words[first - 1]?.capital
  const after = words[last + 1]?.link !== undefined && words[last + 1]?.capital
  return !before && !after
}

/** Whether the name that begins at a word begins with a word that says nothing by itself: `New York`. */
function isCalledNew(words: readonly ReadWord[], at: number): boolean {
  const [before, first] = [words[at - 1], words[at]]
  // At a sentence's start it may be any “new”.
  return before?.text === 'New' && before.link !== undefined && first?.link === ' ' && first.capital
}

interface Occurrence {
  /** Its stems joined by blanks. */
  readonly key: string
  /** As it stands. */
  readonly form: string
  readonly letters: number
  readonly besides: number
  readonly name: boolean
}

function addCandidate(
  candidates: Map<string, Candidate>,
  phrase: readonly ReadWord[],
  { key, form, letters, besides, name }: Occurrence,
): void {
  let candidate = candidates.get(key)
  if (!candidate) {
    const { sentence } = phrase[0] as ReadWord
    candidate = {
      key,
      stems: phrase.map(({ stem }) => stem),
      forms: new Map(),
      firstSentence: sentence,
      letters,
      inTitle: sentence === 0,
      count: 0,
      capitals: 0,
      besides: 0,
    }
    candidates.set(key, candidate)
  }
  candidate.forms.set(form, (candidate.forms.get(form) ?? 0) + 1)
  candidate.count++
  candidate.besides += besides
  if (name) candidate.capitals++
}

/** Words of three letters or more, and phrases that come again, stand in the title or are names. */
function isPhrase({ stems, count, capitals, inTitle }: Candidate): boolean {
  if (stems.length === 1)
    return (stems[0] as string).length > 2 || capitals > 0 || /^\P{Script=Latin}/u.test(stems[0] as string)
  return count > 1 || capitals > 0 || inTitle
}

/**
 * Frequent, long, early, rare elsewhere and standing alone. The exponents are those of a logistic regression on which
 * phrases people chose as keys (500N-KPCrowd, development part): a word of twice the letters is three times as likely,
 * one that only occurs beside other words a third; a pair is a tenth as likely as a word of its length, a name less so.
 * The score in docs/quality.md is measured on the same texts, so on others it is lower.
 */
function scoreCandidate(candidate: Candidate, table: TermCounts, at: Timestamp): number {
  const { stems, count, firstSentence, capitals, besides } = candidate
  const rarity = stems.reduce((sum, stem) => sum + rateRarity(table, stem, at), 0) / stems.length
  const letters = Math.min(candidate.letters, maxLetters) ** 1.75
  const early = (1 + firstSentence / 3) ** -0.35
  const alone = Math.exp((-0.7 * besides) / count)
  const phrase = stems.length === 1 ? 1 : 0.1 * 0.5 ** (stems.length - 2) * (capitals > 0 ? 1.5 : 1)
  return count ** 0.8 * letters * early * rarity ** 0.3 * alone * phrase
}

/** Whether all the stems of one are stems of the other: `dam` beside `Ortell Dam`. */
function isPartOf(one: Candidate, other: Candidate): boolean {
  return one.stems.every((stem) => other.stems.includes(stem))
}

function toTag(candidate: Candidate, score: number, language: string): RankedTag {
  const { key, forms, count, inTitle, firstSentence } = candidate
  const [form = key] = [...forms].reduce((best, one) => (one[1] > best[1] ? one : best))
  const label = withoutShouting(form)
  const why: Reason[] = [{ rule: 'times in the text', detail: String(count) }]
  if (inTitle) why.push({ rule: 'in the title', detail: label })
  else if (firstSentence <= 3) why.push({ rule: 'first sentence', detail: String(firstSentence) })
  const name = isCertainName(candidate, label, language)
  if (name) why.push({ rule: 'written as a name', detail: label })
  return { label, score, why, key, name }
}

// Longer words in capitals are shouted, not acronyms.
const acronym = /^(?:\p{Lu}[\p{Lu}\p{N}]{1,5}|(?:\p{Lu}\.){2,5})$/u

/** `PORT LINDEN` → `Port Linden`, as datelines shout; `NATO` and `UN WHO` stay: acronyms side by side are short. */
function withoutShouting(label: string): string {
  const words = label.split(/[ -]/)
  const isShort = words.every((word) => word.length <= 4)
  if (label !== label.toUpperCase() || isShort || (words.length === 1 && acronym.test(label))) return label
  return label.replace(/\p{L}[\p{L}\p{M}]*/gu, (word) => word.slice(0, 1) + word.slice(1).toLowerCase())
}

/** Several capitalised words, an acronym, or a word written so three times; in German every noun is. */
function isCertainName({ stems, capitals, count }: Candidate, label: string, language: string): boolean {
  if (capitals === 0) return false
  if (stems.length > 1 || acronym.test(label)) return true
  return language !== 'de' && /\p{Ll}/u.test(label) && capitals >= 3 && capitals >= count / 3
}

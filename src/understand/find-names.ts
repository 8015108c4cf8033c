import { getStopWords } from './stop-words.ts'

/** Words that are written as names somewhere in a text, in lower case. */
export type KnownNames = ReadonlySet<string>

// Scripts without capitals say nothing of names by their letters.
const word = /\p{L}[\p{L}\p{M}\p{N}]{0,63}(?:['’.‐‑-]\p{L}[\p{L}\p{M}\p{N}]{0,63}){0,4}/gu
// German writes all nouns with a capital: there only two in a row are taken for a name.
const capitalisesNouns = new Set(['de', 'lb'])
// Between the parts of a name: “Bank of Corvane”, “Ursula von der Leyen”.
const particles = new Set(
  'of de la le du des von van der den da do dos di del della al el bin ibn ben y e zu af av'.split(' '),
)

interface NameWord {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Where a capital says nothing: at the beginning, or behind a stop, a colon or an opening mark. */
  readonly isInitial: boolean
}

/** Which words of a text are written as names where a capital says something: `'The mayor, Anna Berg'` → anna, berg. */
export function readKnownNames(text: string, language: string): KnownNames {
  const known = new Set<string>()
  for (const run of listRuns(text, language, (one) => !one.isInitial)) {
    if (capitalisesNouns.has(language) && run.filter(isCapital).length < 2) continue
    for (const [at, one] of run.entries()) if (isCapital(one)) known.add(toKey(one, run[at + 1]))
  }
  return known
}

/**
 * The names of a sentence, as runs of words with capitals: `'Anna Berg met the Bank of Corvane.'` → Anna Berg, Bank of
 * Corvane. The first word of a sentence, and all of a headline, are names only if the texts know them as such.
 */
export function findNames(text: string, known: KnownNames, language: string): string[] {
  const runs = listRuns(text, language, (one, next) => known.has(toKey(one, next)))
  return runs.map((run) => text.slice(run[0]?.start, run.at(-1)?.end))
}

/** Words with capitals that stand beside each other, with what joins them; each begins and ends with a capital. */
function listRuns(
  text: string,
  language: string,
  isName: (word: NameWord, next: NameWord | undefined) => boolean,
): NameWord[][] {
  const stops = getStopWords(language)
  const runs: NameWord[][] = []
  let run: NameWord[] = []
  const close = () => {
    while (run.length > 0 && !isCapital(run.at(-1) as NameWord)) run.pop()
    if (run.length > 0) runs.push(run)
    run = []
  }
  const words = listWords(text)
  for (const [at, one] of words.entries()) {
    const next = words[at + 1]
    const last = run.at(-1)
    if (last && !/^[\s&]{1,3}$/.test(text.slice(last.end, one.start))) close()
    const isWord = stops.has(one.text.toLowerCase()) && !isAcronym(one.text) && !opensName(one, next)
    if (isCapital(one) && isName(one, next) && !isWord) run.push(one)
    else if (run.length > 0 && particles.has(one.text)) run.push(one)
    else close()
  }
  close()
  return runs
}

function listWords(text: string): NameWord[] {
  return Array.from(text.matchAll(word), ({ 0: found, index }) => {
    const before = text.slice(Math.max(0, index - 3), index)
    const isInitial = index === 0 || /[.!?…:："“„«‹‘'\n–—-]\s*$/u.test(before) || before.trim() === ''
    const bare = found.replace(/['’]s$/i, '')
    return { text: bare, start: index, end: index + bare.length, isInitial: isInitial && !isAcronym(bare) }
  })
}

/** `New York`: of the words that say nothing by themselves the one that places are called by, in front of another. */
function opensName(one: NameWord, next: NameWord | undefined): next is NameWord {
  return one.text === 'New' && next !== undefined && isCapital(next) && next.start === one.end + 1
}

/** What a word is known as: `york`, but `new york`, as `New` by itself begins any sentence or headline. */
function toKey(one: NameWord, next: NameWord | undefined): string {
  return (opensName(one, next) ? `${one.text} ${next.text}` : one.text).toLowerCase()
}

function isCapital({ text }: NameWord): boolean {
  return /^\p{Lu}/u.test(text)
}

function isAcronym(text: string): boolean {
  return text.length > 1 && text.length < 8 && /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(text)
}

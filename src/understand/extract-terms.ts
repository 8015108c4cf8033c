import type { ReadText, ReadWord } from './read-text.ts'

/** What an article is about, as counted terms: stems, names of several words (`@ortel dam`), numbers (`#12000`). */
export interface ArticleTerms {
  /** How often, with the place counted in: see `placeWeight`. */
  readonly counts: ReadonlyMap<string, number>
  /** The stems that it writes with a capital where that says something: names, or parts of them. */
  readonly capitals: ReadonlySet<string>
  /** The stems of the title that the text takes up. */
  readonly takenUp: ReadonlySet<string>
  /** A term as the article writes it, for reasons that people read. */
  readonly labels: ReadonlyMap<string, string>
}

// The head of a news text tells the event, its tail the background: beyond 400 words the grouping gets worse.
const maxWords = 400
// The first four sentences are the lead.
const leadSentences = 4
// More capitalised words in a row are a list or a shouted line.
const maxNameWords = 4

/** The terms of a read text: `"Ortell Dam bursts"` → `ortel`, `dam`, `burst`, and `@ortel dam` where it is a name. */
export function extractTerms({ words }: ReadText): ArticleTerms {
  const counts = new Map<string, number>()
  const capitals = new Set<string>()
  const labels = new Map<string, string>()
  const add = (term: string, label: string, weight: number): void => {
    counts.set(term, (counts.get(term) ?? 0) + weight)
    if (!labels.has(term)) labels.set(term, label)
  }
  const end = Math.min(words.length, maxWords)
  for (let at = 0; at < end; at++) {
    const word = words[at] as ReadWord
    if (word.kind === 'word' && isTerm(word)) add(word.stem, word.text, placeWeight(word))
    else if (word.kind === 'number') add(`#${toPlainNumber(word.text)}`, word.text, placeWeight(word))
    if (word.capital) {
      capitals.add(word.stem)
      const name = readName(words, at, end)
      if (name.length > 1) {
        add(
          `@${name.map((one) => one.stem).join(' ')}`,
          name.map((one) => one.text).join(' '),
          placeWeight(word),
        )
        for (const one of name.slice(1)) {
          capitals.add(one.stem)
          add(one.stem, one.text, placeWeight(one))
        }
        at += name.length - 1
      }
    }
  }
  return { counts, capitals, takenUp: listTakenUp(words), labels }
}

function listTakenUp(words: readonly ReadWord[]): Set<string> {
  const stems = words.filter((word) => word.kind === 'word' && isTerm(word))
  const title = new Set(stems.flatMap(({ sentence, stem }) => (sentence === 0 ? stem : [])))
  return new Set(stems.flatMap(({ sentence, stem }) => (sentence > 0 && title.has(stem) ? stem : [])))
}

/** Whether the stored table of frequencies counts a term: stems, no names of several words, no numbers. */
export function isCounted(term: string): boolean {
  return !term.startsWith('@') && !term.startsWith('#')
}

function isTerm({ stem, text }: ReadWord): boolean {
  return stem.length > 1 && text.length < 40
}

/** A word of the title counts as three, of the lead as two: what a text is about stands at its head. */
function placeWeight({ sentence }: ReadWord): number {
  if (sentence === 0) return 3
  return sentence <= leadSentences ? 2 : 1
}

/** The capitalised words that follow each other from `at` on, in one sentence. */
function readName(words: readonly ReadWord[], at: number, end: number): ReadWord[] {
  const name = [words[at] as ReadWord]
  for (let next = at + 1; next < end && name.length < maxNameWords; next++) {
    const word = words[next] as ReadWord
    if (!word.capital || word.link === undefined) break
    name.push(word)
  }
  return name
}

/** `12,000` → `12000`, `3.5%` → `3.5%`: marks that group thousands go. */
function toPlainNumber(text: string): string {
  return text.replace(/[.,](?=\p{N}{3}(?!\p{N}))/gu, '')
}
